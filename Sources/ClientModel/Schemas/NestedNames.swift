import OpenAPI

/// What the types are called that stand inline in the properties of a struct, by the properties' wire names. Where two
/// want one name, as `status` and a list of `statuses` do, the list's element is called after its list.
struct NestedNames {
  private var names: [String: String] = [:]

  /// - Parameter properties: the members with the names that they have in Swift.
  init(
    _ properties: [(member: ObjectMembers.Member, name: String)], reader: SchemaReader,
    style: NameStyle
  ) {
    var wanted: [(wireName: String, name: String, spare: String, isElement: Bool)] = []
    var users: [String: (all: Int, own: Int)] = [:]
    for (member, propertyName) in properties {
      guard let isElement = Self.isElement(member.schema, reader) else { continue }
      let words = NameWords(member.name)
      let base = words.isEmpty ? NameWords("value") : words
      let name = style.upperCamel(isElement ? base.singular : base)
      wanted.append(
        (
          member.name, name, propertyName.capitalizedFirst + (isElement ? "Element" : ""),
          isElement
        ))
      users[name, default: (0, 0)].all += 1
      if !isElement { users[name, default: (0, 0)].own += 1 }
    }
    for entry in wanted {
      let count = users[entry.name] ?? (1, 1)
      let keeps = count.all == 1 || !entry.isElement && count.own == 1
      names[entry.wireName] = keeps ? entry.name : entry.spare
    }
  }

  subscript(wireName: String) -> String { names[wireName] ?? "Value" }

  /// Whether the type is that of an element, or of a value in a map; nil if none is declared in the place.
  private static func isElement(_ schema: SchemaID, _ reader: SchemaReader) -> Bool? {
    reader.inlineType(of: schema)?.isElement
  }
}

extension SchemaReader {
  /// The schema without a name that a type is declared for, where the values of this one or their elements have it.
  func inlineType(of schema: SchemaID) -> (schema: SchemaID, isElement: Bool)? {
    var target = target(of: schema)
    var isElement = false
    for _ in 0..<Self.deepestLook {
      guard self[target].name == nil else { return nil }
      switch kind(of: target) {
      case .alias(let other): target = self.target(of: other)
      case .array(let part?), .map(let part?):
        target = self.target(of: part)
        isElement = true
      case .enumeration, .object, .objectWithAlternatives, .union: return (target, isElement)
      case .primitive, .array(nil), .map(nil): return nil
      }
    }
    return nil
  }
}
