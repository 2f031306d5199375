/// Types that have another name and nothing else in a later client.
struct TypeRenames {
  private(set) var newNames: [String: String] = [:]

  /// Types that are gone and types that are new, in pairs of one shape; several of one shape are not told
  /// apart.
  init(from old: APIIndex, to new: APIIndex) {
    let gone = old.api.types.filter { new[$0.name] == nil && !$0.name.contains(".") }
    let fresh = new.api.types.filter { old[$0.name] == nil && !$0.name.contains(".") }
    let candidates = Dictionary(grouping: fresh, by: \.shapeKey)
    for (key, types) in Dictionary(grouping: gone, by: \.shapeKey) where types.count == 1 {
      guard let matches = candidates[key], matches.count == 1 else { continue }
      newNames[types[0].name] = matches[0].name
    }
  }

  /// The new name of a type, or of one nested in it.
  func newName(of name: String) -> String? {
    if let renamed = newNames[name] { return renamed }
    guard !newNames.isEmpty, let dot = name.firstIndex(of: ".") else { return nil }
    return newNames[String(name[..<dot])].map { $0 + name[dot...] }
  }
}

extension TypeEntry {
  /// Equal for types that differ in their names alone.
  fileprivate var shapeKey: Shape { shape.withoutName(name) }
}

extension TypeEntry.Shape {
  /// With one name for the type itself, whatever it is called, and without the places in the document.
  fileprivate func withoutName(_ name: String) -> Self {
    func renamed(_ type: String) -> String {
      type.replacing(name + ".", with: "Self.").replacing("[\(name)]", with: "[Self]")
    }
    switch self {
    case .structure(var structure):
      for index in structure.properties.indices {
        structure.properties[index].type = renamed(structure.properties[index].type)
        structure.properties[index].at = nil
      }
      return .structure(structure)
    case .enumeration(let raw, var values):
      for index in values.indices { values[index].at = nil }
      return .enumeration(raw: raw, values: values)
    case .union(let tag, var members):
      for index in members.indices {
        members[index].type = renamed(members[index].type)
        members[index].at = nil
      }
      return .union(tag: tag, members: members)
    case .alias: return self
    }
  }
}
