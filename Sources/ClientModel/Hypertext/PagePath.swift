/// The path to a value in a page: a JSONPath of names, with `[-1]` for the last element of a list.
public struct PagePath: Equatable, Sendable {
  enum Segment: Equatable, Sendable {
    case name(String)
    case last
  }

  let segments: [Segment]

  /// - Returns: `nil` for an unsupported path.
  public init?(_ text: String) {
    var rest = text[...]
    if rest.first == "$" { rest.removeFirst() } else { rest = "." + rest }
    var segments: [Segment] = []
    while !rest.isEmpty {
      guard let segment = Self.segment(&rest) else { return nil }
      segments.append(segment)
    }
    self.segments = segments
  }

  private static func segment(_ rest: inout Substring) -> Segment? {
    // The second form is from before RFC 9535.
    for last in ["[-1]", "[-1:]", "[(@.length-1)]"] where rest.hasPrefix(last) {
      rest = rest.dropFirst(last.count)
      return .last
    }
    if rest.hasPrefix(".") {
      let name = rest.dropFirst().prefix { $0 != "." && $0 != "[" }
      rest = rest[name.endIndex...]
      return name.isEmpty || name == "*" ? nil : .name(String(name))
    }
    guard rest.hasPrefix("["), let quote = rest.dropFirst().first, "'\"".contains(quote) else {
      return nil
    }
    let name = rest.dropFirst(2).prefix { $0 != quote }
    let end = rest[name.endIndex...]
    guard end.hasPrefix("\(quote)]"), !name.contains("\\") else { return nil }
    rest = end.dropFirst(2)
    return .name(String(name))
  }
}
