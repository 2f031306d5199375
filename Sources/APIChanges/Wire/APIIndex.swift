/// The types of a client by name, and who sends them.
struct APIIndex {
  /// Which way values go.
  struct Directions: OptionSet {
    let rawValue: Int
    static let requests = Self(rawValue: 1)
    static let answers = Self(rawValue: 2)
  }

  let api: PublicAPI
  private let types: [String: TypeEntry]
  private var directions: [String: Directions] = [:]

  init(_ api: PublicAPI) {
    self.api = api
    types = Dictionary(api.types.map { ($0.name, $0) }) { first, _ in first }
    let arguments = api.operations.flatMap(\.arguments).map(\.type)
    let answers = api.operations.flatMap { $0.successes + $0.failures }.compactMap(\.type)
    mark(arguments, .requests)
    mark(answers, .answers)
  }

  /// What the name stands for, through aliases; nil for types that no document declares.
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

  func directions(of name: String) -> Directions { directions[self[name]?.name ?? name] ?? [] }

  /// The full name without aliases: equal for two spellings of one type.
  func resolvedName(_ name: String) -> String { self[name]?.name ?? name }

  /// A type nested in one that has another name: `Alias.Links`.
  private func nested(_ name: String) -> TypeEntry? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    guard case .alias(let target) = types[String(name[..<dot])]?.shape else { return nil }
    return types[target + name[dot...]]
  }

  private mutating func mark(_ used: [String], _ direction: Directions) {
    var rest = used
    while let text = rest.popLast() {
      guard let type = self[WireType(text).innermostName],
        directions[type.name]?.contains(direction) != true
      else { continue }
      directions[type.name, default: []].insert(direction)
      switch type.shape {
      case .structure(let structure):
        rest += structure.properties.map(\.type)
        if let others = structure.others { rest.append(others.type) }
      case .union(_, let members): rest += members.map(\.type)
      case .enumeration, .alias: break
      }
    }
  }
}
