import Foundation

/// The content of an `application/x-www-form-urlencoded` body.
nonisolated enum FormEncoding {
  static func text(of pairs: KeyValuePairs<String, String>) -> String {
    pairs.map(pair).joined(separator: "&")
  }

  static func text(of properties: [String: JSONValue]) -> String {
    properties.sorted { $0.key < $1.key }
      .flatMap { property in texts(of: property.value).map { pair(property.key, $0) } }
      .joined(separator: "&")
  }

  /// A value in one piece of text, a list with commas; `nil` for an object.
  static func list(of value: JSONValue) -> String? {
    switch value {
    case .object: return nil
    case .array(let elements):
      let texts = elements.map(list)
      return texts.contains(nil) ? nil : texts.compactMap { $0 }.joined(separator: ",")
    default: return text(of: value)
    }
  }

  private static func pair(_ name: String, _ value: String) -> String {
    "\(PercentEncoding.form(name))=\(PercentEncoding.form(value))"
  }

  private static func texts(of value: JSONValue) -> [String] {
    guard case .array(let elements) = value else { return text(of: value).map { [$0] } ?? [] }
    return elements.compactMap(text)
  }

  private static func text(of value: JSONValue) -> String? {
    switch value {
    case .null: nil
    case .string(let text): text
    default: value.description
    }
  }
}
