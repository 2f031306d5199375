import Diagnostics
import OpenAPI

/// Facts in the document that the Swift types do not express. Change reports compare them. The generated code does not
/// depend on them.
public struct ClientFacts: Equatable, Sendable, Encodable {
  private var values: [String: ValueFacts] = [:]
  private var operations: [String: OperationFacts] = [:]
  /// The allowed values of server variables, by server and variable.
  private var serverVariables: [String: [String]] = [:]

  /// The facts of a type or of a property.
  public func facts(of type: String, member: String? = nil) -> ValueFacts? {
    values[member.map { "\(type).\($0)" } ?? type]
  }

  public func facts(of parameter: ClientParameter, in operation: ClientOperation) -> ValueFacts? {
    values[operation.placeName(of: parameter)]
  }

  public func factsOfBody(in operation: ClientOperation) -> ValueFacts? {
    values[operation.placeNameOfBody]
  }

  public func facts(of operation: ClientOperation) -> OperationFacts? {
    operations[operation.placeName]
  }

  /// Empty if any value is allowed.
  public func allowedValues(of variable: ClientServer.Variable, in server: ClientServer) -> [String]
  {
    serverVariables["\(server.placeName) \(variable.wireName)"] ?? []
  }
}

extension ClientFacts {
  /// Moves the facts of a renamed property.
  mutating func rename(_ name: String, to newName: String) {
    values[newName] = values.removeValue(forKey: name)
  }
}

extension ClientFacts {
  /// - Parameters:
  ///   - translated: the operations with their counterparts in the client.
  ///   - servers: the servers of the client.
  init(
    _ document: Document, _ origins: Origins, _ translated: [(Operation, ClientOperation)],
    servers: [ClientServer]
  ) {
    let reader = ValueFactsReader(schemas: document.schemas)
    readTypes(origins, reader)
    let schemes = Dictionary(document.securitySchemes.map { ($0.name, $0) }) { first, _ in first }
    for (operation, client) in translated {
      operations[client.placeName] = OperationFacts(operation, schemes: schemes)
      readArguments(of: operation, client, reader)
    }
    let sources = Dictionary(document.servers.map { ($0.url, $0) }) { first, _ in first }
    for server in servers {
      for variable in sources[server.url]?.variables ?? [] where !variable.allowedValues.isEmpty {
        serverVariables["\(server.placeName) \(variable.name)"] = variable.allowedValues
      }
    }
  }

  private static func concernsObjects(_ keyword: SchemaConstraint.Keyword) -> Bool {
    switch keyword {
    case .minProperties, .maxProperties, .propertyNames, .dependentRequired, .dependentSchemas: true
    default: false
    }
  }

  /// Reads the facts of types and properties by their origins.
  private mutating func readTypes(_ origins: Origins, _ reader: ValueFactsReader) {
    var names: [DocumentSources.Part: [String]] = [:]
    for (name, part) in origins.parts { names[part, default: []].append(name) }
    for id in reader.schemas.ids {
      if let types = names[.value(reader.schemas[id].location)] {
        set(
          reader.facts(of: id, where: Self.concernsObjects), for: types)
      }
      for property in reader.schemas[id].properties {
        guard let properties = names[.key(property.location)] else { continue }
        set(
          reader.facts(of: property.schema) { !Self.concernsObjects($0) }, for: properties)
      }
    }
  }

  private mutating func readArguments(
    of operation: Operation, _ client: ClientOperation, _ reader: ValueFactsReader
  ) {
    let sources = ParameterSources(operation)
    for parameter in client.parameters {
      guard let source = sources[parameter] else { continue }
      var facts = source.schema.map { reader.facts(of: $0) { _ in true } } ?? ValueFacts()
      facts.isDeprecated = facts.isDeprecated || source.isDeprecated
      facts.sunset = source.extensions.sunset ?? facts.sunset
      set(facts, for: [client.placeName(of: parameter)])
    }
    let contents = operation.requestBody?.content ?? []
    guard let body = client.body,
      let schema = (contents.first { $0.name == body.mediaType } ?? contents.first)?.schema
    else { return }
    set(
      reader.facts(of: schema) { !Self.concernsObjects($0) }, for: [client.placeNameOfBody])
  }

  private mutating func set(_ facts: ValueFacts, for names: [String]) {
    guard !facts.isEmpty else { return }
    for name in names { values[name] = facts }
  }
}
