/// The types of a client by name.
struct APIIndex {
  let api: PublicAPI
  private let types: [String: TypeEntry]

  init(_ api: PublicAPI) {
    self.api = api
    let types = api.types + [TypeEntry.link]
    self.types = Dictionary(types.map { ($0.name, $0) }) { first, _ in first }
  }

  /// What the name represents, through aliases; nil for types that no document declares.
  subscript(name: String) -> TypeEntry? {
    var name = name
    for _ in 0..<Self.longestChain {
      guard let found = types[name] ?? nested(name) else { return nil }
      guard case .alias(let target) = found.shape else { return found }
      name = target
    }
    return nil
  }

  private static let longestChain = 16

  /// What is declared under the name itself: an alias is one.
  func declaration(_ name: String) -> TypeEntry? { types[name] }

  /// The full name without aliases: equal for two spellings of one type.
  func resolvedName(_ name: String) -> String { self[name]?.name ?? name }

  /// A type nested in one that has another name: `Alias.Links`.
  private func nested(_ name: String) -> TypeEntry? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    guard case .alias(let target) = types[String(name[..<dot])]?.shape else { return nil }
    return types[target + name[dot...]]
  }
}

extension TypeEntry {
  /// The types that its values hold.
  var parts: [APIType] {
    switch shape {
    case .structure(let structure):
      structure.properties.map(\.type) + (structure.others.map { [$0.type] } ?? [])
    case .union(_, let members): members.map(\.type)
    case .enumeration: []
    case .alias(let target): [.named(target)]
    }
  }
}

extension OperationEntry {
  /// The types that its requests and responses are made from.
  var parts: [APIType] {
    let headers = (successes + failures).flatMap(\.headers).map(\.type)
    return arguments.map(\.type) + (successes + failures).compactMap(\.type) + headers
  }
}
