internal import Diagnostics
internal import YAML

/// Reads `type`.
struct SchemaTypes {
  struct Reading {
    var types: [JSONType] = []
    /// The format that a type of another language implies.
    var format: String?
  }

  let context: LoadingContext

  func types(_ entry: Mapping.Entry) -> Reading {
    switch entry.value.value {
    case .mapping:
      context.mismatch(entry, expected: "a string")
      return Reading()
    case .scalar: return type(entry.value)
    case .sequence(let nodes):
      if context.version == .v3_0 {
        context.warn(
          code: .keywordVersion,
          "a list of types is not part of OpenAPI 3.0", at: entry.value.location,
          hint: "it is read as in 3.1")
      }
      return nodes.reduce(into: Reading()) { reading, node in
        let next = type(node)
        for type in next.types where !reading.types.contains(type) { reading.types.append(type) }
        reading.format = reading.format ?? next.format
      }
    }
  }

  private func type(_ node: Node) -> Reading {
    if let type = node.string.flatMap(JSONType.init(rawValue:)) {
      if type == .null, context.version == .v3_0 {
        context.warn(
          code: .keywordVersion,
          "the type 'null' is not part of OpenAPI 3.0", at: node.location,
          hint: "it is read as in 3.1")
      }
      return Reading(types: [type])
    }
    if node.isNull {
      context.warn(code: .schemaType, "the type null must be in quotes", at: node.location)
      return Reading(types: [.null])
    }
    guard let text = node.string else {
      context.warn(
        code: .schemaType, "a type must be a string, not \(node.kind)", at: node.location)
      return Reading()
    }
    return foreign(text, at: node.location)
  }

  /// Recognizes type names of other languages.
  private func foreign(_ text: String, at location: SourceLocation) -> Reading {
    let reading: Reading? =
      switch text.lowercased() {
      case "int", "long": Reading(types: [.integer])
      case "float", "double", "decimal": Reading(types: [.number])
      case "bool": Reading(types: [.boolean])
      case "str", "text": Reading(types: [.string])
      case "date": Reading(types: [.string], format: "date")
      case "date-time", "datetime", "timestamp": Reading(types: [.string], format: "date-time")
      case "uuid": Reading(types: [.string], format: "uuid")
      case "file": Reading(types: [.string], format: "binary")
      case "list": Reading(types: [.array])
      case "map", "dict", "hash": Reading(types: [.object])
      default: JSONType(rawValue: text.lowercased()).map { Reading(types: [$0]) }
      }
    guard let reading, let type = reading.types.first else {
      let names = JSONType.allCases.map(\.rawValue)
      context.warn(
        code: .schemaType,
        "unknown type '\(text)'; any value is allowed here", at: location,
        hint: SpellingSuggestion.nearest(to: text, among: names).map { "did you mean '\($0)'?" })
      return Reading()
    }
    context.warn(
      code: .schemaType, "unknown type '\(text)'; it is read as '\(type.rawValue)'", at: location)
    return reading
  }
}
