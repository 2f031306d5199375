import OpenAPI
import YAML

extension SchemaReader {
  /// The only value that a schema has, by `const` or an `enum` with one value.
  func onlyValue(of translated: TranslatedType, _ id: SchemaID) -> Property.InitialValue? {
    if let member = translated.onlyMember { return .member(member) }
    guard translated.type == .boolean else { return nil }
    let schema = self[target(of: id)]
    let values = schema.const.map { [$0] } ?? schema.enumValues ?? []
    guard values.count == 1, let value = values[0].bool else { return nil }
    return .literal(value ? "true" : "false")
  }
}
