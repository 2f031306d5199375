extension DocumentTree {
  /// Cuts a large document down to some paths and the components that they need, so that thousands of variants take only
  /// a minute.
  func cut(toPaths wanted: Range<Int>) -> DocumentTree {
    guard case .object(let entries) = self, case .object(let paths)? = self["paths"] else {
      return self
    }
    let kept = DocumentTree.object(Array(paths[wanted.clamped(to: paths.indices)]))
    let needed = components(neededBy: kept)
    return .object(
      entries.compactMap { entry -> Entry? in
        switch entry.key {
        case "paths": .init("paths", kept)
        case "components": .init("components", needed)
        case "webhooks", "tags", "x-tagGroups": nil
        default: entry
        }
      })
  }

  private func components(neededBy part: DocumentTree) -> DocumentTree {
    var found: [String: [Entry]] = [:]
    var seen: Set<String> = []
    var rest = part.references
    while let reference = rest.popLast() {
      let parts = reference.split(separator: "/").map(String.init)
      guard parts.count == 4, parts[0] == "#", parts[1] == "components",
        seen.insert(reference).inserted,
        let value = self["components"]?[parts[2]]?[parts[3]]
      else { continue }
      found[parts[2], default: []].append(Entry(parts[3], value))
      rest += value.references
    }
    if let schemes = self["components"]?["securitySchemes"], case .object(let entries) = schemes {
      found["securitySchemes"] = entries
    }
    return .object(found.sorted { $0.key < $1.key }.map { Entry($0.key, .object($0.value)) })
  }

  /// The texts of all references.
  private var references: [String] {
    switch self {
    case .plain, .text: []
    case .list(let items): items.flatMap(\.references)
    case .object(let entries):
      entries.flatMap { entry -> [String] in
        if entry.key == "$ref", case .text(let text) = entry.value { return [text] }
        return entry.value.references
      }
    }
  }
}
