internal import Diagnostics
internal import YAML

/// Parses `components` of the root document (OpenAPI 3.1, section 4.8.7), including unused components, so that mistakes
/// in them are reported.
struct ComponentsParser {
  struct Components {
    var schemas: [(name: String, schema: SchemaID)] = []
    var securitySchemes = SecuritySchemes()
  }

  private enum Keyword: String, ObjectKeyword {
    static let object = "'components'"
    case schemas, responses, parameters, examples, requestBodies, headers, securitySchemes, links
    case callbacks, pathItems, mediaTypes

    var isNewIn32: Bool { self == .mediaTypes }
  }

  let context: LoadingContext

  func components(_ entry: Mapping.Entry?) -> Components {
    var components = Components()
    guard let entry, let mapping = context.mapping(entry) else { return components }
    // Schemas come first, because their names here have priority over names from references.
    if let entry = mapping.entry("schemas") { components.schemas = schemas(entry) }
    context.readFields(of: mapping) { (keyword: Keyword, entry) in
      checkNames(in: entry)
      switch keyword {
      case .securitySchemes:
        components.securitySchemes = SecuritySchemeParser(context: context).schemes(entry)
      case .parameters:
        let parser = ParameterParser(context: context)
        each(entry) { _ = parser.parameter($0.value) }
      case .responses:
        let parser = ResponseParser(context: context)
        each(entry) { _ = parser.response($0.value, status: .default, at: $0.keyLocation) }
      case .requestBodies:
        let parser = RequestBodyParser(context: context)
        each(entry) { _ = parser.requestBody($0.value) }
      case .headers:
        let parser = HeaderParser(context: context)
        each(entry) { _ = parser.header($0) }
      case .examples:
        let parser = ExampleParser(context: context)
        each(entry) { _ = parser.example($0) }
      case .pathItems: context.reportKeyword(of31: entry)
      case .schemas, .links, .callbacks, .mediaTypes: break
      }
    }
    return components
  }

  private func each(_ entry: Mapping.Entry, _ body: (Mapping.Entry) -> Void) {
    for entry in context.mapping(entry)?.entries ?? [] {
      body(entry)
    }
  }

  /// Checks the names of components (OpenAPI 3.1, section 4.8.7.1).
  private func checkNames(in entry: Mapping.Entry) {
    for entry in entry.value.mapping?.entries ?? []
    where !entry.key.hasPrefix("x-") && entry.key != "$ref" {
      let isName =
        !entry.key.isEmpty
        && entry.key.utf8.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
          default: "._-".utf8.contains(byte)
          }
        }
      guard !isName else { continue }
      context.warn(
        code: .componentName,
        "the name of a component may only have letters, digits, '.', '-' and '_'",
        at: entry.keyLocation)
    }
  }

  private func schemas(_ entry: Mapping.Entry) -> [(name: String, schema: SchemaID)] {
    guard let entries = context.mapping(entry)?.entries else { return [] }
    let parser = SchemaParser(context: context)
    var ids = [SchemaID?](repeating: nil, count: entries.count)
    // An entry that is only a reference is an alias. Its target keeps its own name.
    for (position, entry) in entries.enumerated() where !parser.isAlias(entry.value) {
      ids[position] =
        entry.value.mapping == nil
        ? parser.schema(entry.value)
        : context.schemas.id(for: entry.value, depth: 0, name: entry.key)
    }
    for (position, entry) in entries.enumerated() where parser.isAlias(entry.value) {
      ids[position] = parser.target(of: entry.value, name: entry.key)
    }
    let named = zip(entries, ids).compactMap { entry, id in id.map { (entry.key, $0) } }
    for (name, id) in named where context.namedSchemas[name] == nil {
      context.namedSchemas[name] = id
    }
    return named.map { (name: $0.0, schema: $0.1) }
  }
}
