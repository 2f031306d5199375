import OpenAPI
import YAML

/// Numbers for shapes: two schemas have the same number when their values have the same properties,
/// types and optionality. Prose and examples do not count.
struct SchemaShapes: Sendable {
  struct Shape: Hashable, Sendable {
    fileprivate var number: Int
  }

  private var shapes: [SchemaID: Shape] = [:]
  private var numbers: [String: Int] = [:]
  private var open: Set<SchemaID> = []

  mutating func shape(of id: SchemaID, reader: SchemaReader) -> Shape {
    let target = reader.target(of: id)
    if let known = shapes[target] { return known }
    guard open.count < SchemaReader.deepestLook, open.insert(target).inserted else {
      return number(for: "cycle \(target.index)")
    }
    defer { open.remove(target) }
    let shape = number(for: description(of: target, reader: reader))
    shapes[target] = shape
    return shape
  }

  private mutating func number(for description: String) -> Shape {
    if let number = numbers[description] { return Shape(number: number) }
    numbers[description] = numbers.count
    return Shape(number: numbers.count - 1)
  }

  private mutating func description(of id: SchemaID, reader: SchemaReader) -> String {
    let schema = reader[id]
    let object = ObjectMembers(of: id, reader: reader)
    var parts = [schema.types.map(\.rawValue).sorted().joined(separator: "|")]
    if let format = schema.format { parts.append("format \(format)") }
    for member in object.members.sorted(by: { $0.name < $1.name }) {
      let shape = shape(of: member.schema, reader: reader)
      parts.append("\(member.name)\(member.isRequired ? "!" : "?")\(shape.number)")
    }
    switch object.additionalProperties {
    case .unspecified: break
    case .any: parts.append("any")
    case .forbidden: parts.append("closed")
    case .schema(let values): parts.append("values \(shape(of: values, reader: reader).number)")
    }
    if let items = schema.items {
      parts.append("items \(shape(of: items, reader: reader).number)")
    }
    for member in schema.oneOf + schema.anyOf {
      parts.append("member \(shape(of: member, reader: reader).number)")
    }
    let values = (schema.const.map { [$0] } ?? schema.enumValues)?.compactMap(\.scalar?.text)
    if let values { parts.append("values \(values.joined(separator: "\u{0}"))") }
    return parts.joined(separator: ";")
  }
}
