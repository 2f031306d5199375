import OpenAPI

extension OperationTranslator {
  struct Responses {
    var accept: [String]
    var success: Success
    var failures: [ClientFailure]
    var streamed: [String]
  }

  mutating func translateResponses(
    _ operation: Operation, names: OperationNames, declarations: inout [TypeDeclaration]
  ) -> Responses {
    let responses = operation.responses
      .map { (match: StatusMatch($0.status), response: Self.asSent($0, to: operation)) }
      .sorted { $0.match.order < $1.match.order }
    var failures: [ClientFailure] = []
    var cases = NameScope(reserved: ["undocumented", "failed", "reason"])
    for (match, response) in responses where !match.isSuccess {
      failures += self.failures(match, response, names: names, scope: &cases, &declarations)
    }
    var successes: [DocumentedSuccess] = []
    var scopes = (operation: names, cases: NameScope())
    for (match, response) in responses where match.isSuccess {
      successes += documented(match, response, of: operation, names: &scopes, &declarations)
    }
    if successes.isEmpty {
      successes = anySuccess(responses, operation, &scopes, &declarations)
    }
    let streamed = Self.streamed(&successes)
    return Responses(
      accept: Self.accept(successes, failures),
      success: success(of: successes, names: names),
      failures: failures, streamed: streamed)
  }

  /// A documented success, or one of its contents.
  private struct DocumentedSuccess {
    var caseName: String
    var structure: SuccessStructure
    /// Whether the status has other content that is preferred.
    var isAlternative: Bool
  }

  /// The media types of streamed bodies, or all media types if every body is streamed.
  private static func streamed(_ successes: inout [DocumentedSuccess]) -> [String] {
    let bodies = successes.compactMap(\.structure.body)
    guard bodies.contains(where: { !$0.isStreamed }) else {
      return bodies.isEmpty ? [] : ["*/*"]
    }
    var streamed: [String] = []
    for index in successes.indices {
      guard let body = successes[index].structure.body, body.isStreamed else { continue }
      let mediaTypes = [body.mediaType] + body.otherMediaTypes
      if mediaTypes.contains(where: { MediaTypeName($0).isRange }) {
        successes[index].structure.body = body.collected
      } else {
        streamed += mediaTypes
      }
    }
    return streamed
  }

  /// The accepted media types. Alternative contents come last.
  private static func accept(
    _ successes: [DocumentedSuccess], _ failures: [ClientFailure]
  ) -> [String] {
    var accept: [String] = []
    let types = successes.filter { !$0.isAlternative }.compactMap(\.structure.body?.mediaType)
    let others = successes.filter(\.isAlternative).compactMap(\.structure.body?.mediaType)
      .filter { !types.contains($0) }.map { $0 + ";q=0.5" }
    for mediaType in types + others + failures.compactMap(\.body?.mediaType)
    where !accept.contains(mediaType) && !accept.contains(mediaType + ";q=0.5") {
      accept.append(mediaType)
    }
    return accept
  }

  /// Removes the documented content of a HEAD response, which is never sent (RFC 9110, section 9.3.2).
  private static func asSent(_ response: Response, to operation: Operation) -> Response {
    guard operation.method == "head" else { return response }
    var response = response
    response.content = []
    return response
  }

  // MARK: Success

  /// The success of an operation without a documented one: any success, with the content of `default`.
  private mutating func anySuccess(
    _ responses: [(match: StatusMatch, response: Response)], _ operation: Operation,
    _ names: inout (operation: OperationNames, cases: NameScope),
    _ declarations: inout [TypeDeclaration]
  ) -> [DocumentedSuccess] {
    if let fallback = responses.first(where: { $0.match == .default })?.response {
      return documented(.range(2), fallback, of: operation, names: &names, &declarations)
    }
    let structure = SuccessStructure(
      name: names.operation.response, status: .range(2), documentation: Documentation(),
      headers: [], body: nil)
    return [DocumentedSuccess(caseName: "success", structure: structure, isAlternative: false)]
  }

  private func success(of all: [DocumentedSuccess], names: OperationNames) -> Success {
    if all.count == 1, let only = all.first?.structure {
      if only.headers.isEmpty, let body = only.body { return .body(only.status, body) }
      return .structure(only)
    }
    let cases = all.map { success in
      var structure = success.structure
      let name = success.caseName.capitalizedFirst
      // A nested type must not shadow a type that the enclosing declaration uses.
      let isTaken = all.contains { $0.structure.body?.type.isMade(of: name) == true }
      structure.name = names.response + "." + (isTaken ? names.response + name : name)
      return SuccessUnion.Case(name: success.caseName, structure: structure)
    }
    return .union(
      SuccessUnion(name: names.response, documentation: Documentation(), cases: cases))
  }

