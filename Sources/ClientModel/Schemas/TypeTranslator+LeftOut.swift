import Diagnostics
import OpenAPI

extension TypeTranslator {
  /// Warns where values of an object can hold more than the struct for it.
  mutating func reportWhatIsLeftOut(of id: SchemaID, _ kind: SchemaKind) {
    guard case .object = kind else { return }
    let schema = reader[id]
    let name = schema.name.map { " '\($0)'" } ?? ""
    if !schema.oneOf.isEmpty || !schema.anyOf.isEmpty {
      diagnostics.append(
        .warning(
          code: .schemaAlternativesLeftOut,
          "the alternatives of schema\(name) are not all objects, as its properties ask for; they are left out",
          at: schema.location, hint: "move the properties into the alternatives that have them"))
    } else if schema.discriminator != nil {
      diagnostics.append(
        .warning(
          code: .schemaDiscriminator,
          "schema\(name) has a discriminator and no 'oneOf'; what its subtypes add is left out",
          at: schema.location, hint: "list the subtypes under 'oneOf' where they are used"))
    }
  }
}
