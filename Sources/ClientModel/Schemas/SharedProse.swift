import OpenAPI

/// The prose of a type: what fits all schemas that have it.
struct SharedProse: Sendable {
  var description: String?
  /// By wire name.
  var properties: [String: String] = [:]
  var isDeprecated: Bool
  /// What the type consists of, to be said of one for several schemas that says nothing else.
  var sentence: String?

  /// - Parameter schemas: those of one shape; a single named one among them speaks for all.
  init(_ schemas: [SchemaID], reader: SchemaReader, shapes: SchemaShapes) {
    let named = schemas.filter { reader[$0].name != nil }
    let sources = named.count == 1 ? named : schemas
    isDeprecated = sources.allSatisfy { reader[$0].isDeprecated }
    var descriptions: [String?] = []
    var propertyDescriptions: [String: [String?]] = [:]
    var names: [String] = []
    for source in sources {
      let own = reader.ownSchema(of: source, shapes: shapes)
      let object = ObjectMembers(of: own, reader: reader)
      descriptions.append(
        reader[source].description ?? reader[own].description ?? object.description)
      for member in reader.members(of: own, shapes: shapes) {
        propertyDescriptions[member.name, default: []].append(
          Self.description(of: member, reader: reader))
      }
      if names.isEmpty { names = object.members.map(\.name) }
    }
    description = Self.common(descriptions)
    properties = propertyDescriptions.compactMapValues(Self.common)
    if sources.count > 1 { sentence = Self.sentence(names) }
  }

  /// Prose of an inline schema behind the property; that of a named one stands at its type.
  private static func description(of member: ObjectMembers.Member, reader: SchemaReader)
    -> String?
  {
    if let own = reader[member.schema].description { return own }
    let target = reader[reader.target(of: member.schema)]
    return target.name == nil ? target.description : nil
  }

  /// What most say, and nobody says differently.
  private static func common(_ texts: [String?]) -> String? {
    let said = texts.compactMap { $0 }
    guard let first = said.first, said.count * 2 > texts.count,
      said.allSatisfy({ $0 == first })
    else { return nil }
    return first
  }

  private static let mostNames = 3

  private static func sentence(_ names: [String]) -> String? {
    guard !names.isEmpty else { return nil }
    var items = names.prefix(mostNames).map { "`\($0)`" }
    if names.count > mostNames { items.append("others") }
    guard items.count > 1, let last = items.popLast() else { return "An object with \(items[0])." }
    return "An object with \(items.joined(separator: ", ")) and \(last)."
  }
}
