internal import Diagnostics

/// An unfinished mapping or sequence.
struct OpenCollection {
  enum Kind {
    case sequence
    case mapping
  }

  let kind: Kind
  let location: SourceLocation
  let anchor: String?
  /// The number of nodes in the document before this one.
  let nodesBefore: Int
  /// The number of levels of collections in the items so far.
  var height = 0
  /// The items of a sequence.
  var items: [Node] = []
  /// The entries of a mapping.
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
