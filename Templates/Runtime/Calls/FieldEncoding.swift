/// How a field of a form is written, where the API's description says it (OpenAPI 3.1 §4.8.15).
nonisolated enum FieldEncoding: Hashable, Sendable {
  /// As a query parameter.
  case style(QueryStyle, explode: Bool = true, allowsReserved: Bool = false)
  /// As this media type; for a file, where the caller gives it no other.
  case content(String)
  /// As base64 of a file of this media type.
  case base64(String)
}

nonisolated extension String {
  /// Whether this is a media type whose content is JSON.
  var isJSON: Bool {
    let essence = prefix { $0 != ";" }.lowercased()
    return essence == "application/json" || essence == "text/json" || essence.hasSuffix("+json")
  }
}
