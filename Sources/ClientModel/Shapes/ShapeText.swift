import OpenAPI
import YAML

/// A shape as text, with gaps for the shapes that it is made of.
struct ShapeText {
  private enum Part: Sendable {
    case text(String)
    case shape(SchemaID)
  }

  private var parts: [Part] = []
  private let reader: SchemaReader

  init(_ kind: SchemaKind, _ id: SchemaID, reader: SchemaReader, shapes: SchemaShapes) {
    self.reader = reader
    switch kind {
    case .primitive(let type):
      add("value \(type.swiftName)\(reader[id].format == "decimal" ? " decimal" : "")")
    case .alias(let other): add(other)
    case .oneShape(let members): add(members[0])
    case .enumeration(let rawType, let values):
      add("enum \(rawType.rawValue)")
      for text in Set(values.compactMap { $0.scalar?.text }).sorted() { add("\n\(text)") }
    case .array(let items): add("list ", items)
    case .map(let values): add("map ", values)
    case .object: add(ObjectMembers(of: id, reader: reader))
    case .objectWithAlternatives(let alternatives):
      add(ObjectMembers(of: id, with: alternatives, reader: reader))
    case .equalMembers(let members):
      add(members, shapes)
    case .union(let groups): add(groups, id, shapes)
    }
  }

  func with(_ name: (SchemaID) -> String) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .shape(let id): name(id)
      }
    }.joined()
  }

  private mutating func add(_ text: String) { parts.append(.text(text)) }

  private mutating func add(_ id: SchemaID) {
    if reader.allowsNull(id) { add("nullable ") }
    parts.append(.shape(reader.target(of: id)))
  }

  private mutating func add(_ text: String, _ id: SchemaID?) {
    add(text)
    if let id { add(id) }
  }

  private mutating func add(_ object: ObjectMembers) {
    add("object")
    for member in object.members.sorted(by: { $0.name < $1.name }) {
      let secret = reader.isSecret(member.schema) ? "secret " : ""
      add("\n\(member.name)\(member.isRequired ? "!" : "?") \(secret)", member.schema)
    }
    switch object.additionalProperties {
    case .unspecified, .forbidden: break
    case .any: add("\nany")
    case .schema(let values): add("\nothers ", values)
    }
  }

  /// Alternatives of one shape belong to the type when their examples tell them apart.
  private mutating func add(_ members: [SchemaID], _ shapes: SchemaShapes) {
    add(members[0])
    guard members.count > 1,
      let examples = AlternativeExamples(of: members, reader: reader, shapes: shapes)
    else { return }
    for member in examples.members {
      let schema = reader[member.schema]
      let name = schema.name ?? schema.title ?? ""
      add("\nalternative \(name) \(examples.properties) \(member.values)")
    }
  }

  private mutating func add(_ groups: [UnionGroup], _ id: SchemaID, _ shapes: SchemaShapes) {
    let tags = UnionTags(groups: groups, discriminator: reader[id].discriminator, reader: reader)
    add("union \(tags?.property ?? "")")
    for (index, group) in groups.enumerated() {
      let member = reader[reader.target(of: group.members[0])]
      add("\n\(member.name ?? member.title ?? "") \(tags?.values[index] ?? []) ")
      add(group.members, shapes)
    }
  }
}
