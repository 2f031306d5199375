import OpenAPI

/// What the bodies of failures have in common, where an API has one error object in fact: the properties that more than
/// half of them require, with everything that any of them adds.
///
/// It represents bodies that the document describes inline, and for alternatives that no discriminator tells apart. A
/// schema with a name, referred to by itself, stays what it is.
struct ErrorBodies {
  static let name = "ErrorBody"

  /// The merged schema; nil if no failure has such a body.
  private(set) var schema: SchemaID?
  /// The bodies that it represents, after references.
  private(set) var bodies: Set<SchemaID> = []
  /// The alternatives of a body, where it lists any.
  private(set) var alternatives: [SchemaID: [SchemaID]] = [:]

  /// The names of required properties.
  private typealias Core = [String]

  /// - Parameter store: receives the merged schemas.
  init(of document: Document, reader: SchemaReader, store: inout SchemaStore) {
    let found = document.failureBodies(reader: reader).map { ($0, Self.objects(of: $0, reader)) }
      .filter { !$0.1.isEmpty }
    guard let core = Self.core(of: found.map { Self.core(of: $0.1, reader) }) else { return }
    var members: [SchemaID] = []
    for (body, objects) in found {
      let requires = objects.allSatisfy { Set(Self.core(of: [$0], reader)).isSuperset(of: core) }
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

  /// The object that stands inline, or the objects that the body is one of; empty for all else.
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

  private static func core(of objects: [SchemaID], _ reader: SchemaReader) -> Core {
    let required = objects.map { Set(reader.members(of: $0).filter(\.isRequired).map(\.name)) }
    return required.dropFirst().reduce(required.first ?? []) { $0.intersection($1) }.sorted()
  }

  /// The one that more than half of the bodies have. One body makes no rule, as a second one would decide it.
  private static func core(of bodies: [Core]) -> Core? {
    let counts = Dictionary(bodies.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.first { $0.value > 1 && $0.value * 2 > bodies.count }?.key
  }
}

extension Document {
  /// The schemas of the JSON bodies of all failures, after references.
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
