import ClientModel

/// The example of a test that uses the mock. It is on a page and part of the generated tests.
struct MockUse {
  /// A complete file.
  var code: SwiftText
  var operation: ClientOperation
  /// A documented failure of the operation.
  var failure: Int
}

/// - Returns: `nil` if no operation has examples of a request, a success and a failure.
func mockUse(_ making: ClientExampleCode, _ examples: ClientExamples) -> MockUse? {
  var best: (operation: ClientOperation, request: RequestExample, failure: Int)?
  for operation in making.client.operations
  where !operation.isDeprecated && operation.takesExampleSecurity(making) {
    let found = examples[operation.name]
    guard let request = operation.requestExample(found),
      request.arguments.count < best?.request.arguments.count ?? .max
    else { continue }
    let answers = operation.responseExamples(found)
    guard answers.contains(where: { (200..<300).contains($0.status) }),
      let failure = answers.first(where: { $0.status >= 400 && $0.status != 401 })
    else { continue }
    best = (operation, request, failure.status)
  }
  return best.map { operation, request, failure in
    MockUse(
      code: code(operation, request, failure, making), operation: operation, failure: failure)
  }
}

private func code(
  _ operation: ClientOperation, _ request: RequestExample, _ failure: Int,
  _ making: ClientExampleCode
) -> SwiftText {
  let client = making.client
  let modules = [client.testingModule, "Testing"] + request.arguments.map(\.value).modules
  let call = SwiftSyntax.list(
    "_ = try await client.\(operation.callName)", request.exampleArguments(depth: 4), "", depth: 3)
  return """
    \(making.imports.lines(and: modules, for: ""))

    /// A part of your app that uses the client.
    struct AppPart {
      let client: \(client.name)

      /// The text that the app shows.
      func line() async -> String {
        do {
          \(call)
          return "here it is"
        } catch {
          return error.statusCode.map { "it failed with \\($0)" } ?? "try again later"
        }
      }
    }

    @Suite("A part of the app")
    struct AppPartTests {
      private let mock = \(client.mockName)()
      private let part: AppPart

      init() throws {
        part = AppPart(client: try \(client.name)(mock: mock))
      }

      @Test("It shows the result")
      func success() async {
        #expect(await part.line() == "here it is")
        #expect(mock.calls(of: \(operation.requestName).self).count == 1)
      }

      @Test("It shows that the server rejected the request")
      func failure() async {
        mock.respond(to: \(operation.requestName).self, with: .example(status: \(failure)))
        #expect(await part.line() == "it failed with \(failure)")
      }

      @Test("It works without a network")
      func offline() async {
        mock.respondToOthers(with: .failure(.unreachable("no network")))
        #expect(await part.line() == "try again later")
      }
    }
    """
}
