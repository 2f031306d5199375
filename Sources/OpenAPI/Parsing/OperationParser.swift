internal import Diagnostics
internal import YAML

/// Parses an operation (OpenAPI 3.1, section 4.8.10).
struct OperationParser {
  private enum Keyword: String, ObjectKeyword {
    static let object = "operation"
    case tags, summary, description, externalDocs, operationId, parameters, requestBody, responses
    case callbacks, deprecated, security, servers
  }

  let context: LoadingContext
  let security: SecurityParser
  let documentSecurity: [SecurityRequirement]

  private static let undefinedSchemes =
    "callers must pass the credential to operations that need it"

  func operation(_ method: Mapping.Entry, in item: PathItem) -> Operation? {
    guard let mapping = context.mapping(method) else { return nil }
    var operation = Operation(
      method: method.key, path: item.path, query: item.key.query, tags: [], summary: item.summary,
      description: item.description, isDeprecated: false, parameters: [], responses: [],
      security: documentSecurity, servers: item.servers, extensions: Extensions(),
      location: method.keyLocation)
    var own: [ListedParameter] = []
    operation.extensions = context.readFields(of: mapping) { (keyword: Keyword, entry) in
      switch keyword {
      case .operationId: operation.id = operationID(entry, of: "\(method.key) \(item.path)")
      case .tags: operation.tags = context.strings(entry)
      case .summary: operation.summary = context.string(entry)
      case .description: operation.description = context.prose(entry)
      case .deprecated: operation.isDeprecated = context.bool(entry) ?? false
      case .parameters: own = ParameterListParser(context: context).parameters(entry)
      case .requestBody where entry.value.isNull:
        context.warn(
          code: .keywordType, "'requestBody' is empty and ignored", at: entry.keyLocation,
          hint: "add 'content', or remove it")
      case .requestBody:
        operation.requestBody = RequestBodyParser(context: context).requestBody(entry.value)
      case .responses: operation.responses = ResponseParser(context: context).responses(entry)
      case .security:
        operation.undefinedScheme = security.undefinedScheme(entry)
        operation.security = security.requirements(
          entry, undefined: operation.undefinedScheme.map { _ in Self.undefinedSchemes })
      case .servers: operation.servers = ServerParser(context: context).servers(entry)
      case .callbacks: IncomingRequestParser(context: context).readCallbacks(entry)
      case .externalDocs: break
      }
    }
    // Optional since 3.1.
    if mapping["responses"] == nil, context.version == .v3_0 {
      context.warn(
        code: .operationResponses, "the operation has no 'responses'", at: method.keyLocation)
    }
    operation.parameters = PathParameters(context: context).fitted(
      ParameterListParser(context: context).merge(item.parameters, own), to: item,
      at: method.keyLocation)
    return operation
  }

  private func operationID(_ entry: Mapping.Entry, of operation: String) -> String? {
    guard let id = context.string(entry) else { return nil }
    if id.isEmpty {
      context.warn(
        code: .operationId, "'operationId' is empty and ignored", at: entry.value.location)
      return nil
    }
    if context.operationIDs.isKnown(id, at: entry.value.location) {
      context.warn(
        code: .operationId,
        "'\(operation)' reuses the operation '\(id)' at another path, so its name is derived from the path",
        at: entry.value.location)
      return nil
    }
    let duplicate = context.operationIDs.add(id, of: operation, at: entry.value.location)
    if let duplicate { context.report(duplicate) }
    return id
  }
}
