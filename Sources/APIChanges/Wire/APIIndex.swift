/// The types of a client by name.
struct APIIndex {
  let api: PublicAPI
  private let types: [String: TypeEntry]

  init(_ api: PublicAPI) {
    self.api = api
    let types = api.types + [TypeEntry.link]
    self.types = Dictionary(types.map { ($0.name, $0) }) { first, _ in first }
  }

  /// The type with this name, after following aliases. `nil` for built-in types.
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

  /// The declaration with this name, which can be an alias.
  func declaration(_ name: String) -> TypeEntry? { types[name] }

  /// The full name after following aliases, which is equal for all names of a type.
  func resolvedName(_ name: String) -> String { self[name]?.name ?? name }

  /// A type nested in an alias: `Alias.Links`.
  private func nested(_ name: String) -> TypeEntry? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    guard case .alias(let target) = types[String(name[..<dot])]?.shape else { return nil }
    return types[target + name[dot...]]
  }
}

extension TypeEntry {
  /// The types of its parts.
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
  /// The types of its requests and responses.
  var parts: [APIType] {
    let headers = (successes + failures).flatMap(\.headers).map(\.type)
    return arguments.map(\.type) + (successes + failures).compactMap(\.type) + headers
  }
}
