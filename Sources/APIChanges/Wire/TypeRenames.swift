/// Renamed types.
struct TypeRenames {
  private(set) var newNames: [String: String] = [:]

  /// Matches removed and added types: types in the same places that are similar, and among unused types, those with the
  /// same shape.
  init(from old: APIIndex, to new: APIIndex, _ counterparts: TypeCounterparts) {
    let gone = old.api.types.filter { new[$0.name] == nil }
    let fresh = new.api.types.filter { old[$0.name] == nil }
    for type in gone {
      guard let partners = counterparts.partners[type.name], partners.count == 1,
        let partner = partners.first.flatMap({ new[$0] }), old[partner.name] == nil,
        type.isMuchLike(partner), newName(of: type.name) != partner.name
      else { continue }
      newNames[type.name] = partner.name
    }
    let rest = gone.filter { newNames[$0.name] == nil && !$0.name.contains(".") }
    let candidates = Dictionary(
      grouping: fresh.filter { !$0.name.contains(".") }, by: \.shapeKey)
    for (key, types) in Dictionary(grouping: rest, by: \.shapeKey) where types.count == 1 {
      guard let matches = candidates[key], matches.count == 1 else { continue }
      newNames[types[0].name] = matches[0].name
    }
  }

  /// The new name of a type or of a nested type.
  func newName(of name: String) -> String? {
    if let renamed = newNames[name] { return renamed }
    guard !newNames.isEmpty, let dot = name.firstIndex(of: ".") else { return nil }
    return newNames[String(name[..<dot])].map { $0 + name[dot...] }
  }
}

extension TypeEntry {
  /// Whether the types have at least half of their parts in common.
  fileprivate func isMuchLike(_ other: TypeEntry) -> Bool {
    guard shape.kind == other.shape.kind else { return false }
    let (mine, others) = (Set(shape.keys), Set(other.shape.keys))
    return 2 * mine.intersection(others).count >= min(mine.count, others.count)
  }

  /// A shape that is equal for types that differ only in their names.
  fileprivate var shapeKey: Shape { shape.withoutName(name) }
}

extension TypeEntry.Shape {
  fileprivate enum Kind { case structure, enumeration, union, alias }

  fileprivate var kind: Kind {
    switch self {
    case .structure: .structure
    case .enumeration: .enumeration
    case .union: .union
    case .alias: .alias
    }
  }

  /// The wire names of its parts.
  fileprivate var keys: [String] {
    switch self {
    case .structure(let structure): structure.properties.map(\.wire)
    case .enumeration(_, let values): values.map(\.value)
    case .union(_, let members): members.map { $0.tags.first ?? $0.name }
    case .alias(let target): [target]
    }
  }

  /// The shape with a fixed name for the type itself, and without places in the document.
  fileprivate func withoutName(_ name: String) -> Self {
    switch self {
    case .structure(var structure):
      for index in structure.properties.indices {
        structure.properties[index].type = structure.properties[index].type.replacing(name)
        structure.properties[index].at = nil
      }
      return .structure(structure)
    case .enumeration(let raw, var values):
      for index in values.indices { values[index].at = nil }
      return .enumeration(raw: raw, values: values)
    case .union(let tag, var members):
      for index in members.indices {
        members[index].type = members[index].type.replacing(name)
        members[index].at = nil
      }
      return .union(tag: tag, members: members)
    case .alias: return self
    }
  }
}

extension APIType {
  /// Replaces a type with `Self`, also as a prefix of nested types.
  fileprivate func replacing(_ name: String) -> APIType {
    renamed { other in
      other == name || other.hasPrefix(name + ".") ? "Self" + other.dropFirst(name.count) : other
    }
  }
}
