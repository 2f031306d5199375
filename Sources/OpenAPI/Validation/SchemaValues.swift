internal import Diagnostics
internal import YAML

/// Finds values in schemas that contradict the types of the schemas.
enum SchemaValues {
  static func check(in context: LoadingContext) {
    let schemas = context.schemas.store.schemas
    // By index, because iteration would copy each schema.
    for position in schemas.indices where !schemas[position].types.isEmpty {
      if schemas[position].enumValues != nil || schemas[position].const != nil {
        checkEnum(schemas[position], context)
      }
      if schemas[position].defaultValue != nil { checkDefault(schemas[position], context) }
    }
  }

  private static func checkEnum(_ schema: Schema, _ context: LoadingContext) {
    let values = (schema.enumValues ?? []) + [schema.const].compactMap { $0 }
    guard let wrong = values.first(where: { !$0.fits(schema.types) }) else { return }
    context.warn(
      code: .schemaShape,
      "a value is \(wrong.kind), but the type of the schema is \(names(schema.types))",
      at: wrong.location, hint: hint(for: wrong, schema.types))
  }

  private static func checkDefault(_ schema: Schema, _ context: LoadingContext) {
    guard let value = schema.defaultValue, !value.fits(schema.types) else { return }
    context.warn(
      code: .schemaShape,
      "the default is \(value.kind), but the type of the schema is \(names(schema.types))",
      at: value.location, hint: hint(for: value, schema.types))
  }

  private static func names(_ types: [JSONType]) -> String {
    types.map { "'\($0.rawValue)'" }.joined(separator: " or ")
  }

  private static func hint(for value: Node, _ types: [JSONType]) -> String? {
    if types.contains(.string), value.scalar != nil { return "write it in quotes" }
    let isNumeric = types.contains(.integer) || types.contains(.number)
    guard let text = value.string else { return nil }
    let isValue = isNumeric && Double(text) != nil || types.contains(.boolean) && Bool(text) != nil
    return isValue ? "write it without quotes" : nil
  }
}

extension Node {
  /// Whether the value has one of the types. Null is accepted, because many documents forget to allow it, and enums get no
  /// case for it.
  fileprivate func fits(_ types: [JSONType]) -> Bool {
    switch value {
    case .sequence: return types.contains(.array)
    case .mapping: return types.contains(.object)
    case .scalar:
      if isNull { return true }
      if bool != nil { return types.contains(.boolean) }
      if string != nil { return types.contains(.string) }
      return types.contains(.number) || types.contains(.integer) && isWhole
    }
  }

  private var isWhole: Bool { double.map { $0 == $0.rounded() } ?? true }
}
