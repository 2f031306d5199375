import ClientModel

/// The function that decodes a response of any status.
func readFunction(_ operation: ClientOperation) -> SwiftText {
  let result = SwiftSyntax.ReturnType.result(
    success: operation.success.typeName, failure: operation.errorName)
  return """
    \(SwiftSyntax.function(
      "public static func read", ["_ reader: ResponseReader"], effects: " throws(CallFailure)",
      result: result, depth: 1))
      switch reader.status {
      \(responseCases(operation))
      }
    }
    """
}

/// A documented response.
private struct DocumentedResponse {
  var status: StatusMatch
  /// Empty if any content is accepted.
  var mediaTypes: [String]
  var isJSON: Bool
  /// Whether the body is optional.
  var canBeEmpty: Bool
  /// Whether the response must have exactly this media type, because another one would be decoded the same way.
  var isExact = false
  /// Whether undocumented successes are decoded like this one.
  var takesOthers = false
  var outcome: SwiftText

  init(_ status: StatusMatch, _ body: ResponseBody?, _ outcome: SwiftText) {
    self.status = status
    mediaTypes = body?.testedMediaTypes ?? []
    canBeEmpty = body?.canBeMissing(with: status) ?? true
    isJSON = body?.coding == .json
    self.outcome = outcome
  }
}

extension ResponseBody {
  fileprivate var isRead: Bool { coding != .binary && coding != .events && coding != .values }

  /// The media types to check. Text and bytes accept any content, JSON does not.
  fileprivate var testedMediaTypes: [String] {
    if mediaType == "*/*", coding != .json { return [] }
    return [mediaType] + otherMediaTypes
  }
}

private let undocumented: SwiftText = ".failure(.undocumented(reader.undocumented))"

private func responseCases(_ operation: ClientOperation) -> [SwiftText] {
  let responses = inOrderOfTests(
    documentedSuccesses(operation.success) + operation.failures.map(documented))
  let takesAll = responses.contains { $0.status == .default && $0.mediaTypes.isEmpty }
  let rest = takesAll ? [] : [caseText("default", undocumented)]
  let responsesWithBody = responses.filter { !$0.mediaTypes.isEmpty }
  guard let first = responsesWithBody.first, responses.allSatisfy(\.isOfOneStatus),
    responsesWithBody.allSatisfy({ $0.contentTest == first.contentTest })
  else {
    return responses.map(\.testingContent) + rest
  }
  // If all contents have the same media type, it is checked once, after the response without a body.
  return responses.filter(\.mediaTypes.isEmpty).map(\.ofAnyContent)
    + [caseText("case _ where \(first.contentFailure)", undocumented)]
    + responsesWithBody.map(\.ofAnyContent) + rest
}

/// Sorts the contents of a status: exact media types first, ranges after them, and any media type last.
private func inOrderOfTests(_ responses: [DocumentedResponse]) -> [DocumentedResponse] {
  var statuses: [StatusMatch] = []
  var groups: [StatusMatch: [DocumentedResponse]] = [:]
  for var response in responses {
    if groups[response.status] == nil { statuses.append(response.status) }
    response.isExact = response.isJSON && groups[response.status]?.contains(where: \.isJSON) == true
    groups[response.status, default: []].append(response)
  }
  return statuses.flatMap { status in
    let group = groups[status] ?? []
    return (0...3).flatMap { rank in group.filter { $0.rank == rank } }
  }
}

extension DocumentedResponse {
  fileprivate var rank: Int {
    if isExact { return 0 }
    if mediaTypes.contains("*/*") { return 3 }
    return mediaTypes.contains { $0.utf8.contains(UInt8(ascii: "*")) } ? 2 : 1
  }

  fileprivate var isOfOneStatus: Bool { if case .code = status { true } else { false } }

  fileprivate var ofAnyContent: SwiftText {
    caseText(status == .default ? "default" : "case \(pattern)", outcome)
  }

