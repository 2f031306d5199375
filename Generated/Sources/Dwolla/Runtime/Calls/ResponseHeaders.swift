import Foundation
import HTTPTypes

/// Missing headers and invalid optional headers are `nil`. `headers` has their text.
nonisolated extension ResponseReader {
  /// Decodes an optional header.
  public func header<Value: ParameterValue>(_ name: String) -> Value? {
    headerText(name).flatMap { Value(headerText: $0) }
  }

  /// Decodes a comma-separated list, in one field line or in several.
  public func header<Element: ParameterValue>(_ name: String) -> [Element]? {
    headerText(name).flatMap { text in
      let elements = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      let values = elements.compactMap { Element(headerText: $0) }
      return values.count == elements.count ? values : nil
    }
  }

  /// Decodes named values.
  ///
  /// - Parameters:
  ///   - name: the name of the header.
  ///   - explode: whether they are written as `a=1,b=2` instead of `a,1,b,2`.
  public func header(_ name: String, explode: Bool) -> [String: String]? {
    guard let parts: [String] = header(name) else { return nil }
    var values: [String: String] = [:]
    if explode {
      for part in parts {
        let key = part.prefix { $0 != "=" }
        values[String(key)] = String(part[key.endIndex...].dropFirst())
      }
    } else {
      for index in stride(from: 0, to: parts.count - 1, by: 2) {
        values[parts[index]] = parts[index + 1]
      }
    }
    return values
  }

  /// Decodes a header that contains JSON.
  public func jsonHeader<Value: JSONCodable>(_ name: String) -> Value? {
    headerText(name).flatMap {
      try? JSONCoding.decode(Value.self, from: Data($0.utf8))
    }
  }

  /// Decodes a value for each field line, for example for each cookie.
  public func headerLines(_ name: String) -> [String] {
    HTTPField.Name(name).map { headers[values: $0] } ?? []
  }

  /// Decodes a required header.
  ///
  /// - Throws: `CallFailure.undecodable` if it is missing or does not have the documented type.
  public func requiredHeader<Value: ParameterValue>(
    _ name: String
  ) throws(CallFailure) -> Value {
    guard let value: Value = header(name) else { throw unreadableHeader(name, "\(Value.self)") }
    return value
  }

  /// Decodes a required list.
  ///
  /// - Throws: `CallFailure.undecodable` if it is missing or does not have the documented type.
  public func requiredHeader<Element: ParameterValue>(
    _ name: String
  ) throws(CallFailure) -> [Element] {
    guard let values: [Element] = header(name) else {
      throw unreadableHeader(name, "list of \(Element.self)")
    }
    return values
  }

  private func unreadableHeader(_ name: String, _ type: String) -> CallFailure {
    undecodable(
      "header '\(name)'", headerText(name) == nil ? "it is missing" : "it is not a valid \(type)")
  }

  private func headerText(_ name: String) -> String? {
    HTTPField.Name(name).flatMap(headers.value)
  }
}

nonisolated extension ParameterValue {
  /// Also accepts an HTTP date where the API description says `date-time`.
  fileprivate init?(headerText: String) {
    if let value = Self(parameterText: headerText) {
      self = value
    } else {
      guard let date = HTTPDate.date(from: headerText) as? Self else { return nil }
      self = date
    }
  }
}
