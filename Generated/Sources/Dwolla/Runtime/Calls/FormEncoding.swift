import Foundation

/// The content of an `application/x-www-form-urlencoded` body.
nonisolated enum FormEncoding {
  static func text(of pairs: KeyValuePairs<String, String>) -> String {
    pairs.map { "\(PercentEncoding.form($0))=\(PercentEncoding.form($1))" }.joined(separator: "&")
  }

  /// Encodes the properties of an object, sorted by name, each with its own encoding.
  static func text(
    of properties: [String: JSONValue], _ encodings: [String: FieldEncoding]
  ) -> String {
    properties.sorted { $0.key < $1.key }
      .flatMap { name, value in pairs(name, value, encodings[name]) }
      .map { "\($0.name)=\($0.text)" }
      .joined(separator: "&")
  }

  private static func pairs(
    _ name: String, _ value: JSONValue, _ encoding: FieldEncoding?
  ) -> [(name: String, text: String)] {
    switch encoding {
    case .style(let style, let explode, let allowsReserved):
      let expansion = allowsReserved ? ParameterExpansion.reservedForm : .form
      guard style != .deepObject else { return expansion.deepPairs(of: value, named: name) }
      guard let content = ParameterContent(value) else { return [] }
      return expansion.pairs(of: content, named: name, style: style, explode: explode)
    case .content(let type) where type.isJSON && value != .null:
      return ParameterExpansion.form
        .pairs(of: .value(value.jsonText), named: name, style: .form, explode: true)
    case .content, .base64, nil:
      let content: ParameterContent? =
        if case .object = value { .value(value.jsonText) } else { ParameterContent(value) }
      return content.map {
        ParameterExpansion.form.pairs(of: $0, named: name, style: .form, explode: true)
      } ?? []
    }
  }
}
