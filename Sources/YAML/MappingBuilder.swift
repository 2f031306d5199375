internal import Diagnostics

/// Collects the entries of a mapping.
struct MappingBuilder {
  struct Key {
    var text: String
    var location: SourceLocation
    /// Whether the key is a plain `<<`, whose value is merged.
    var isMerge: Bool
  }

  private(set) var pendingKey: Key?
  private var entries: [Mapping.Entry] = []
  private var index: KeyIndex?
  private var mergeKey: SourceLocation?
  private var merged: [Mapping] = []

  mutating func startEntry(_ key: consuming Key) throws(Diagnostic) {
    if let first = key.isMerge ? mergeKey : location(of: key.text) {
      throw Diagnostic(
        .error, code: .yamlKey, "the key '\(key.text.excerpt)' is already used in this mapping",
        at: key.location,
        notes: [
          .init("first used here", at: first),
          .init(
            key.isMerge
              ? "merge several mappings with a sequence: '<<: [*first, *second]'"
              : "rename or remove one of them"),
        ])
    }
    if key.isMerge { mergeKey = key.location }
    pendingKey = key
  }

  mutating func endEntry(_ value: consuming Node) throws(Diagnostic) {
    guard let key = pendingKey.take() else { return }
    guard !key.isMerge else { return try merge(value) }
    append(.init(key: key.text, keyLocation: key.location, value: value))
  }

  /// The mapping, with merged entries after its own.
  consuming func finish() -> Mapping {
    for mapping in merged {
      for var entry in mapping.entries where location(of: entry.key) == nil {
        entry.value.isShared = true
        append(entry)
      }
    }
    return Mapping(entries, index: index)
  }

  private mutating func append(_ entry: consuming Mapping.Entry) {
    if entries.isEmpty { entries.reserveCapacity(4) }
    index?.add(entry.key, at: entries.count)
    entries.append(entry)
    if index == nil, entries.count > KeyIndex.threshold {
      index = KeyIndex(of: entries)
    }
  }

  private func location(of key: String) -> SourceLocation? {
    if index != nil { return index?[key].map { entries[$0].keyLocation } }
    // By position, because iterating would copy each entry.
    for position in entries.indices where ExactText(entries[position].key) == ExactText(key) {
      return entries[position].keyLocation
    }
    return nil
  }

  private mutating func merge(_ value: Node) throws(Diagnostic) {
    switch value.value {
    case .mapping(let mapping): merged.append(mapping)
    case .sequence(let nodes):
      for node in nodes {
        guard let mapping = node.mapping else { throw Self.notMergeable(node) }
        merged.append(mapping)
      }
    case .scalar: throw Self.notMergeable(value)
    }
  }

  private static func notMergeable(_ node: Node) -> Diagnostic {
    .error(
      code: .yamlKey,
      "only a mapping can be merged with '<<'", at: node.location,
      hint: "use an alias of a mapping or a sequence of these, or put the key in quotes")
  }
}

extension String {
  /// The text, truncated for a message.
  var excerpt: String { utf8.count <= 80 ? self : "\(prefix(60))…" }
}
