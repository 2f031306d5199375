import Diagnostics
import YAML

/// Assembles the examples in a schema to whole values, so that each example is in at least one value.
struct ExampleAssembly {
  let document: Node
  /// The lines of examples to skip.
  var without: Set<Int> = []

  /// The first value has the first example of everything. Each further value has one more example.
  func values(of schema: Node, after references: Set<String> = []) -> [ExampleValue] {
    if let reference = schema["$ref"]?.string, references.contains(reference) { return [] }
    let schema = ExampleSchema(schema, after: references, in: document)
    let examples = schema.examples.filter { !without.contains($0.location.line) }
    let assembled = assembled(schema)
    if examples.isEmpty { return assembled }
    return examples.map(ExampleValue.init) + assembled.filter { !$0.lines.isEmpty }
  }

  private func assembled(_ schema: ExampleSchema) -> [ExampleValue] {
    // Keywords for objects do not apply to strings (JSON Schema 2020-12, section 7.6.1).
    if schema.types == ["string"] { return [] }
    let objects = objects(schema)
    let alternatives = schema.alternatives.joined()
    if !alternatives.isEmpty {
      return alternatives.flatMap { values(of: $0, after: schema.references) }
        .map { Self.merged(objects.first, $0) } + objects.dropFirst()
    }
    if !objects.isEmpty { return objects }
    if let items = schema.items {
      let elements = values(of: items, after: schema.references)
      return elements.isEmpty ? [] : [.array(elements, line: nil)]
    }
    return []
  }

  private func objects(_ schema: ExampleSchema) -> [ExampleValue] {
    var first: [ExampleValue.Property] = []
    var further: [ExampleValue.Property] = []
    for (name, property) in schema.properties {
      var values = self.values(of: property, after: schema.references)
      if values.isEmpty, schema.required.contains(name) {
        values = [placeholder(for: property, after: schema.references)]
      }
      let properties = values.map { ExampleValue.Property(name: name, value: $0) }
      first += properties.prefix(1)
      further += properties.dropFirst()
    }
    if let values = schema.values {
      for (number, value) in self.values(of: values, after: schema.references).enumerated() {
        first.append(ExampleValue.Property(name: "key-\(number + 1)", value: value))
      }
    }
    guard !first.isEmpty else { return [] }
    return [.object(first, line: nil)]
      + further.map { property in
        .object(first.map { $0.name == property.name ? property : $0 }, line: nil)
      }
  }

  /// Adds the properties of the schema to an alternative.
  private static func merged(_ base: ExampleValue?, _ value: ExampleValue) -> ExampleValue {
    guard let base = base?.properties, case .object(let properties, let line) = value else {
      return value
    }
    let names = Set(properties.map(\.name))
    return .object(base.filter { !names.contains($0.name) } + properties, line: line)
  }

  /// A value for a required property without an example.
  private func placeholder(for node: Node, after references: Set<String>) -> ExampleValue {
    let schema = ExampleSchema(node, after: references, in: document)
    if let constant = schema.constant { return ExampleValue(constant).withoutLine }
    switch schema.types.first {
    case "integer", "number": return .number(1, line: nil)
    case "boolean": return .bool(true, line: nil)
    case "array": return .array([], line: nil)
    case "string":
      switch schema.format {
      case "date-time": return .string("2025-07-01T10:00:00Z", line: nil)
      case "date": return .string("2025-07-01", line: nil)
      default: return .string("text", line: nil)
      }
    default:
      let properties = schema.properties.filter { schema.required.contains($0.name) }
      return .object(
        properties.map {
          .init(name: $0.name, value: placeholder(for: $0.schema, after: schema.references))
        }, line: nil)
    }
  }
}

extension ExampleValue {
  fileprivate var withoutLine: ExampleValue {
    switch self {
    case .null: .null(line: nil)
    case .bool(let value, _): .bool(value, line: nil)
    case .number(let value, _): .number(value, line: nil)
    case .string(let text, _): .string(text, line: nil)
    case .array(let elements, _): .array(elements.map(\.withoutLine), line: nil)
    case .object(let properties, _):
      .object(
        properties.map { .init(name: $0.name, value: $0.value.withoutLine) }, line: nil)
    }
  }
}
