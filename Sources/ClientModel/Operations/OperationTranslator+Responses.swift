import OpenAPI

extension OperationTranslator {
  struct Answers {
    var accept: [String]
    var success: Success
    var failures: [ClientFailure]
    var isStreamed: Bool
  }

  mutating func translateResponses(
    _ operation: Operation, names: OperationNames, declarations: inout [TypeDeclaration]
  ) -> Answers {
    let responses = operation.responses
      .map { (match: StatusMatch($0.status), response: Self.asSent($0, to: operation)) }
      .sorted { $0.match.order < $1.match.order }
    var successes: [SuccessStructure] = []
    var failures: [ClientFailure] = []
    var cases = NameScope(reserved: ["undocumented", "failed", "reason"])
    for (match, response) in responses where !match.isSuccess {
      failures.append(
        failure(match, response, names: names, scope: &cases, declarations: &declarations))
    }
    for (match, response) in responses where match.isSuccess {
      successes.append(
        structure(match, response, of: operation, names: names, declarations: &declarations))
    }
    if successes.isEmpty { successes = [anySuccess(responses, operation, names, &declarations)] }
    let answers = successes.compactMap(\.body)
    let isStreamed = !answers.isEmpty && answers.allSatisfy { $0.coding == .binary }
    if !isStreamed {
      for index in successes.indices { successes[index].body = successes[index].body?.collected }
    }
    let bodies = answers + failures.compactMap(\.body)
    var accept: [String] = []
    for mediaType in bodies.map(\.mediaType) where !accept.contains(mediaType) {
      accept.append(mediaType)
    }
    return Answers(
      accept: accept, success: success(of: successes, names: names), failures: failures,
      isStreamed: isStreamed)
  }

  /// The content that is documented for HEAD is that of GET, and is not sent (RFC 9110, section 9.3.2).
  private static func asSent(_ response: Response, to operation: Operation) -> Response {
    guard operation.method == "head" else { return response }
    var response = response
    response.content = []
    return response
  }

  // MARK: Success

  /// Where no success is documented, each one is taken; `default` says what it looks like.
  private mutating func anySuccess(
    _ responses: [(match: StatusMatch, response: Response)], _ operation: Operation,
    _ names: OperationNames, _ declarations: inout [TypeDeclaration]
  ) -> SuccessStructure {
    if let fallback = responses.first(where: { $0.match == .default })?.response {
      return structure(
        .range(2), fallback, of: operation, names: names, declarations: &declarations)
    }
    return SuccessStructure(
      name: names.response, status: .range(2), documentation: Documentation(), headers: [],
      body: nil)
  }

  private func success(of structures: [SuccessStructure], names: OperationNames) -> Success {
    if structures.count == 1, let only = structures.first {
      if only.headers.isEmpty, let body = only.body { return .body(only.status, body) }
      return .structure(only)
    }
    let cases = structures.map { structure in
      var named = structure
      let name = structure.status.caseName.capitalizedFirst
      // A nested type hides none that is used around it.
      let isTaken = structures.contains { $0.body?.type.isMade(of: name) == true }
      named.name = names.response + "." + (isTaken ? names.response + name : name)
      return SuccessUnion.Case(name: structure.status.caseName, structure: named)
    }
    return .union(
      SuccessUnion(name: names.response, documentation: Documentation(), cases: cases))
  }

  private mutating func structure(
    _ match: StatusMatch, _ response: Response, of operation: Operation, names: OperationNames,
    declarations: inout [TypeDeclaration]
  ) -> SuccessStructure {
    var scope = NameScope(reserved: ["self", "response", "body"])
    let headers = response.headers.compactMap { header in translate(header, scope: &scope) }
    let isOnly = operation.responses.filter { StatusMatch($0.status).isSuccess }.count < 2
    let name = isOnly ? "ResponseBody" : match.caseName.capitalizedFirst
    var body = responseBody(
      response, at: .part(name, of: names.base), &declarations)
    if operation.method != "get", let found = body, found.type.isFreeForm {
      body = found.madeOptional
    }
    return SuccessStructure(
      name: names.response, status: match, documentation: Documentation(response.description),
      headers: headers, body: body)
  }

  private mutating func translate(_ header: Header, scope: inout NameScope) -> ResponseHeader? {
    guard header.name.lowercased() != "content-type" else { return nil }
    let words = NameWords(header: header.name)
    let name = style.lowerCamel(words.isEmpty ? NameWords("header") : words)
    let isMarked = header.schema.map(reader.isSecret) ?? false
    let type = headerType(header)
    return ResponseHeader(
      name: scope.claim(name, name + "Header"), wireName: header.name,
      type: type, isRequired: header.isRequired,
      isSecret: isMarked,
      documentation: Documentation(header.description))
  }

  private mutating func headerType(_ header: Header) -> TypeReference {
    guard let schema = header.schema else { return .string }
    switch reader.kind(of: reader.target(of: schema)) {
    case .primitive(let type) where type.isScalar: return type
    default: return .string
    }
  }

  // MARK: Failures

  private mutating func failure(
    _ match: StatusMatch, _ response: Response, names: OperationNames, scope: inout NameScope,
    declarations: inout [TypeDeclaration]
  ) -> ClientFailure {
    let name = scope.claim(match.caseName)
    let role = match == .default ? "Failure" : name.capitalizedFirst
    return ClientFailure(
      name: name, status: match, documentation: Documentation(response.description),
      body: failureBody(response, at: .part(role, of: names.base), &declarations)?.collected,
      alternatives: alternatives(of: response, failure: name))
  }

  mutating func responseBody(
    _ response: Response, at place: TypePlace, _ declarations: inout [TypeDeclaration]
  ) -> ResponseBody? {
    guard var content = BodyContent.preferred(of: response.content, reader: reader) else {
      return nil
    }
    if content.coding == .form { content.coding = .data }
    if content.coding == .multipart { content.coding = .binary }
    reportProblem(of: content)
    return ResponseBody(
      mediaType: content.mediaType.name, otherMediaTypes: equalContent(content, in: response),
      coding: content.coding,
      type: bodyType(content, at: place, &declarations),
      isOptional: false)
  }

  /// The further JSON types that the document gives for the same values.
  func equalContent(_ content: BodyContent, in response: Response) -> [String] {
    guard content.coding == .json, let id = content.mediaType.schema else { return [] }
    return response.content.filter { other in
      guard other.name != content.mediaType.name, MediaTypeName(other.name).isJSON,
        let otherID = other.schema
      else { return false }
      return reader.describeSameValues(id, otherID)
    }.map(\.name)
  }
}

extension TypeReference {
  var isFreeForm: Bool { self == .json || self == .dictionary(of: .json) }
}

extension StatusMatch {
  init(_ pattern: StatusPattern) {
    self =
      switch pattern {
      case .code(let code): .code(code)
      case .range(let hundreds): .range(hundreds)
      case .default: .default
      }
  }
}
