nonisolated extension RequestMessage {
  /// Sets a path parameter.
  ///
  /// - Parameters:
  ///   - name: the name in the path template.
  ///   - value: the value to encode.
  ///   - style: the style of lists and objects.
  ///   - explode: whether to use the delimiter of the style instead of commas.
  ///   - allowsReserved: whether the value keeps its slashes, and is several segments of the path.
  /// - Throws: `CallFailure.invalidRequest` for a value that cannot be encoded, for an empty list,
  ///   and in the style `simple` for an empty value and for `.` and `..`, which would change the path.
  public mutating func setPath(
    _ name: String, to value: some ParameterInput, style: PathStyle = .simple,
    explode: Bool = false, allowsReserved: Bool = false
  ) throws(CallFailure) {
    let content = try content(of: value, "path parameter", name)
    if allowsReserved, case .value(let text) = content {
      try setSegments(name, text)
    } else {
      try setPath(name, content, style, explode)
    }
  }

  /// Sets a path parameter to the properties of a value, sorted by name.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that cannot be encoded, and for a value
  ///   without properties.
  public mutating func setPath(
    _ name: String, toPropertiesOf value: some JSONCodable, style: PathStyle = .simple,
    explode: Bool = false
  ) throws(CallFailure) {
    let content = try properties(of: value, "path parameter", name)
    try setPath(name, content, style, explode)
  }

  /// Sets a path parameter to a value as JSON.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON cannot represent.
  public mutating func setPath(_ name: String, toJSONOf value: some JSONCodable) throws(CallFailure)
  {
    let text = try json(of: value, "path parameter", name).jsonText
    try setPath(name, .value(text), .simple, false)
  }

  private mutating func setPath(
    _ name: String, _ content: ParameterContent, _ style: PathStyle, _ explode: Bool
  ) throws(CallFailure) {
    guard !content.isEmpty else { throw invalid(name, "path parameter '\(name)' is empty") }
    if style == .simple { try check(content, name) }
    if style == .simple, case .value(let text) = content {
      return setEncodedPathValue(name, to: PercentEncoding.component(text))
    }
    let expansion = ParameterExpansion.percentEncoded
    setEncodedPathValue(
      name, to: expansion.text(of: content, named: name, style: style, explode: explode))
  }

  private mutating func setSegments(_ name: String, _ text: String) throws(CallFailure) {
    let segments = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let inner = segments.filter { !$0.isEmpty }
    try check(.list(inner.isEmpty ? [""] : inner), name)
    setEncodedPathValue(name, to: segments.map(PercentEncoding.path).joined(separator: "/"))
  }

  private func check(_ content: ParameterContent, _ name: String) throws(CallFailure) {
    switch content {
    case .value(let text): try check(text, name)
    case .list(let texts): for text in texts { try check(text, name) }
    case .object: break
    }
  }

  private func check(_ text: String, _ name: String) throws(CallFailure) {
    guard !text.isEmpty else { throw invalid(name, "path parameter '\(name)' is empty") }
    guard text != ".", text != ".." else {
      throw invalid(name, "path parameter '\(name)' is '\(text)', which would change the path")
    }
  }
}
