nonisolated extension RequestMessage {
  /// Adds a query parameter. Does nothing for `nil` or an empty list.
  ///
  /// - Parameters:
  ///   - name: the name on the wire.
  ///   - value: the value to encode.
  ///   - style: the style of lists.
  ///   - explode: whether to add a pair for each element. Only `.form` uses it.
  ///   - allowsReserved: whether to keep the reserved characters of RFC 3986.
  ///   - allowsEmpty: whether to send an empty list as `name=`.
  /// - Throws: `CallFailure.invalidRequest` for a value that cannot be encoded.
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

  /// Adds the properties of a value to the query, sorted by name. Does nothing for `nil`.
  ///
  /// The elements of a list are separated by commas, and null is omitted. In the style
  /// `deepObject`, nested lists and objects use brackets: `name[list][]=`, `name[a][b]=`.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value without properties, and for nested objects
  ///   in other styles.
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

  /// Adds a value to the query as JSON. Does nothing for `nil`.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON cannot represent.
  public mutating func setQuery(
    _ name: String, toJSONOf value: (some JSONCodable)?
  ) throws(CallFailure) {
    guard let value else { return }
    let text = try json(of: value, "query parameter", name).jsonText
    addQuery(name, .value(text), .form, true, .percentEncoded)
  }

  /// Sets the whole query to the properties of a value as a form. Does nothing for `nil`.
  ///
  /// - Parameters:
  ///   - value: the value to encode.
  ///   - fields: the encodings of properties that differ from the default, as in a form body.
  /// - Throws: `CallFailure.invalidRequest` for a value without properties.
  public mutating func setQuery(
    toFormOf value: (some JSONCodable)?, fields: [String: FieldEncoding] = [:]
  ) throws(CallFailure) {
    guard let value else { return }
    let json = try json(of: value, "query", "query")
    guard case .object(let properties) = json else {
      throw invalid("query", "the query must be an object")
    }
    addEncodedQuery(FormEncoding.text(of: properties, fields))
  }

  /// Sets the whole query to a value as percent-encoded JSON. Does nothing for `nil`.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON cannot represent.
  public mutating func setQuery(toJSONOf value: (some JSONCodable)?) throws(CallFailure) {
    guard let value else { return }
    addEncodedQuery(PercentEncoding.component(try json(of: value, "query", "query").jsonText))
  }

  /// Sets the whole query to a percent-encoded text. Does nothing for `nil`.
  public mutating func setQuery(to value: String?) throws(CallFailure) {
    if let value { addEncodedQuery(PercentEncoding.component(value)) }
  }

  private mutating func setDeepQuery(
    _ name: String, to value: JSONValue, allowsReserved: Bool
  ) throws(CallFailure) {
    guard case .object = value else {
      throw invalid(name, "query parameter '\(name)' must be an object")
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
