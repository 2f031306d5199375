import OpenAPI
import YAML

extension SchemaReader {
  /// The only value of a schema with `const` or an `enum` of one value.
  func onlyValue(of translated: TranslatedType, _ id: SchemaID) -> Property.InitialValue? {
    if let member = translated.onlyMember { return .member(member) }
    guard case .scalar(let scalar) = translated.type, scalar.expression == .literal else {
      return nil
    }
    let schema = self[target(of: id)]
    let values = schema.const.map { [$0] } ?? schema.enumValues ?? []
    guard values.count == 1, let example = ExampleValue(values[0]) else { return nil }
    switch scalar.value(of: example, isLenient: false) {
    case .boolean(let value)?: return .literal(value ? "true" : "false")
    case .number(let number)?: return .literal(number.literal)
    default: return nil
    }
  }
}
