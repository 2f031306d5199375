import ClientModel

/// The test of the decoding of a documented response.
func responseTest(
  _ response: ResponseExample, _ operation: ClientOperation, _ request: RequestExample,
  _ client: Client
) -> SwiftText {
  let title = "\(response.status) is \(response.caseName)" + (response.name.map { ": \($0)" } ?? "")
  let function = response.caseName + (response.number > 1 ? "\(response.number)" : "")
  let checks =
    switch response.outcome {
    case .success(let name, let structure):
      success(response, case: name, structure, operation, request)
    case .failure(let failure): problem(response, failure, operation)
    }
  let name = response.name.map { ", named: \(SwiftSyntax.literal($0))" } ?? ""
  return """
    \(SwiftSyntax.list("@Test", [SwiftSyntax.literal(title)], "", depth: 1))
    func \(function.escapedIdentifier)() async throws {
      \(SwiftSyntax.list(
        "mock.respond",
        ["to: \(operation.requestName).self", "with: .example(status: \(response.status)\(name))"], "",
        depth: 2))
      \(checks.filter { !$0.text.isEmpty })
    }
    """
}

private func problem(
  _ response: ResponseExample, _ failure: ClientFailure, _ operation: ClientOperation
) -> [SwiftText] {
  [
    """
    let result = \(operation.resultCall)
    guard case .failure(.\(failure.name)(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, \(response.status))
    """,
    comparison(response, failure.body, with: "failure.body"),
  ]
}

private func success(
  _ response: ResponseExample, case name: String?, _ structure: SuccessStructure,
  _ operation: ClientOperation, _ request: RequestExample
) -> [SwiftText] {
  let call = methodCall(operation, request)
  let given = givenExpectation(operation, request)
  guard case .body = operation.success else {
    let start: SwiftText
    if let name {
      start = """
        let result = \(call)
        guard case .\(name)(let response) = result else { throw Unexpected(result) }
        """
    } else {
      start = "let response = \(call)"
    }
    let types = Dictionary(
      structure.headers.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
    return [start, "expect(response.response.statusCode, \(response.status))"]
      + response.headers.map { comparison($0, types[$0.name]) } + [
        comparison(response, structure.body, with: "response.body"), given,
      ]
  }
  return ["let body = \(call)", comparison(response, structure.body, with: "body"), given]
}

/// A call to the method.
private func methodCall(_ operation: ClientOperation, _ request: RequestExample) -> SwiftText {
  if operation.isDeprecated { return "try await client.core.send(request).get()" }
  let arguments = request.arguments.map { argument in
    "\(argument.name.escapedCallLabel): request.\(argument.name.escapedMember)"
  }
  return SwiftSyntax.list(
    "try await client.\(operation.callName)", arguments, "", depth: 2)
}

/// The check that each argument of the method sets its property of the request.
private func givenExpectation(_ operation: ClientOperation, _ request: RequestExample) -> SwiftText
{
  guard operation.isEquatable, !operation.isDeprecated, !request.arguments.isEmpty else {
    return ""
  }
  return SwiftSyntax.list(
    "expect", ["mock.calls(of: \(operation.requestName).self).map(\\.request)", "[request]"], "",
    depth: 2)
}

private func comparison(_ header: ResponseExample.Header, _ type: TypeReference?) -> SwiftText {
  guard let type else { return "" }
  let name = header.name.escapedIdentifier
  if let text = header.value.text {
    return SwiftSyntax.expectation("response.\(name)", text)
  }
  return """
    \(constant(name, of: type.swiftName + "?", header.value))
    expect(response.\(name), \(name))
    """
}

private func comparison(_ response: ResponseExample, _ body: ResponseBody?, with value: String)
  -> SwiftText
{
  guard let body, let example = response.body else { return "" }
  if case .stream(let bytes) = example {
    return """
      let expected = \(ExampleExpression(.bytes(bytes)).text(depth: 2))
      #expect(try await \(value).collect(upTo: expected.count) == expected)
      """
  }
  guard body.type.isEquatable else { return "" }
  let isValue = [.json, .jsonOrText, .text].contains(body.coding)
  let type = isValue ? body.type.swiftName : "Data"
  return """
    \(constant("expected", of: type, example))
    expect(\(value), expected)
    """
}

private func constant(_ name: String, of type: String, _ value: TypedExample) -> SwiftText {
  let head = "let \(name): \(type) = "
  return ExampleExpression(value).text(after: head, depth: 2)
}

extension ResponseExample {
  /// The modules that the test needs in addition to the client's.
  var modules: Set<String> { ([body].compactMap { $0 } + headers.map(\.value)).modules }
}