  fileprivate var testingContent: SwiftText {
    guard !mediaTypes.isEmpty else { return ofAnyContent }
    return caseText("case \(pattern) where \(contentTest)", outcome)
  }

  fileprivate var contentTest: String {
    if isExact {
      let tests = mediaTypes.map { "reader.states(\(SwiftSyntax.literal($0)))" }
      return tests.joined(separator: " || ")
    }
    let isAnything = mediaTypes == ["*/*"]
    let test =
      isAnything
      ? "reader.holdsJSON"
      : "reader.has(\(mediaTypes.map(SwiftSyntax.literal).joined(separator: ", ")))"
    return canBeEmpty ? "reader.isEmpty || " + test : test
  }

  fileprivate var contentFailure: String {
    contentTest.contains("||") ? "!(\(contentTest))" : "!\(contentTest)"
  }

  private var pattern: String {
    if takesOthers { return "200...299" }
    return switch status {
    case .code(let code): "\(code)"
    case .range(let hundreds): "\(hundreds)00...\(hundreds)99"
    case .default: "_"
    }
  }
}

private func caseText(_ pattern: String, _ outcome: SwiftText) -> SwiftText {
  let line = "\(pattern): \(outcome.text)"
  if SwiftSyntax.fits(line, depth: 2), !line.hasSeveralLines { return SwiftText(line) }
  return """
    \(pattern):
      \(outcome)
    """
}

// MARK: Success

/// The documented successes. The one that also decodes undocumented successes is last.
private func documentedSuccesses(_ success: Success) -> [DocumentedResponse] {
  let all = successes(success)
  guard let status = success.statusOfOthers else { return all }
  let others = all.filter { $0.status == status }.map { response in
    var response = response
    response.takesOthers = true
    return response
  }
  return all.filter { $0.status != status } + others
}

private func successes(_ success: Success) -> [DocumentedResponse] {
  switch success {
  case .body(let status, let body):
    return [DocumentedResponse(status, body, ".success(\(reading(body)))")]
  case .structure(let structure):
    return [DocumentedResponse(structure.status, structure.body, value(structure, as: nil))]
  case .union(let union):
    return union.cases.map { member in
      let structure = member.structure
      return DocumentedResponse(
        structure.status, structure.body, value(structure, as: member.name))
    }
  }
}

/// The struct of a documented success, in the case of the union if there are several.
private func value(_ structure: SuccessStructure, as unionCase: String?) -> SwiftText {
  var arguments = structure.headers.map { "\($0.name.escapedCallLabel): \(reading($0))" }
  if let body = structure.body { arguments.append("body: \(reading(body))") }
  arguments.append("response: reader.response")
  let made = ".init(\(arguments.joined(separator: ", ")))"
  let line = unionCase.map { ".success(.\($0)(\(made)))" } ?? ".success(\(made))"
  if SwiftSyntax.fits(line, depth: 3) { return "\(line)" }
  let parts: SwiftText = """
    .init(
      \(arguments, separator: ",\n"))
    """
  guard let unionCase else {
    return """
      .success(
        \(parts))
      """
  }
  return """
    .success(
      .\(unionCase)(
        \(parts)))
    """
}

private func reading(_ header: ResponseHeader) -> String {
  let name = SwiftSyntax.literal(header.wireName)
  return switch header.form {
  case .value, .list:
    header.isRequired ? "try reader.requiredHeader(\(name))" : "reader.header(\(name))"
  case .pairs: "reader.header(\(name), explode: false)"
  case .explodedPairs: "reader.header(\(name), explode: true)"
  case .json: "reader.jsonHeader(\(name))"
  case .lines: "reader.headerLines(\(name))"
  }
}

private func reading(_ body: ResponseBody) -> String {
  switch body.coding {
  case .jsonOrText: "try reader.decodeOrText()"
  case .json: body.isOptional ? "try reader.decodeIfPresent()" : "try reader.decode()"
  case .text: "try reader.text()"
  case .data, .form: "reader.body"
  case .binary, .multipart: "reader.stream"
  case .events: "reader.events()"
  case .values: "reader.values()"
  }
}

