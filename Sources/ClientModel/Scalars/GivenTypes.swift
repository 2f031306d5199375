import Diagnostics
import OpenAPI

/// Replaces schemas and formats of a document with the user's types.
struct GivenTypes: Sendable {
  /// The types in the order of the configuration.
  private(set) var types: [ScalarType] = []
  private(set) var problems: [Diagnostic] = []
  private var byFormat: [String: ScalarType] = [:]

  var formats: ScalarFormats { ScalarFormats(given: byFormat) }

  /// The prefix of artificial formats that mark schemas with a user's type.
  private static let mark = "types:"

  static func isOfSchema(format: String?) -> Bool { format?.hasPrefix(mark) ?? false }

  /// - Parameter store: receives scalars in place of schemas with a user's type.
  init(_ given: [GivenType], in document: Document, store: inout SchemaStore) {
    guard !given.isEmpty else { return }
    let places = SchemaPlaces(document, needsPointers: given.contains(where: \.isPointer))
    let nullable = NullableSchemas(in: store, isUnconstrained: { _ in false })
    var known: Set<ScalarType> = []
    for (number, line) in given.enumerated() {
      var type = ScalarType(line, for: nil)
      if let schema = places.schema(line.place) {
        let format = Self.mark + String(number)
        byFormat[format] = type
        store[schema].standFor(format, isNullable: nullable.contains(schema))
      } else if places.formats.contains(line.place) {
        type = ScalarType(line, for: line.place)
        byFormat[line.place] = type
      } else {
        report(line, known: places.all)
        continue
      }
      if known.insert(type).inserted { types.append(type) }
    }
  }

  private mutating func report(_ line: GivenType, known: [String]) {
    let guess = SpellingSuggestion.nearest(to: line.place, among: known, limit: .max)
    problems.append(
      .error(
        code: .configurationInvalid,
        "there is no schema or format '\(line.place)'",
        at: line.location, hint: guess.map { "did you mean '\($0)'?" }))
  }
}

/// Everything that `types` in the configuration can refer to.
private struct SchemaPlaces {
  private var byName: [String: SchemaID] = [:]
  private var byPointer: [String: SchemaID] = [:]
  let formats: Set<String>

  init(_ document: Document, needsPointers: Bool) {
    let schemas = document.schemas.schemas
    formats = Set(schemas.compactMap(\.format))
    for (name, schema) in document.namedSchemas where byName[name] == nil { byName[name] = schema }
    guard needsPointers else { return }
    let parts = schemas.map { DocumentSources.Part.value($0.location) }
    let pointers = document.sources.pointers(to: Set(parts))
    for (index, part) in parts.enumerated() {
      guard let pointer = pointers[part], byPointer[pointer] == nil else { continue }
      byPointer[pointer] = document.schemas.ids[index]
    }
  }

  func schema(_ place: String) -> SchemaID? { byPointer[place] ?? byName[place] }

  var all: [String] { byPointer.keys.sorted() + byName.keys.sorted() + formats.sorted() }
}

extension Schema {
  /// Turns the schema into a scalar.
  fileprivate mutating func standFor(_ format: String, isNullable: Bool) {
    let scalars: Set<JSONType> = [.boolean, .integer, .number, .string]
    let own = valueTypes
    types = own.count == 1 && scalars.contains(own[0]) ? own : []
    if isNullable { types.append(.null) }
    self.format = format
    reference = nil
    (allOf, oneOf, anyOf, conditional) = ([], [], [], [])
    (const, enumValues, items, discriminator) = (nil, nil, nil, nil)
    (properties, required, prefixItems) = ([], [], [])
    additionalProperties = .unspecified
  }
}
