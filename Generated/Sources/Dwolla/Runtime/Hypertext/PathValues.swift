import Foundation

/// The path parameters in a URL.
public nonisolated struct PathValues: Sendable {
  private let operation: OperationDescription
  private var texts: [String: String] = [:]

  /// Matches a path against the path template of an operation.
  ///
  /// - Throws: `CallFailure.invalidRequest` if the path does not match.
  init(
    _ target: RequestTarget, of operation: OperationDescription, at server: ServerURL
  ) throws(CallFailure) {
    self.operation = operation
    let base = Self.segments(server.basePath).map { $0.removingPercentEncoding }
    let path = Self.segments(target.path).map { $0.removingPercentEncoding }
    let pattern = Self.segments(operation.path)
    let own = path.dropFirst(base.count)
    guard path.starts(with: base), own.count == pattern.count,
      zip(own, pattern).allSatisfy({ text, pattern in match(text, pattern) })
    else {
      let expected = server.basePath + operation.path
      let redaction = Redaction(secretFields: operation.secretFields)
      let path = redaction.text(ofPath: target.path[...], template: operation.path)
      throw operation.invalidLink(
        "the path '\(ServerMessage.printable(path))' does not match '\(expected)'")
    }
  }

  /// Returns the value of a parameter, without percent-encoding.
  ///
  /// - Throws: `CallFailure.invalidRequest` for an invalid value.
  public subscript<Value: ParameterValue>(name: String) -> Value {
    get throws(CallFailure) {
      guard let text = texts[name], let value = Value(parameterText: text) else {
        throw operation.invalidLink("its '\(name)' is not a valid \(Value.self)")
      }
      return value
    }
  }

  private static func segments(_ path: String) -> [String] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return parts.first == "" ? Array(parts.dropFirst()) : parts
  }

  /// Extracts the values from a segment such as `{id}` or `report-{year}.{format}`. A value ends at the first
  /// occurrence of the text that follows it in the template.
  private mutating func match(_ text: String?, _ pattern: String) -> Bool {
    guard var text = text?[...] else { return false }
    var pattern = pattern[...]
    while let open = pattern.firstIndex(of: "{"), let close = pattern[open...].firstIndex(of: "}") {
      guard text.hasPrefix(pattern[..<open]) else { return false }
      text = text.dropFirst(pattern[..<open].count)
      let name = pattern[pattern.index(after: open)..<close]
      pattern = pattern[pattern.index(after: close)...]
      guard let end = end(of: text, before: pattern), end > text.startIndex else { return false }
      texts[String(name)] = String(text[..<end])
      text = text[end...]
    }
    return text == pattern
  }

  private func end(of text: Substring, before pattern: Substring) -> String.Index? {
    let literal = pattern.prefix { $0 != "{" }
    if literal.endIndex < pattern.endIndex { return text.firstRange(of: literal)?.lowerBound }
    return text.hasSuffix(literal) ? text.dropLast(literal.count).endIndex : nil
  }
}
