import HTTPTypes

nonisolated extension RequestMessage {
  /// Sets a header: a value, or a list as `a,b`; nothing for `nil` or an empty list.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that no header can hold, such as one with
  ///   a line break (RFC 9110 §5.5).
  mutating func setHeader(
    _ name: String, to value: (some ParameterInput)?
  ) throws(CallFailure) {
    guard let value else { return }
    guard let content = value.parameterContent else { throw unwritableHeader(name) }
    try setHeader(name, content, false)
  }

  /// Sets a header to the properties of a value, ordered by their names; nothing for `nil`.
  ///
  /// - Parameters:
  ///   - name: as it is on the wire.
  ///   - value: what is written.
  ///   - explode: whether they are `k=v,…`, and not `k,v,…`.
  /// - Throws: `CallFailure.invalidRequest` as for one value, and for a value without properties.
  mutating func setHeader(
    _ name: String, toPropertiesOf value: (some JSONCodable)?, explode: Bool = false
  ) throws(CallFailure) {
    guard let value else { return }
    try setHeader(name, try properties(of: value, "header", name), explode)
  }

  /// Sets a header to a value as JSON; nothing for `nil`.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON or a header cannot hold.
  mutating func setHeader(
    _ name: String, toJSONOf value: (some JSONCodable)?
  ) throws(CallFailure) {
    guard let value else { return }
    try setHeader(name, .value(try json(of: value, "header", name).description), false)
  }

  /// Sends a cookie, percent-encoded; nothing for `nil` or an empty list.
  ///
  /// - Parameters:
  ///   - name: as it is on the wire.
  ///   - value: what is written.
  ///   - explode: whether each element is a cookie of its own.
  /// - Throws: `CallFailure.invalidRequest` for a value that cannot be written.
  mutating func setCookie(
    _ name: String, to value: (some ParameterInput)?, explode: Bool = true
  ) throws(CallFailure) {
    guard let value else { return }
    addCookies(name, try content(of: value, "cookie", name), explode)
  }

  /// Sends the properties of a value in cookies, ordered by their names; nothing for `nil`.
  ///
  /// - Parameters:
  ///   - name: as it is on the wire.
  ///   - value: what is written.
  ///   - explode: whether each is a cookie of its own.
  /// - Throws: `CallFailure.invalidRequest` for a value without properties, or with objects in them.
  mutating func setCookie(
    _ name: String, toPropertiesOf value: (some JSONCodable)?, explode: Bool = true
  ) throws(CallFailure) {
    guard let value else { return }
    addCookies(name, try properties(of: value, "cookie", name), explode)
  }

  /// Sends a value as JSON in a cookie, percent-encoded; nothing for `nil`.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON cannot hold.
  mutating func setCookie(
    _ name: String, toJSONOf value: (some JSONCodable)?
  ) throws(CallFailure) {
    guard let value else { return }
    addCookies(name, .value(try json(of: value, "cookie", name).description), true)
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
      throw invalid(name, "'\(name)' is not the name of a header")
    }
    guard !content.isEmpty else { return }
    let value = ParameterExpansion.plain.text(
      of: content, named: name, style: .simple, explode: explode)
    guard HTTPField.isValidValue(value) else { throw unwritableHeader(name) }
    headers[field] = value
  }

  private func unwritableHeader(_ name: String) -> CallFailure {
    invalid(name, "header '\(name)' has a value that no header can hold")
  }
}
