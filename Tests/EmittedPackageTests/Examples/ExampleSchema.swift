import YAML

/// A schema with the schemas that it refers to and is composed of.
///
/// It is read from the nodes of the document, independently of the generator, which it checks.
struct ExampleSchema {
  var properties: [(name: String, schema: Node)] = []
  var required: Set<String> = []
  var alternatives: [[Node]] = []
  var items: Node?
  var values: Node?
  var types: [String] = []
  var format: String?
  /// A constant, or the first value of an enum.
  var constant: Node?
  /// The examples of the outermost schema that has any.
  var examples: [Node] = []
  /// The references that led to the schema.
  var references: Set<String>

  init(_ node: Node, after references: Set<String>, in document: Node) {
    self.references = references
    add(node, in: document)
  }

  private mutating func add(_ node: Node, in document: Node) {
    if examples.isEmpty {
      examples = [node["example"]].compactMap { $0 } + (node["examples"]?.sequence ?? [])
    }
    if let reference = node["$ref"]?.string, references.insert(reference).inserted,
      let target = document.target(of: reference)
    {
      add(target, in: document)
    }
    for part in node["allOf"]?.sequence ?? [] { add(part, in: document) }
    // In the published descriptions, no property has this name. It is a keyword with the wrong indentation.
    for entry in node["properties"]?.mapping?.entries ?? []
    where entry.key != "additionalProperties" {
      properties.removeAll { $0.name == entry.key }
      properties.append((entry.key, entry.value))
    }
    required.formUnion(node["required"]?.sequence?.compactMap { $0.scalar?.text } ?? [])
    for keyword in ["oneOf", "anyOf"] {
      if let members = node[keyword]?.sequence { alternatives.append(members) }
    }
    items = node["items"] ?? items
    if let values = node["additionalProperties"], values.mapping != nil { self.values = values }
    if let type = node["type"] {
      types = (type.sequence ?? [type]).compactMap { $0.scalar?.text }.filter { $0 != "null" }
    }
    format = node["format"]?.string ?? format
    constant = node["const"] ?? node["enum"]?.sequence?.first ?? constant
  }
}

extension Node {
  /// The value of a key of a mapping.
  subscript(key: String) -> Node? {
    mapping?.entries.first { $0.key == key }?.value
  }

  /// The target of `#/components/schemas/Name` in this document.
  func target(of reference: String) -> Node? {
    guard reference.hasPrefix("#/") else { return nil }
    return reference.dropFirst(2).split(separator: "/").reduce(self) { node, part in
      let key = String(part).replacing("~1", with: "/").replacing("~0", with: "~")
      return node?[key]
        ?? Int(key).flatMap { index in
          node?.sequence.flatMap { $0.indices.contains(index) ? $0[index] : nil }
        }
    }
  }
}
