import ClientModel

/// The tests that the package brings, which run without a network.
func testFiles(_ client: Client, _ examples: ClientExamples) -> [RenderedFile] {
  let folder = "Tests/\(client.name)Tests"
  let operations = client.operations.compactMap { operation -> RenderedFile? in
    guard let text = operationTests(operation, examples[operation.name], client) else { return nil }
    return RenderedFile(path: "\(folder)/\(operation.fileName)Tests.swift", text: exampleFile(text))
  }
  let support = RenderedFile(
    path: "\(folder)/Support/Expectations.swift", text: expectations(client).text)
  let use = mockUse(client, examples).map { use in
    RenderedFile(
      path: "\(folder)/Support/DocumentedUseTests.swift",
      text: exampleFile("\(use.code)\n"))
  }
  return operations + [support] + (use.map { [$0] } ?? [])
}

private func expectations(_ client: Client) -> SwiftText {
  """
  \(fileHeader)

  \(["Foundation", client.name].sorted().map { "import \($0)" })

  /// What a call gave, and a test did not expect.
  struct Unexpected<Outcome: Sendable>: Error, CustomStringConvertible {
    let outcome: Outcome

    init(_ outcome: Outcome) { self.outcome = outcome }

    var description: String { "unexpected: \\(outcome)" }
  }

  /// The JSON that a text holds.
  func json(_ text: String) throws -> JSONValue {
    try JSONCoding.decode(JSONValue.self, from: Data(text.utf8))
  }

  """
}

extension SwiftSyntax {
  /// A check that a value is a text.
  static func expectation(_ value: String, _ text: String) -> SwiftText {
    let literal = literal(text)
    let line = "#expect(\(value) == \(literal))"
    if fits(line, depth: 2) { return "\(line)" }
    return """
      #expect(
        \(value)
          == \(literal)
      )
      """
  }
}

extension SwiftText {
  /// A check.
  static func expectation(_ condition: String) -> SwiftText {
    SwiftSyntax.list("#expect", [condition], "", depth: 2)
  }
}
