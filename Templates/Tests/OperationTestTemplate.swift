import ClientModel

/// The tests of an operation, which use the mock.
///
/// - Returns: `nil` if there is no example of a request.
func operationTests(
  _ operation: ClientOperation, _ examples: TypedOperationExamples?, _ making: ClientExampleCode
) -> SwiftText? {
  guard let request = operation.requestExample(examples) else { return nil }
  let client = making.client
  let responses = operation.responseExamples(examples)
  let used = responses.reduce(into: request.arguments.map(\.value).modules) {
    $0.formUnion($1.modules)
  }
  let tests =
    [requestTest(operation, request, making)]
    + responses.map { responseTest($0, operation, request, client) }
  let suite: SwiftText = """
    @Suite(\(SwiftSyntax.literal(operation.callName)))
    struct \(operation.fileName)Tests {
      private let mock = \(client.mockName)()
      private let client: \(client.name)
      \(requestConstant(operation, request))

      init() throws {
        \(clientAssignment(operation, making))
      }

      \(SwiftText.paragraphs(tests))
    }
    """
  let modules = [client.testingModule, "Testing"] + used
  return """
    \(making.imports.lines(and: modules, for: suite))

    \(suite)

    """
}

private func requestConstant(_ operation: ClientOperation, _ request: RequestExample) -> SwiftText {
  let arguments = request.exampleArguments(depth: 2)
  let head = "private let request = \(operation.requestName)"
  return SwiftSyntax.list(head, arguments, "", depth: 1)
}

private func clientAssignment(_ operation: ClientOperation, _ making: ClientExampleCode)
  -> SwiftText
{
  let credential = operation.testScheme?.exampleCredential ?? making.testSecurity
  let isDefault = !making.takesSecurity || credential == making.testSecurity
  let security = isDefault ? [] : ["security: \(credential)"]
  return SwiftSyntax.list(
    "client = try \(making.client.name)", ["mock: mock"] + security, "", depth: 2)
}

// MARK: The request

private func requestTest(
  _ operation: ClientOperation, _ request: RequestExample, _ making: ClientExampleCode
) -> SwiftText {
  """
  \(SwiftSyntax.list(
    "@Test", [SwiftSyntax.literal("It sends \(operation.method) \(operation.path)")], "", depth: 1))
  func sends() async throws {
    _ = \(operation.resultCall)
    let calls = mock.calls(of: \(operation.requestName).self)
    let sent = try #require(calls.first).sent
    \(expectations(of: request, operation, making).filter { !$0.text.isEmpty })
  }
  """
}

private func expectations(
  of request: RequestExample, _ operation: ClientOperation, _ making: ClientExampleCode
) -> [SwiftText] {
  let signature = operation.testScheme?.exampleSignature
  var lines = [
    SwiftSyntax.expectation("sent.method", operation.method)
  ]
  if let path = request.path {
    lines.append(SwiftSyntax.expectation("sent.path", making.testServerPath(of: operation) + path))
  }
  // A credential replaces a parameter with the same name.
  let signed = signature?.queryItems ?? []
  let query =
    request.query.filter { item in !signed.contains { item.hasSameName(as: $0) } } + signed
  if !request.isQueryComplete {
    lines += query.map { .expectation("sent.query.contains(\(SwiftSyntax.literal($0)))") }
  } else if query.isEmpty {
    lines.append("expect(sent.query, [])")
  } else {
    lines.append(
      """
      \(SwiftSyntax.array("let query = ", query.map(SwiftSyntax.literal), depth: 2))
      expect(sent.query, query)
      """)
  }
  let signedNames = Set((signature?.headers ?? []).map { $0.name.lowercased() })
  var headers = request.headers.filter { !signedNames.contains($0.name.lowercased()) }
  if let mediaType = request.mediaType {
    if operation.body?.coding == .multipart {
      // The boundary is random.
      let start = SwiftSyntax.literal(mediaType + "; boundary=")
      lines.append(.expectation("sent.header(\"Content-Type\")?.hasPrefix(\(start)) == true"))
    } else {
      headers.append(.init(name: "Content-Type", text: mediaType))
    }
  }
  headers += signature?.headers ?? []
  lines += headers.map { header in
    let value = "sent.header(\(SwiftSyntax.literal(header.name)))"
    return header.text.map { SwiftSyntax.expectation(value, $0) } ?? .expectation("\(value) != nil")
  }
  return lines + [bodyExpectation(request.body, operation)]
}

private func bodyExpectation(_ body: RequestExample.Body?, _ operation: ClientOperation)
  -> SwiftText
{
  switch body {
  case nil: return "expect(sent.body.isEmpty, true)"
  case .json(let value):
    return """
      let body = try json(
        #\"""
        \(ExampleJSONText(value).text)
        \"""#)
      expect(sent.json, body)
      """
  case .equalJSON:
    guard let body = operation.body else { return "" }
    return """
      let body: \(body.type.swiftName)? = try sent.json?.decode()
      expect(body, request.\(body.name.escapedIdentifier))
      """
  case .text(let text): return SwiftSyntax.expectation("sent.text", text)
  case .other: return "expect(sent.body.isEmpty, false)"
  case .otherOrNothing: return ""
  }
}

extension ClientOperation {
  /// The call, whose result is a `Result`.
  var resultCall: String { "await client.core.send(request)" }

  /// Whether the default credential in tests satisfies the operation.
  func takesExampleSecurity(_ making: ClientExampleCode) -> Bool {
    guard making.takesSecurity, let scheme = testScheme else { return true }
    return scheme.exampleCredential == making.testSecurity
  }

  /// The security scheme that the tests have a credential for.
  fileprivate var testScheme: ClientSecurityScheme? { security.first { $0 != .anonymous } }
}

extension RequestExample {
  /// The arguments of a call with example values.
  func exampleArguments(depth: Int) -> [String] {
    arguments.map { argument in
      ExampleExpression(argument.value)
        .text(after: "\(argument.name.escapedCallLabel): ", depth: depth).text
    }
  }
}

extension String {
  /// Whether two query items, `name=value`, have the same name.
  fileprivate func hasSameName(as other: String) -> Bool {
    other.prefix { $0 != "=" } == prefix { $0 != "=" }
  }
}
