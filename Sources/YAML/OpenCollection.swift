internal import Diagnostics

/// A mapping or sequence whose end has not come yet.
struct OpenCollection {
  enum Kind {
    case sequence
    case mapping
  }

  let kind: Kind
  let location: SourceLocation
  let anchor: String?
  /// Nodes of the document before this one.
  let nodesBefore: Int
  /// Levels of collections in the items so far.
  var height = 0
  /// Filled in a sequence.
  var items: [Node] = []
  /// Filled in a mapping.
  var mapping = MappingBuilder()

  init(kind: Kind, location: SourceLocation, anchor: String?, nodesBefore: Int) {
    self.kind = kind
    self.location = location
    self.anchor = anchor
    self.nodesBefore = nodesBefore
  }

  var expectsKey: Bool { kind == .mapping && mapping.pendingKey == nil }

  consuming func finish() -> Node {
    switch kind {
    case .sequence: Node(.sequence(items), at: location)
    case .mapping: Node(.mapping(mapping.finish()), at: location)
    }
  }
}
