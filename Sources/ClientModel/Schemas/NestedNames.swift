import OpenAPI

/// The names of inline types in the properties of a struct, by wire name. If two claim the same name, such as `status` and
/// the elements of `statuses`, the element type is named after its list.
struct NestedNames {
  private var names: [String: String] = [:]

  /// - Parameter properties: the members with their Swift names.
  init(
    _ properties: [(member: ObjectMembers.Member, name: String)], reader: SchemaReader,
    style: NameStyle
  ) {
    var wanted: [(wireName: String, name: String, spare: String, isElement: Bool)] = []
    var users: [String: (all: Int, own: Int)] = [:]
    for (member, propertyName) in properties {
      guard let isElement = Self.isElement(member.schema, reader) else { continue }
      let base = NameWords(member: member.name)
      let name = style.nestedType(isElement ? base.singular : base)
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

  /// Whether the type belongs to an element or a map value. `nil` if the property declares no type.
  private static func isElement(_ schema: SchemaID, _ reader: SchemaReader) -> Bool? {
    reader.inlineType(of: schema)?.isElement
  }
}

extension SchemaReader {
  /// The inline schema of the values or of their elements that needs a type.
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
