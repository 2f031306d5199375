/// A small API from which documents are written, so that a test knows the meaning of a change independently of the
/// generator.
struct Blueprint: Sendable {
  indirect enum Kind: Equatable, Sendable {
    case boolean, integer, number, string, date
    case choice([String])
    case list(Kind)
    case object([Value])
  }

  /// A property or a parameter.
  struct Value: Equatable, Sendable {
    var name: String
    var kind: Kind
    var isRequired: Bool
    var longest: Int?
    var byDefault: String?
    var isReadOnly = false
    var isWriteOnly = false
    var isDeprecated = false
  }

  struct Operation: Equatable, Sendable {
    var name: String
    var path: String
    var parameters: [Value]
    var request: [Value]
    var response: [Value]
    /// The alternatives, each with all its required schemes.
    var security: [[String]]
    var failures: [Int]
    var isDeprecated = false
  }

  var operations: [Operation]
  var servers: [String]
}

extension Blueprint {
  /// A document in JSON, which is also YAML.
  var document: String {
    let paths = operations.map { "\"\($0.path)\": {\"post\": \($0.json)}" }
    let servers = servers.map {
      "{\"url\": \"https://\($0).example.com\", \"description\": \"\($0)\"}"
    }
    return """
      servers: [\(servers.joined(separator: ", "))]
      components:
        securitySchemes:
          key: { type: apiKey, in: header, name: X-Key }
          token: { type: http, scheme: bearer }
          login: { type: http, scheme: basic }
      paths: {\(paths.joined(separator: ", "))}

      """
  }
}

extension Blueprint.Operation {
  fileprivate var json: String {
    let parameters = parameters.map { value in
      """
      {"name": "\(value.name)", "in": "query", "required": \(value.isRequired), \
      "deprecated": \(value.isDeprecated), "schema": \(value.schema)}
      """
    }
    let security = security.map { schemes in
      "{\(schemes.map { "\"\($0)\": []" }.joined(separator: ", "))}"
    }
    let failures = failures.map { "\"\($0)\": {\"description\": \"No\"}" }
    let success = """
      "200": {"description": "Yes", "content": {"application/json": {"schema": \(Self.object(response))}}}
      """
    return """
      {"operationId": "\(name)", "tags": ["things"], "deprecated": \(isDeprecated), \
      "security": [\(security.joined(separator: ", "))], \
      "parameters": [\(parameters.joined(separator: ", "))], \
      "requestBody": {"required": true, "content": {"application/json": {"schema": \(Self.object(request))}}}, \
      "responses": {\(([success] + failures).joined(separator: ", "))}}
      """
  }

  fileprivate static func object(_ values: [Blueprint.Value]) -> String {
    let required = values.filter(\.isRequired).map { "\"\($0.name)\"" }
    let properties = values.map { "\"\($0.name)\": \($0.schema)" }
    return """
      {"type": "object", "required": [\(required.joined(separator: ", "))], \
      "properties": {\(properties.joined(separator: ", "))}}
      """
  }
}

extension Blueprint.Value {
  fileprivate var schema: String {
    var keywords = kind.keywords
    if let longest { keywords.append("\"maxLength\": \(longest)") }
    if let byDefault { keywords.append("\"default\": \"\(byDefault)\"") }
    if isReadOnly { keywords.append("\"readOnly\": true") }
    if isWriteOnly { keywords.append("\"writeOnly\": true") }
    if isDeprecated { keywords.append("\"deprecated\": true") }
    return "{\(keywords.joined(separator: ", "))}"
  }
}

extension Blueprint.Kind {
  fileprivate var keywords: [String] {
    switch self {
    case .boolean: return ["\"type\": \"boolean\""]
    case .integer: return ["\"type\": \"integer\""]
    case .number: return ["\"type\": \"number\""]
    case .string: return ["\"type\": \"string\""]
    case .date: return ["\"type\": \"string\"", "\"format\": \"date-time\""]
    case .choice(let values):
      let list = values.map { "\"\($0)\"" }.joined(separator: ", ")
      return ["\"type\": \"string\"", "\"enum\": [\(list)]"]
    case .list(let element):
      return ["\"type\": \"array\"", "\"items\": {\(element.keywords.joined(separator: ", "))}"]
    case .object(let values):
      return [String(Blueprint.Operation.object(values).dropFirst().dropLast())]
    }
  }
}
