internal import Diagnostics

/// A parsing event: the start or end of a collection, a scalar or an alias.
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
  /// The line, counted from 1.
  var line: Int
  /// The column, counted from 1 in Unicode scalars.
  var column: Int
}

enum ScalarStyle {
  case plain
  case singleQuoted
  case doubleQuoted
  case literal
  case folded
}

/// The properties before a node: `&anchor` and `!tag`, with the handle of the tag expanded.
struct NodeProperties {
  var anchor: String?
  var tag: String?
}

/// A parser for a format. It produces a stream of events that ends with `streamEnd`.
protocol EventSource: ~Copyable {
  mutating func next() throws(Diagnostic) -> Event
}
