internal import Diagnostics

/// Builds nodes from events, with an explicit stack instead of recursion.
struct TreeBuilder {
  private let file: SourceFile
  private let limits: YAMLReader.Limits
  private var open: [OpenCollection] = []
  private var anchors = Anchors()
  private var nodeCount = 0
  private var root: Node?

  init(file: SourceFile, limits: YAMLReader.Limits) {
    self.file = file
    self.limits = limits
  }

  mutating func add(_ event: consuming Event) throws(Diagnostic) {
    let location = SourceLocation(file: file, line: event.line, column: event.column)
    switch event.kind {
    case .scalar(let text, let style, let properties):
      try addScalar(text, style, properties, at: location)
    case .mappingStart(_, let properties):
      try begin(.mapping, properties, at: location)
    case .sequenceStart(_, let properties):
      try begin(.sequence, properties, at: location)
    case .mappingEnd, .sequenceEnd: try end()
    case .alias(let name): try addAlias(name, at: location)
    case .documentStart: try beginDocument(at: location)
    case .streamStart, .streamEnd, .documentEnd: break
    }
  }

  func finish() throws(Diagnostic) -> Node {
    guard let root, root.scalar != Scalar("", isPlain: true) else {
      throw .error(
        code: .yamlDocument,
        "the document is empty",
        at: root?.location ?? SourceLocation(file: file, line: 1, column: 1))
    }
    return root
  }

  private func beginDocument(at location: SourceLocation) throws(Diagnostic) {
    guard root == nil else {
      throw .error(
        code: .yamlDocument,
        "the file has more than one document", at: location,
        hint: "put each document in its own file")
    }
  }

  // MARK: Scalars

  private mutating func addScalar(
    _ text: consuming String, _ style: ScalarStyle, _ properties: consuming NodeProperties,
    at location: SourceLocation
  ) throws(Diagnostic) {
    guard text.utf8.count <= limits.maxScalarBytes else {
      throw .error(
        code: .limitSize,
        "a value has \(text.utf8.count) bytes, more than the allowed \(limits.maxScalarBytes)",
        at: location, hint: "raise the limit 'scalar' to allow more")
    }
    let size = 1 + text.utf8.count >> 10
    try count(size, at: location)
    let anchor = properties.anchor
    let scalar = try Scalar(text, style, tag: properties.tag, at: location)
    if let anchor {
      let node = Node(.scalar(scalar), at: location)
      anchors.define(anchor, as: MeasuredNode(node: node, size: size, height: 0))
    }
    if let top = open.indices.last, open[top].expectsKey {
      let isMerge = scalar.isPlain && scalar.text == "<<"
      try open[top].mapping.startEntry(
        .init(text: scalar.text, location: location, isMerge: isMerge))
    } else {
      try place(Node(.scalar(scalar), at: location), height: 0)
    }
  }

  // MARK: Collections

  private mutating func begin(
    _ kind: OpenCollection.Kind, _ properties: NodeProperties, at location: SourceLocation
  ) throws(Diagnostic) {
    if let top = open.indices.last, open[top].expectsKey { throw nonScalarKey(at: location) }
    try limits.checkDepth(open.count + 1, at: location)
    try kind.check(tag: properties.tag, at: location)
    try count(1, at: location)
    if let anchor = properties.anchor { anchors.open(anchor, depth: open.count) }
    open.append(
      OpenCollection(
        kind: kind, location: location, anchor: properties.anchor, nodesBefore: nodeCount - 1))
  }

  private mutating func end() throws(Diagnostic) {
    guard let collection = open.popLast() else { return }
    let height = collection.height + 1
    let anchor = collection.anchor
    let size = nodeCount - collection.nodesBefore
    var node = collection.finish()
    if let anchor {
      node.isShared = true
      anchors.close(
        anchor, depth: open.count, as: MeasuredNode(node: node, size: size, height: height))
    }
    try place(node, height: height)
  }

  private mutating func place(_ node: consuming Node, height: Int) throws(Diagnostic) {
    guard let top = open.indices.last else {
      root = node
      return
    }
    open[top].height = max(open[top].height, height)
    switch open[top].kind {
    case .sequence: open[top].items.append(node)
    case .mapping: try open[top].mapping.endEntry(node)
    }
  }

  // MARK: Aliases

  private mutating func addAlias(
    _ name: String, at location: SourceLocation
  ) throws(Diagnostic) {
    switch anchors[name] {
    case nil:
      throw .error(
        code: .yamlAlias,
        "there is no anchor '\(name.excerpt)' before this alias", at: location,
        hint: "define it with '&\(name.excerpt)', or put the value in quotes")
    case .open(let depth):
      throw Diagnostic(
        .error, code: .yamlAlias, "the alias '\(name.excerpt)' refers to a node that contains it",
        at: location,
        notes: [.init("the node starts here", at: open[depth].location)])
    case .complete(let target):
      try count(target.size, at: location)
      try limits.checkDepth(open.count + target.height, at: location)
      if let top = open.indices.last, open[top].expectsKey {
        guard let scalar = target.node.scalar else { throw nonScalarKey(at: location) }
        try open[top].mapping.startEntry(
          .init(text: scalar.text, location: location, isMerge: false))
      } else {
        try place(target.node, height: target.height)
      }
    }
  }

  // MARK: Limits

  private mutating func count(_ nodes: Int, at location: SourceLocation) throws(Diagnostic) {
    nodeCount += nodes
    guard nodeCount <= limits.maxNodes else {
      throw .error(
        code: .limitCount,
        "the document has more than the allowed \(limits.maxNodes) nodes after expanding aliases",
        at: location, hint: "raise the limit 'nodes' to allow more")
    }
  }

  private func nonScalarKey(at location: SourceLocation) -> Diagnostic {
    .error(
      code: .yamlKey,
      "a mapping or sequence is used as a key", at: location,
      hint: "put the key in quotes if it is meant as text")
  }
}
