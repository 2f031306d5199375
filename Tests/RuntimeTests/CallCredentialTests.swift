import Foundation
import HTTPTypes
import Testing

@testable import Runtime

/// Operations with an undefined scheme, which send the caller's credential.
@Suite("Credentials of a call") struct CallCredentialTests {
  private struct TokenRequest: OperationRequest {
    static let operation = OperationDescription(
      id: "token", name: "tokens.create", method: .post, path: "/token", security: [.undefined])

    var security: Security

    func write(to message: inout RequestMessage) throws(CallFailure) {
      try message.setFormBody(["grant_type": "client_credentials"])
      message.setSecurity(security)
    }

    static func read(
      _ answer: ResponseReader
    ) throws(CallFailure) -> Result<Response, GetExchangeSessionError> {
      .success(answer.response)
    }
  }

  private func authorization(
    _ security: Security, of client: Security = .bearer("of-the-client")
  ) async throws -> Result<String?, GetExchangeSessionError> {
    let transport = MemoryTransport { _, _ in (HTTPResponse(status: .ok), Data()) }
    let dwolla = try Dwolla(security: client, transport: transport)
    let result = await dwolla.core.send(TokenRequest(security: security))
    let requests = await transport.requests
    return result.map { _ in requests.first?.request.headerFields[.authorization] }
  }

  @Test(arguments: [
    (Security.basic(username: "id", password: "secret"), "Basic aWQ6c2VjcmV0"),
    (.clientCredentials(id: "id", secret: "secret"), "Basic aWQ6c2VjcmV0"),
    (.bearer("t"), "Bearer t"), (.provided { .bearer("p") }, "Bearer p"),
  ])
  func isSent(security: Security, header: String) async throws {
    #expect(try await authorization(security).get() == header)
    #expect(try await authorization(security, of: .anonymous).get() == header)
  }

  @Test func oneThatHasNoPlace() async throws {
    guard
      case .failure(.failed(.authentication(let failure))) =
        try await authorization(.apiKey("k3y-s3cr3t"))
    else {
      Issue.record("it was sent")
      return
    }
    #expect(failure.problem.contains("an API key"))
    #expect(!"\(failure)".contains("s3cr3t"))
  }

  @Test func isInNoDescription() {
    let request = TokenRequest(security: .basic(username: "id", password: "s3cr3t"))
    var text = "\(request)"
    dump(request, to: &text)
    #expect(!text.contains("s3cr3t"))
  }
}
