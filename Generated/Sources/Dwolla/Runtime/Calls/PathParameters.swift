nonisolated extension RequestMessage {
  /// Sets a parameter of the path.
  ///
  /// - Throws: `NoResponse.invalidRequest` if the value is empty, `.` or `..`, which would name
  ///   another path.
  public mutating func setPath(
    _ name: String, to value: some ParameterValue
  ) throws(NoResponse) {
    setEncodedPathValue(name, to: try pathText(value, name))
  }

  /// Sets a parameter of the path to a list: `a,b`.
  ///
  /// - Throws: `NoResponse.invalidRequest` as for one value, and for an empty list.
  public mutating func setPath(
    _ name: String, to values: [some ParameterValue]
  ) throws(NoResponse) {
    guard !values.isEmpty else {
      throw invalid(name, "path parameter '\(name)' is an empty list")
    }
    var texts: [String] = []
    for value in values {
      texts.append(try pathText(value, name))
    }
    setEncodedPathValue(name, to: texts.joined(separator: ","))
  }

  private func pathText(
    _ value: some ParameterValue, _ name: String
  ) throws(NoResponse) -> String {
    guard let text = value.parameterText else {
      throw invalid(name, "path parameter '\(name)' is a value that cannot be written")
    }
    guard !text.isEmpty else {
      throw invalid(name, "path parameter '\(name)' is empty")
    }
    guard text != ".", text != ".." else {
      throw invalid(name, "path parameter '\(name)' is '\(text)', which would name another path")
    }
    return PercentEncoding.component(text)
  }
}
