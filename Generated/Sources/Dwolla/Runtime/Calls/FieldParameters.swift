import HTTPTypes

nonisolated extension RequestMessage {
  /// Sets a header to a value, or to a list as `a,b`. Does nothing for `nil` or an empty list.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that is not valid in a header, such as one
  ///   with a line break (RFC 9110 §5.5).
  public mutating func setHeader(
    _ name: String, to value: (some ParameterInput)?
  ) throws(CallFailure) {
    guard let value else { return }
    guard let content = value.parameterContent else { throw unwritableHeader(name) }
    try setHeader(name, content, false)
  }

  /// Sets a header to the properties of a value, sorted by name. Does nothing for `nil`.
  ///
  /// - Parameters:
  ///   - name: the name on the wire.
  ///   - value: the value to encode.
  ///   - explode: whether to write `k=v,…` instead of `k,v,…`.
  /// - Throws: `CallFailure.invalidRequest` for a value that is not valid in a header, and for a
  ///   value without properties.
  public mutating func setHeader(
    _ name: String, toPropertiesOf value: (some JSONCodable)?, explode: Bool = false
  ) throws(CallFailure) {
    guard let value else { return }
    try setHeader(name, try properties(of: value, "header", name), explode)
  }

  /// Sets a header to a value as JSON. Does nothing for `nil`.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON or a header cannot represent.
  public mutating func setHeader(
    _ name: String, toJSONOf value: (some JSONCodable)?
  ) throws(CallFailure) {
    guard let value else { return }
    try setHeader(name, .value(try json(of: value, "header", name).jsonText), false)
  }

  /// Adds a percent-encoded cookie. Does nothing for `nil` or an empty list.
  ///
  /// - Parameters:
  ///   - name: the name on the wire.
  ///   - value: the value to encode.
  ///   - explode: whether to send a cookie for each element.
  /// - Throws: `CallFailure.invalidRequest` for a value that cannot be encoded.
  public mutating func setCookie(
    _ name: String, to value: (some ParameterInput)?, explode: Bool = true
  ) throws(CallFailure) {
    guard let value else { return }
    addCookies(name, try content(of: value, "cookie", name), explode)
  }

  /// Adds the properties of a value as cookies, sorted by name. Does nothing for `nil`.
  ///
  /// - Parameters:
  ///   - name: the name on the wire.
  ///   - value: the value to encode.
  ///   - explode: whether to send a cookie for each property.
  /// - Throws: `CallFailure.invalidRequest` for a value without properties, or with nested objects.
  public mutating func setCookie(
    _ name: String, toPropertiesOf value: (some JSONCodable)?, explode: Bool = true
  ) throws(CallFailure) {
    guard let value else { return }
    addCookies(name, try properties(of: value, "cookie", name), explode)
  }

  /// Adds a value as percent-encoded JSON in a cookie. Does nothing for `nil`.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON cannot represent.
  public mutating func setCookie(
    _ name: String, toJSONOf value: (some JSONCodable)?
  ) throws(CallFailure) {
    guard let value else { return }
    addCookies(name, .value(try json(of: value, "cookie", name).jsonText), true)
  }

  private mutating func addCookies(_ name: String, _ content: ParameterContent, _ explode: Bool) {
    guard !content.isEmpty else { return }
    let expansion = ParameterExpansion.percentEncoded
    for pair in expansion.pairs(of: content, named: name, style: .form, explode: explode) {
      addEncodedCookie(pair.name, pair.text)
    }
  }

  private mutating func setHeader(
    _ name: String, _ content: ParameterContent, _ explode: Bool
  ) throws(CallFailure) {
    guard let field = HTTPField.Name(name) else {
      throw invalid(name, "'\(name)' is not a valid header name")
    }
    guard !content.isEmpty else { return }
    let value = ParameterExpansion.plain.text(
      of: content, named: name, style: .simple, explode: explode)
    guard HTTPField.isValidValue(value) else { throw unwritableHeader(name) }
    headers[field] = value
  }

  private func unwritableHeader(_ name: String) -> CallFailure {
    invalid(name, "header '\(name)' has a value that is invalid in a header")
  }
}
