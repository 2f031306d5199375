import OpenAPI

/// Finds the common error object of an API. If more than half of the failure bodies require the same properties, they are
/// merged into one schema with all their properties.
///
/// The merged schema replaces inline bodies, and alternatives without a discriminator. A direct reference to a named
/// schema keeps that schema.
struct ErrorBodies {
  static let name = "ErrorBody"

  /// The merged schema, or `nil` if there is none.
  private(set) var schema: SchemaID?
  /// The bodies that it replaces, after following references.
  private(set) var bodies: Set<SchemaID> = []
  /// The alternatives of each body.
  private(set) var alternatives: [SchemaID: [SchemaID]] = [:]

  /// The names of required properties.
  private typealias Core = [String]

  /// - Parameter store: receives the merged schemas.
  init(of document: Document, reader: SchemaReader, store: inout SchemaStore) {
    let found = document.failureBodies(reader: reader).map { ($0, Self.objects(of: $0, reader)) }
      .filter { !$0.1.isEmpty }
    // Many bodies have the same objects.
    var required = SchemaMap<Set<String>>()
    for object in found.flatMap(\.1) where required[object] == nil {
      required[object] = Set(reader.members(of: object).filter(\.isRequired).map(\.name))
    }
    guard let core = Self.core(of: found.map { Self.core(of: $0.1, required) }) else { return }
    var members: [SchemaID] = []
    for (body, objects) in found {
      let requires = objects.allSatisfy { required[$0]?.isSuperset(of: core) == true }
      guard requires, bodies.insert(body).inserted else { continue }
      members += objects
      if objects != [body] { alternatives[body] = objects }
    }
    let merger = SchemaMerger(reader: reader)
    schema = merger.object(of: members, named: Self.name, requiring: Set(core), into: &store)
  }

  func contains(_ body: SchemaID, reader: SchemaReader) -> Bool {
    bodies.contains(reader.target(of: body))
  }

  /// An inline object, or the objects of a union. Empty for other bodies.
  private static func objects(of body: SchemaID, _ reader: SchemaReader) -> [SchemaID] {
    if reader[body].name != nil { return [] }
    switch reader.kind(of: body) {
    case .object: return [body]
    case .union(let members) where reader[body].discriminator == nil:
      let targets = members.map(reader.target(of:))
      let isObject = { (id: SchemaID) in
        if case .object = reader.kind(of: id) { true } else { false }
      }
      return targets.allSatisfy(isObject) ? targets : []
    default: return []
    }
  }

  private static func core(
    of objects: [SchemaID], _ required: SchemaMap<Set<String>>
  ) -> Core {
    guard let first = objects.first.flatMap({ required[$0] }) else { return [] }
    let core = objects.dropFirst().reduce(first) { $0.intersection(required[$1] ?? []) }
    return core.sorted()
  }

  /// The required properties that more than half of the bodies share. A single body is not enough.
  private static func core(of bodies: [Core]) -> Core? {
    let counts = Dictionary(bodies.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.first { $0.value > 1 && $0.value * 2 > bodies.count }?.key
  }
}

extension Document {
  /// The schemas of the JSON bodies of all failures, after following references.
  fileprivate func failureBodies(reader: SchemaReader) -> [SchemaID] {
    operations.flatMap(\.responses).compactMap { response in
      guard !StatusMatch(response.status).isSuccess,
        let content = BodyContent.preferred(of: response.content, reader: reader),
        content.coding == .json
      else { return nil }
      return content.mediaType.schema.map(reader.target(of:))
    }
  }
}
