/// Parses the text of a query (RFC 9535, appendix A).
struct JSONPathParser {
  /// The maximum nesting of parentheses, functions and filters, whose parsing is recursive.
  static let maximumDepth = 32
  static let maximumLength = 1 << 16

  var scanner: PathScanner
  var depth = 0
  var queries = 0

  init(_ text: String) { scanner = PathScanner(text) }

  mutating func query() throws(JSONPathError) -> [PathSegment] {
    guard scanner.count <= Self.maximumLength else {
      throw scanner.error("a query has at most \(Self.maximumLength) characters")
    }
    guard scanner.skip("$") else {
      throw scanner.error("a query begins with '$', not \(scanner.found)")
    }
    let segments = try segments()
    guard scanner.isAtEnd else {
      throw scanner.error("expected '.', '[' or the end, not \(scanner.found)")
    }
    return segments
  }

  /// Parses the segments after `$` or `@`.
  mutating func segments() throws(JSONPathError) -> [PathSegment] {
    var segments: [PathSegment] = []
    while scanner.skipBlanks(before: { $0 == "." || $0 == "[" }) {
      segments.append(try segment())
    }
    return segments
  }

  private mutating func segment() throws(JSONPathError) -> PathSegment {
    if scanner.next == "[" {
      return PathSegment(isDescendant: false, selectors: try bracketed())
    }
    scanner.advance()
    let isDescendant = scanner.skip(".")
    if isDescendant, scanner.next == "[" {
      return PathSegment(isDescendant: true, selectors: try bracketed())
    }
    if scanner.skip("*") {
      return PathSegment(isDescendant: isDescendant, selectors: [.wildcard])
    }
    return PathSegment(isDescendant: isDescendant, selectors: [.name(try shorthand())])
  }

  private mutating func shorthand() throws(JSONPathError) -> String {
    guard let first = scanner.next, first.startsName else {
      throw scanner.error(
        "expected a name, '*' or '[', not \(scanner.found)",
        hint: "put other names in brackets and quotes: ['200']")
    }
    let name = scanner.take(while: \.continuesName)
    guard scanner.next == "-" || scanner.next == "/" else { return name }
    let rest = scanner.take { !".[]()=<>!&|, \t\n\r".unicodeScalars.contains($0) }
    throw scanner.error(
      "'\(name)\(rest)' is not a name that can be used without quotes",
      hint: "use ['\(name)\(rest)'] instead of .\(name)\(rest)")
  }

  private mutating func bracketed() throws(JSONPathError) -> [PathSelector] {
    scanner.advance()
    try enter()
    defer { depth -= 1 }
    var selectors: [PathSelector] = []
    while true {
      scanner.skipBlanks()
      selectors.append(try selector())
      scanner.skipBlanks()
      if scanner.skip("]") { return selectors }
      guard scanner.skip(",") else {
        throw scanner.error("expected ',' or ']', not \(scanner.found)")
      }
    }
  }

  private mutating func selector() throws(JSONPathError) -> PathSelector {
    switch scanner.next {
    case "'", "\"": return .name(try scanner.string())
    case "*":
      scanner.advance()
      return .wildcard
    case "?":
      scanner.advance()
      scanner.skipBlanks()
      return .filter(try expression())
    case let next? where next.isDigit || next == "-" || next == ":":
      return try indexOrSlice()
    default:
      throw scanner.error(
        "expected a name in quotes, an index, '*' or '?', not \(scanner.found)",
        hint: "put names in brackets in quotes: ['name']")
    }
  }

  private mutating func indexOrSlice() throws(JSONPathError) -> PathSelector {
    var slice = PathSlice()
    if scanner.next != ":" {
      let first = try scanner.index()
      guard scanner.skipBlanks(before: { $0 == ":" }) else { return .index(first) }
      slice.start = first
    }
    scanner.advance()
    if scanner.skipBlanks(before: \.startsIndex) { slice.end = try scanner.index() }
    guard scanner.skipBlanks(before: { $0 == ":" }) else { return .slice(slice) }
    scanner.advance()
    if scanner.skipBlanks(before: \.startsIndex) { slice.step = try scanner.index() }
    return .slice(slice)
  }

  mutating func enter() throws(JSONPathError) {
    depth += 1
    guard depth <= Self.maximumDepth else {
      throw scanner.error("the query is nested more than \(Self.maximumDepth) levels deep")
    }
  }
}

extension Unicode.Scalar {
  fileprivate var startsIndex: Bool { isDigit || self == "-" }
}
