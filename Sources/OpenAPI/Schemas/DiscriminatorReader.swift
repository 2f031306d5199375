internal import Diagnostics
internal import YAML

/// Reads a discriminator (OpenAPI 3.1, section 4.8.25).
struct DiscriminatorReader {
  private enum Keyword: String, ObjectKeyword {
    static let object = "discriminator"
    case propertyName, mapping, defaultMapping

    var isNewIn32: Bool { self == .defaultMapping }
  }

  let parser: SchemaParser

  private var context: LoadingContext { parser.context }

  func discriminator(_ entry: Mapping.Entry) -> Schema.Discriminator? {
    if let name = entry.value.string {
      // The syntax of OpenAPI 2.0.
      context.mismatch(entry, expected: "a mapping with 'propertyName'")
      return Schema.Discriminator(propertyName: name, mapping: [])
    }
    guard let fields = context.mapping(entry) else { return nil }
    var propertyName: String?
    var mapping: [(value: String, schema: SchemaID)] = []
    var defaultSchema: SchemaID?
    context.readFields(of: fields) { (keyword: Keyword, entry) in
      switch keyword {
      case .propertyName: propertyName = context.string(entry)
      case .defaultMapping: defaultSchema = schema(entry)
      case .mapping:
        mapping =
          context.mapping(entry)?.entries.compactMap { entry in
            schema(entry).map { (entry.key, $0) }
          } ?? []
      }
    }
    guard let propertyName else {
      context.warn(
        code: .schemaDiscriminator,
        "a discriminator without 'propertyName' is ignored", at: entry.keyLocation)
      return nil
    }
    return Schema.Discriminator(
      propertyName: propertyName, mapping: mapping, defaultSchema: defaultSchema)
  }

  /// The schema of a mapping's value, which is a name under `components/schemas` or a reference.
  private func schema(_ entry: Mapping.Entry) -> SchemaID? {
    guard let text = context.string(entry) else { return nil }
    if let id = context.namedSchemas[text] { return id }
    do throws(Diagnostic) {
      _ = try context.references.target(of: entry.value)
    } catch {
      // The discriminator still works for the other values.
      context.warn(
        code: .referenceMissing, error.message, at: entry.value.location,
        hint: error.notes.first?.message)
      return nil
    }
    let reference = Mapping.Entry(
      key: "$ref", keyLocation: entry.keyLocation, value: entry.value)
    return parser.target(of: Node(.mapping(Mapping([reference])), at: entry.value.location))
  }
}
