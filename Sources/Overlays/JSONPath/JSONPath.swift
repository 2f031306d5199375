/// A JSONPath query (RFC 9535).
public struct JSONPath: Sendable {
  let segments: [PathSegment]
  /// The text of the query.
  public let text: String

  /// - Throws: the problem with the text and its position.
  public init(_ text: String) throws(JSONPathError) {
    var parser = JSONPathParser(text)
    segments = try parser.query()
    self.text = text
  }
}

/// A syntax error in a query.
public struct JSONPathError: Error, Equatable, Sendable {
  /// The problem, in one sentence without a full stop.
  public var message: String
  /// The character at which parsing stopped, counted from 1.
  public var position: Int
  /// What to write instead.
  public var hint: String?
}

/// A segment: `.name`, `[…]` or `..[…]`.
struct PathSegment: Sendable {
  /// Whether the segment also applies to all descendants.
  var isDescendant: Bool
  var selectors: [PathSelector]
}

enum PathSelector: Sendable {
  case name(String)
  case wildcard
  case index(Int)
  case slice(PathSlice)
  case filter(FilterExpression)
}

struct PathSlice: Sendable {
  var start: Int?
  var end: Int?
  var step = 1

  /// The selected positions in an array (RFC 9535, section 2.3.4.2.2).
  func positions(in count: Int) -> StrideTo<Int> {
    guard step != 0 else { return stride(from: 0, to: 0, by: 1) }
    func normalized(_ position: Int) -> Int { position < 0 ? count + position : position }
    if step > 0 {
      let lower = min(max(normalized(start ?? 0), 0), count)
      let upper = min(max(normalized(end ?? count), 0), count)
      return stride(from: lower, to: upper, by: step)
    }
    let upper = min(max(normalized(start ?? count - 1), -1), count - 1)
    // Without an end, the slice ends before the first element.
    let lower = end.map { min(max(normalized($0), -1), count - 1) } ?? -1
    return stride(from: upper, to: lower, by: step)
  }
}
