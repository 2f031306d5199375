import YAML

/// The value of a document without locations, for mutation.
indirect enum DocumentTree {
  case plain(String)
  case text(String)
  case list([DocumentTree])
  case object([Entry])

  struct Entry {
    var key: String
    var value: DocumentTree

    init(_ key: String, _ value: DocumentTree) {
      self.key = key
      self.value = value
    }
  }

  init(_ node: Node) {
    switch node.value {
    case .scalar(let scalar):
      self = scalar.resolved == .string ? .text(scalar.text) : .plain(scalar.text)
    case .sequence(let nodes): self = .list(nodes.map { DocumentTree($0) })
    case .mapping(let mapping):
      self = .object(mapping.entries.map { Entry($0.key, DocumentTree($0.value)) })
    }
  }

  subscript(key: String) -> DocumentTree? {
    guard case .object(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The number of values, including itself.
  var count: Int {
    switch self {
    case .plain, .text: 1
    case .list(let items): items.reduce(1) { $0 + $1.count }
    case .object(let entries): entries.reduce(1) { $0 + $1.value.count }
    }
  }

  /// The value at an index in document order.
  func value(at place: Int) -> DocumentTree {
    guard place > 0 else { return self }
    var rest = place - 1
    for child in children {
      let count = child.count
      if rest < count { return child.value(at: rest) }
      rest -= count
    }
    return self
  }

  /// Changes the value at an index in document order.
  mutating func change(at place: Int, _ body: (inout DocumentTree) -> Void) {
    guard place > 0 else { return body(&self) }
    var rest = place - 1
    switch self {
    case .plain, .text: return
    case .list(var items):
      for index in items.indices {
        let count = items[index].count
        if rest < count {
          items[index].change(at: rest, body)
          self = .list(items)
          return
        }
        rest -= count
      }
    case .object(var entries):
      for index in entries.indices {
        let count = entries[index].value.count
        if rest < count {
          entries[index].value.change(at: rest, body)
          self = .object(entries)
          return
        }
        rest -= count
      }
    }
  }

  private var children: [DocumentTree] {
    switch self {
    case .plain, .text: []
    case .list(let items): items
    case .object(let entries): entries.map(\.value)
    }
  }
}