// MARK: Failures

private func documented(_ failure: ClientFailure) -> DocumentedResponse {
  let reading =
    switch failure.body?.coding {
    case nil: "reader.emptyFailure()"
    case .json: "try reader.failure()"
    case .jsonOrText: "try reader.failureOrText()"
    case .text: "try reader.textFailure()"
    case .data, .form, .multipart, .binary, .events, .values: "reader.dataFailure()"
    }
  return DocumentedResponse(
    failure.status, failure.body, ".failure(.\(failure.name)(\(reading)))")
}

// MARK: Declarations

/// The type that an operation returns, if it is not a model.
func successDeclaration(_ operation: ClientOperation) -> SwiftText {
  switch operation.success {
  case .body: ""
  case .structure(let structure):
    successStructure(
      structure, name: structure.name, operation: operation, depth: 0)
  case .union(let union):
    """
    /// The documented successes of `\(operation.callName)`.
    public nonisolated enum \(union.name): \(conformances(union.cases.map(\.structure))) {
      \(union.cases.map { unionCase($0) })

      \(SwiftText.paragraphs(union.cases.map { member in
        successStructure(
          member.structure, name: shortName(member.structure.name), operation: operation, depth: 1)
      }))
    }
    """
  }
}

/// The conformances. Streamed bodies cannot be compared.
private func conformances(_ structures: [SuccessStructure]) -> String {
  structures.allSatisfy { $0.body?.type.isEquatable != false } ? "Equatable, Sendable" : "Sendable"
}

private func unionCase(_ member: SuccessUnion.Case) -> SwiftText {
  """
  /// \(statusText(member.structure.status))
  case \(member.name.escapedIdentifier)(\(shortName(member.structure.name)))
  """
}

private func shortName(_ name: String) -> String {
  name.split(separator: ".").last.map(String.init) ?? name
}

private func successStructure(
  _ structure: SuccessStructure, name: String, operation: ClientOperation, depth: Int
) -> SwiftText {
  var comment = DocumentationComment(depth: depth)
  comment.add("The result of `\(operation.callName)`: \(statusText(structure.status)).")
  comment.add(structure.documentation)
  var members = structure.headers.map { header in
    (
      name: header.name, type: header.type.swiftName + (header.isRequired ? "" : "?"),
      documentation: header.documentation.isEmpty
        ? Documentation("The header `\(header.wireName)`.") : header.documentation,
      concealment: header.concealment
    )
  }
  if let body = structure.body {
    members.append(
      (
        "body", body.type.swiftName + (body.isOptional ? "?" : ""),
        Documentation(body.isRead ? "The decoded body." : "The body as a stream."),
        body.concealment
      ))
  }
  members.append(
    ("response", "Response", Documentation("The HTTP response."), nil))
  let parameters = members.map { member in
    "\(member.name.escapedLabel): \(member.type)" + (member.type.hasSuffix("?") ? " = nil" : "")
  }
  let stored = members.map { StoredProperty($0.name, $0.type, concealment: $0.concealment) }
  let properties = zip(members, stored).map { member, property -> SwiftText in
    """
    \(DocumentationComment(member.documentation, depth: depth + 1).text)
    \(property.declaration)
    """
  }
  return """
    \(comment.text)
    \(SwiftSyntax.type(
      "public nonisolated struct \(name)", conformingTo: conformances([structure]), depth: depth))
      \(properties + stored.compactMap(\.box))

      \(SwiftSyntax.filled("public init", parameters, " {", depth: depth + 1))
        \(stored.map(\.assignment))
      }
    }
    """
}

/// The status in prose: `201`, `4XX`, `any other status`.
func statusText(_ status: StatusMatch) -> String {
  switch status {
  case .code(let code): "\(code)"
  case .range(let hundreds): "\(hundreds)XX"
  case .default: "any other status"
  }
}
