internal import Diagnostics

/// One step through a document: what begins, ends or is at a place.
struct Event {
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart(isExplicit: Bool)
    case documentEnd(isExplicit: Bool)
    case alias(String)
    case scalar(String, ScalarStyle, NodeProperties)
    case sequenceStart(isFlow: Bool, NodeProperties)
    case sequenceEnd
    case mappingStart(isFlow: Bool, NodeProperties)
    case mappingEnd
  }

  var kind: Kind
  /// Counted from 1.
  var line: Int
  /// Counted from 1, in Unicode scalars.
  var column: Int
}

enum ScalarStyle {
  case plain
  case singleQuoted
  case doubleQuoted
  case literal
  case folded
}

/// What can stand before a node: `&anchor` and `!tag`, the tag with its handle expanded.
struct NodeProperties {
  var anchor: String?
  var tag: String?
}

/// A reader of one format, as a stream of events that ends with `streamEnd`.
protocol EventSource: ~Copyable {
  mutating func next() throws(Diagnostic) -> Event
}
