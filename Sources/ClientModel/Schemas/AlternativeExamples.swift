import OpenAPI
import YAML

/// The examples of string properties that distinguish schemas with the same shape.
struct AlternativeExamples: Sendable {
  struct Member: Sendable {
    var schema: SchemaID
    /// The examples of the distinguishing properties, in order.
    var values: [String]
  }

  /// The wire names of the distinguishing properties: a single one if it is sufficient, preferably a code, or otherwise
  /// all of them.
  var properties: [String]
  /// The distinct alternatives, in the order of the document.
  var members: [Member]

  /// Separates the values of several properties.
  static let separator = ": "

  /// - Returns: `nil` if examples are missing or equal.
  init?(of ids: [SchemaID], reader: SchemaReader) {
    let targets = ids.map(reader.target(of:))
    let objects = targets.map { ObjectMembers(of: $0, reader: reader) }
    let examples = zip(targets, objects).map { Self.texts(of: $0, $1, reader: reader) }
    let candidates = (objects.first?.members ?? []).filter { member in
      let isText =
        if case .primitive(.string) = reader.kind(
          of: reader.target(of: member.schema))
        { true } else { false }
      return isText && examples.allSatisfy { $0[member.name] != nil }
    }
    properties = Self.deciding(candidates.map(\.name), examples)
    members = []
    var seen: Set<String> = []
    for (target, example) in zip(targets, examples) {
      let values = properties.map { example[$0] ?? "" }
      if seen.insert(values.joined(separator: Self.separator)).inserted {
        members.append(Member(schema: target, values: values))
      }
    }
    if members.count < 2 { return nil }
  }

  /// The examples by wire name, from the properties or from an example of the whole object.
  private static func texts(of id: SchemaID, _ object: ObjectMembers, reader: SchemaReader)
    -> [String: String]
  {
    var result: [String: String] = [:]
    for entry in reader[id].examples.first?.mapping?.entries ?? [] {
      result[entry.key] = entry.value.scalar?.text
    }
    for member in object.members {
      let schema = reader[reader.target(of: member.schema)]
      let own = reader[member.schema].examples.first ?? schema.examples.first ?? schema.const
      if let text = own?.scalar?.text { result[member.name] = text }
    }
    return result
  }

  private static func deciding(_ names: [String], _ examples: [[String: String]]) -> [String] {
    let deciding = names.filter { name in
      Set(examples.map { $0[name] }).count == examples.count
    }
    let isCode = { (name: String) in examples.allSatisfy { $0[name]?.contains(" ") == false } }
    return (deciding.first(where: isCode) ?? deciding.first).map { [$0] } ?? names
  }
}
