import ClientModel

/// The tests in the package, which run without a network.
func testParts(_ making: ClientExampleCode, _ examples: ClientExamples) -> [FileRenderer] {
  let client = making.client
  let folder = "Tests/\(client.module)Tests"
  let support: FileRenderer = {
    let use = mockUse(making, examples).map { use in
      RenderedFile(
        path: "\(folder)/Support/DocumentedUseTests.swift", content: exampleFile("\(use.code)\n"))
    }
    let path = "\(folder)/Support/Expectations.swift"
    return [RenderedFile(path: path, content: expectations(client))] + (use.map { [$0] } ?? [])
  }
  let operations = client.operations.map { operation -> FileRenderer in
    {
      guard let text = operationTests(operation, examples[operation.name], making) else {
        return []
      }
      let path = "\(folder)/\(operation.fileName)Tests.swift"
      return [RenderedFile(path: path, content: exampleFile(text))]
    }
  }
  return [support] + operations
}

private func expectations(_ client: Client) -> SwiftText {
  """
  \(fileHeader)

  \(["Foundation", "Testing", client.module].sorted().map { "import \($0)" })

  /// An outcome that a test did not expect.
  struct Unexpected<Outcome: Sendable>: Error, CustomStringConvertible {
    let outcome: Outcome

    init(_ outcome: Outcome) { self.outcome = outcome }

    var description: String { "unexpected: \\(outcome)" }
  }

  /// Checks that two values are equal. Tests that call it compile in about half the time of tests with `#expect`.
  func expect<Value: Equatable>(
    _ value: Value, _ expected: Value, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(value == expected, sourceLocation: sourceLocation)
  }

  /// Decodes JSON text.
  func json(_ text: String) throws -> JSONValue {
    try JSONCoding.decode(JSONValue.self, from: Data(text.utf8))
  }

  """
}

extension SwiftSyntax {
  /// A check that a value is a text.
  static func expectation(_ value: String, _ text: String) -> SwiftText {
    list("expect", [value, literal(text)], "", depth: 2)
  }
}

extension SwiftText {
  /// A check.
  static func expectation(_ condition: String) -> SwiftText {
    SwiftSyntax.list("#expect", [condition], "", depth: 2)
  }
}
