import HTTPTypes

nonisolated extension ResponseReader {
  /// A header that may be missing.
  ///
  /// - Throws: `CallFailure.undecodable` if it is there and not of the documented type.
  func header<Value: ParameterValue>(_ name: String) throws(CallFailure) -> Value? {
    guard let text = headerText(name) else { return nil }
    guard let value = Value(parameterText: text) else {
      throw undecodable("header '\(name)'", "it is no \(Value.self)")
    }
    return value
  }

  /// A header that is always there.
  ///
  /// - Throws: `CallFailure.undecodable` if it is missing or not of the documented type.
  func requiredHeader<Value: ParameterValue>(
    _ name: String
  ) throws(CallFailure) -> Value {
    guard let value: Value = try header(name) else {
      throw undecodable("header '\(name)'", "it is missing")
    }
    return value
  }

  private func headerText(_ name: String) -> String? {
    HTTPField.Name(name).flatMap { headers[$0] }
  }
}
