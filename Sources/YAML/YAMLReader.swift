public import Diagnostics

/// Reads one YAML or JSON document into nodes.
public struct YAMLReader: Sendable {
  /// Limits for documents. Exceeding one is an error.
  public struct Limits: Sendable {
    /// The maximum nesting of mappings and sequences after expanding aliases.
    public var maxDepth = 256
    /// The maximum number of nodes (values and keys) after expanding aliases. Each full kilobyte of text counts as
    /// another node.
    public var maxNodes = 5_000_000
    /// The maximum size of the file, in bytes.
    public var maxBytes = 128 << 20
    /// The maximum size of a scalar, in bytes of UTF-8.
    public var maxScalarBytes = 32 << 20
    /// The maximum number of directives (`%TAG`), because libyaml compares each with all others.
    public var maxDirectives = 1_000

    public init() {}

    func checkDepth(
      _ depth: Int, at location: @autoclosure () -> SourceLocation
    ) throws(Diagnostic) {
      guard depth > maxDepth else { return }
      throw .error(
        code: .limitDepth, "the document is nested more than \(maxDepth) levels deep",
        at: location(), hint: "raise the limit 'nesting' to allow more")
    }
  }

  public var limits: Limits

  public init(limits: Limits = Limits()) { self.limits = limits }

  /// Reads YAML, or JSON if the path ends in `.json` or the text is a JSON object or array.
  ///
  /// A separate parser reads JSON, because libyaml rejects some of it: escaped surrogate pairs, keys of more than 1024
  /// characters, and DEL in strings.
  /// - Throws: the first error.
  public func read(_ file: SourceFile) throws(Diagnostic) -> Node {
    try checkSize(of: file)
    if file.path.hasSuffix(".json") { return try readJSON(file) }
    if file.looksLikeJSON, let node = try? readJSON(file) { return node }
    return try readYAML(file)
  }

  /// Reads all events of libyaml without building nodes, to measure the minimum cost.
  /// - Returns: the number of events.
  public func readEvents(_ file: SourceFile) throws(Diagnostic) -> Int {
    try checkSize(of: file)
    try checkDirectives(of: file)
    var parser = try EventParser(file)
    var count = 1
    while try parser.advance() {
      count += 1
      try limits.checkDepth(parser.depth, at: parser.location)
    }
    return count
  }

  private func readYAML(_ file: SourceFile) throws(Diagnostic) -> Node {
    try checkDirectives(of: file)
    var parser = try EventParser(file)
    return try build(from: &parser, of: file)
  }

  private func checkDirectives(of file: SourceFile) throws(Diagnostic) {
    guard let line = file.directive(after: limits.maxDirectives) else { return }
    throw .error(
      code: .limitCount,
      "the document has more than the allowed \(limits.maxDirectives) directives",
      at: SourceLocation(file: file, line: line, column: 1),
      hint: "raise the limit 'directives' to allow more")
  }

  private func readJSON(_ file: SourceFile) throws(Diagnostic) -> Node {
    var parser = try JSONEventParser(file)
    return try build(from: &parser, of: file)
  }

  private func build(
    from source: inout some EventSource & ~Copyable, of file: SourceFile
  ) throws(Diagnostic) -> Node {
    var builder = TreeBuilder(file: file, limits: limits)
    while true {
      let event = try source.next()
      if case .streamEnd = event.kind { return try builder.finish() }
      try builder.add(event)
    }
  }

  private func checkSize(of file: SourceFile) throws(Diagnostic) {
    guard file.bytes.count <= limits.maxBytes else {
      throw .error(
        code: .limitSize,
        "the file has \(file.bytes.count) bytes, more than the allowed \(limits.maxBytes)",
        at: SourceLocation(file: file, line: 1, column: 1),
        hint: "raise the limit 'bytes' to allow more")
    }
  }
}

extension SourceFile {
  /// The line of the first directive that exceeds the maximum, or `nil` if there are fewer.
  fileprivate func directive(after maximum: Int) -> Int? {
    var count = 0
    var line = 1
    var rest = bytes[textStart...]
    while let first = rest.first {
      switch first {
      case UInt8(ascii: "%"):
        count += 1
        if count > maximum { return line }
      case UInt8(ascii: "#"), UInt8(ascii: " "), UInt8(ascii: "\t"), .lineFeed, .carriageReturn:
        break
      default: return nil
      }
      let end = rest.firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
      guard let end else { return nil }
      if bytes[end] == .lineFeed || rest[end...].dropFirst().first != .lineFeed { line += 1 }
      rest = rest[(end + 1)...]
    }
    return nil
  }

  /// Whether the first character other than white space opens an object or an array.
  fileprivate var looksLikeJSON: Bool {
    let first = bytes[textStart...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
