/// The encoding of a form field, if the API description specifies one (OpenAPI 3.1 §4.8.15).
public nonisolated enum FieldEncoding: Hashable, Sendable {
  /// Encodes the field as a query parameter.
  case style(QueryStyle, explode: Bool = true, allowsReserved: Bool = false)
  /// Encodes the field as this media type. For a file, this is the default.
  case content(String)
  /// Encodes the field as base64, as a file of this media type.
  case base64(String)
}

nonisolated extension String {
  /// Whether this is a media type whose content is JSON.
  var isJSON: Bool {
    let essence = prefix { $0 != ";" }.lowercased()
    return essence == "application/json" || essence == "text/json" || essence.hasSuffix("+json")
  }
}
