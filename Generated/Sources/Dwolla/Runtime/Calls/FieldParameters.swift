import HTTPTypes

nonisolated extension RequestMessage {
  /// Sets a header; nothing for `nil`.
  ///
  /// - Throws: `NoResponse.invalidRequest` for a value that no header can hold, such as one with
  ///   a line break (RFC 9110 §5.5).
  public mutating func setHeader(
    _ name: String, to value: (some ParameterValue)?
  ) throws(NoResponse) {
    guard let value else { return }
    try setHeader(name, texts: [value.parameterText])
  }

  /// Sets a header to a list, `a,b`; nothing for `nil` or an empty list.
  ///
  /// - Throws: `NoResponse.invalidRequest` as for one value.
  public mutating func setHeader(
    _ name: String, to values: [some ParameterValue]?
  ) throws(NoResponse) {
    guard let values, !values.isEmpty else { return }
    try setHeader(name, texts: values.map(\.parameterText))
  }

  /// Sends a cookie, percent-encoded; nothing for `nil`.
  ///
  /// - Throws: `NoResponse.invalidRequest` for a value that cannot be written.
  public mutating func setCookie(
    _ name: String, to value: (some ParameterValue)?
  ) throws(NoResponse) {
    guard let value else { return }
    guard let text = value.parameterText else {
      throw invalid(name, "cookie '\(name)' is a value that cannot be written")
    }
    addEncodedCookie(PercentEncoding.component(name), PercentEncoding.component(text))
  }

  private mutating func setHeader(_ name: String, texts: [String?]) throws(NoResponse) {
    guard let field = HTTPField.Name(name) else {
      throw invalid(name, "'\(name)' is not the name of a header")
    }
    let written = texts.compactMap { $0 }
    let value = written.joined(separator: ",")
    guard written.count == texts.count, HTTPField.isValidValue(value) else {
      throw invalid(name, "header '\(name)' has a value that no header can hold")
    }
    headers[field] = value
  }
}
