nonisolated extension RequestMessage {
  /// Adds a parameter to the query; nothing for `nil` or an empty list.
  ///
  /// - Parameters:
  ///   - name: as it is on the wire.
  ///   - value: what is written.
  ///   - style: how lists are written.
  ///   - explode: one pair for each element; it has a meaning for `.form` only.
  ///   - allowsReserved: whether values keep what RFC 3986 reserves.
  ///   - allowsEmpty: whether an empty list is sent, as `name=`.
  /// - Throws: `CallFailure.invalidRequest` for a value that cannot be written.
  public mutating func setQuery(
    _ name: String, to value: (some ParameterInput)?, style: QueryStyle = .form,
    explode: Bool = true, allowsReserved: Bool = false, allowsEmpty: Bool = false
  ) throws(CallFailure) {
    guard let value else { return }
    let content = try content(of: value, "query parameter", name)
    if content.isEmpty, allowsEmpty {
      return addQuery(name, .value(""), .form, true, .percentEncoded)
    }
    addQuery(name, content, style, explode, allowsReserved ? .reserved : .percentEncoded)
  }

  /// Adds the properties of a value to the query, ordered by their names; nothing for `nil`.
  ///
  /// A list is its elements with commas between them, and what is null is left out. In the style `deepObject`,
  /// lists and objects within are written with brackets, as in forms: `name[list][]=`, `name[a][b]=`.
  /// - Throws: `CallFailure.invalidRequest` for a value without properties, or, in other styles, with objects in
  ///   them.
  public mutating func setQuery(
    _ name: String, toPropertiesOf value: (some JSONCodable)?, style: QueryStyle = .form,
    explode: Bool = true, allowsReserved: Bool = false
  ) throws(CallFailure) {
    guard let value else { return }
    if style == .deepObject {
      return try setDeepQuery(
        name, to: try json(of: value, "query parameter", name), allowsReserved: allowsReserved)
    }
    let content = try properties(of: value, "query parameter", name)
    addQuery(name, content, style, explode, allowsReserved ? .reserved : .percentEncoded)
  }

  /// Adds a value to the query as JSON; nothing for `nil`.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON cannot hold.
  public mutating func setQuery(
    _ name: String, toJSONOf value: (some JSONCodable)?
  ) throws(CallFailure) {
    guard let value else { return }
    let text = try json(of: value, "query parameter", name).description
    addQuery(name, .value(text), .form, true, .percentEncoded)
  }

  private mutating func setDeepQuery(
    _ name: String, to value: JSONValue, allowsReserved: Bool
  ) throws(CallFailure) {
    guard case .object = value else {
      throw invalid(name, "query parameter '\(name)' is to be an object")
    }
    let expansion: ParameterExpansion = allowsReserved ? .reserved : .percentEncoded
    for pair in expansion.deepPairs(of: value, named: name) {
      addEncodedQuery(pair.name, pair.text)
    }
  }

  private mutating func addQuery(
    _ name: String, _ content: ParameterContent, _ style: QueryStyle, _ explode: Bool,
    _ expansion: ParameterExpansion
  ) {
    guard !content.isEmpty else { return }
    for pair in expansion.pairs(of: content, named: name, style: style, explode: explode) {
      addEncodedQuery(pair.name, pair.text)
    }
  }
}