  /// A success for each content that callers can distinguish.
  private mutating func documented(
    _ match: StatusMatch, _ response: Response, of operation: Operation,
    names: inout (operation: OperationNames, cases: NameScope),
    _ declarations: inout [TypeDeclaration]
  ) -> [DocumentedSuccess] {
    var scope = NameScope(reserved: ReservedNames.members.union(["response", "body"]))
    let headers = response.headers.compactMap { header in
      translate(header, of: names.operation, scope: &scope, &declarations)
    }
    let isOnly = operation.responses.filter { StatusMatch($0.status).isSuccess }.count < 2
    var result: [DocumentedSuccess] = []
    for alternative in contents(of: response) {
      let isAlternative = !result.isEmpty
      let caseName = names.cases.claim(caseName(match, alternative, isAlternative: isAlternative))
      let typeName = isOnly && !isAlternative ? "ResponseBody" : caseName.capitalizedFirst
      let place = TypePlace.part(typeName, of: names.operation.base)
      var body = alternative.map { responseBody($0, at: place, &declarations) }
      if operation.method != "get", let found = body, found.coding == .json,
        found.type.isFreeForm || match.includesNoContent
      {
        body = found.madeOptional
      }
      let structure = SuccessStructure(
        name: names.operation.response, status: match,
        documentation: Documentation(response.description), headers: headers, body: body)
      result.append(
        DocumentedSuccess(caseName: caseName, structure: structure, isAlternative: isAlternative))
    }
    return result
  }

  /// The contents of the response, with `nil` for none.
  private func contents(of response: Response) -> [ContentAlternative?] {
    let all = ContentAlternative.all(of: response.content, reader: reader)
    return all.isEmpty ? [nil] : all
  }

  /// The name of the status, followed by the media type for an alternative content.
  private func caseName(
    _ match: StatusMatch, _ alternative: ContentAlternative?, isAlternative: Bool
  ) -> String {
    guard isAlternative, let alternative else { return match.caseName }
    let words = MediaTypeName(alternative.content.mediaType.name).words
    return match.caseName + style.upperCamel(words)
  }

  // MARK: Failures

  private mutating func failures(
    _ match: StatusMatch, _ response: Response, names: OperationNames, scope: inout NameScope,
    _ declarations: inout [TypeDeclaration]
  ) -> [ClientFailure] {
    var result: [ClientFailure] = []
    for alternative in contents(of: response) {
      let isAlternative = !result.isEmpty
      let name = scope.claim(caseName(match, alternative, isAlternative: isAlternative))
      let isRest = match == .default && !isAlternative
      let place = TypePlace.part(isRest ? "Failure" : name.capitalizedFirst, of: names.base)
      let body = alternative.map { failureBody($0, at: place, &declarations).collected }
      result.append(
        ClientFailure(
          name: name, status: match, documentation: Documentation(response.description), body: body,
          alternatives: isAlternative ? nil : alternatives(of: response, failure: name)))
    }
    return result
  }

  mutating func responseBody(
    _ alternative: ContentAlternative, at place: TypePlace, _ declarations: inout [TypeDeclaration]
  ) -> ResponseBody {
    var content = alternative.content
    if content.coding == .form { content.coding = .data }
    if content.coding == .multipart { content.coding = .binary }
    if let sequence = MediaTypeName(content.mediaType.name).sequence {
      return sequenceBody(sequence, alternative, at: place, &declarations)
    }
    reportProblem(of: content)
    let type = bodyType(content, at: place, &declarations)
    let mediaTypes = [content.mediaType.name] + alternative.otherMediaTypes
    let isAnyText =
      content.coding == .json && mediaTypes.contains { MediaTypeName($0).isRange }
      && (type == .string || type == .json)
    return ResponseBody(
      mediaType: content.mediaType.name, otherMediaTypes: alternative.otherMediaTypes,
      coding: isAnyText ? .jsonOrText : content.coding, type: type, isOptional: false)
  }
}

extension ResponseBody {
  /// Whether the body can be streamed.
  fileprivate var isStreamed: Bool { [.binary, .events, .values].contains(coding) }
}

extension TypeReference {
  var isFreeForm: Bool { self == .json || self == .dictionary(of: .json) }
}

extension StatusMatch {
  /// Whether the range includes statuses without content, such as 204.
  fileprivate var includesNoContent: Bool { if case .code = self { false } else { true } }

  init(_ pattern: StatusPattern) {
    self =
      switch pattern {
      case .code(let code): .code(code)
      case .range(let hundreds): .range(hundreds)
      case .default: .default
      }
  }
}
