import Foundation
import LoopbackServer
import Testing

@testable import Runtime

@Suite("Responses of a token endpoint") struct TokenGrantTests {
  private func problem(_ body: String) -> String? {
    do throws(TokenFetchFailure) {
      _ = try TokenGrant(Data(body.utf8))
      return nil
    } catch {
      guard case .unusable(let problem) = error else { return "\(error)" }
      return problem
    }
  }

  @Test(
    "each cause has its own message",
    arguments: [
      ("", "is not a JSON object"), ("[]", "is not a JSON object"),
      ("<html>", "is not a JSON object"),
      (#"{"token_type":"bearer"}"#, "has no access_token"),
      (#"{"access_token":"","token_type":"bearer"}"#, "has no access_token"),
      (#"{"access_token":1,"token_type":"bearer"}"#, "has no access_token"),
      (#"{"access_token":"t"}"#, "has no token_type"),
      (#"{"access_token":"t","token_type":"mac"}"#, "has a token_type other than 'bearer'"),
      (
        #"{"access_token":"a\nb","token_type":"bearer"}"#,
        "has an access_token with characters that are invalid in a header"
      ),
      (
        #"{"access_token":"é","token_type":"bearer"}"#,
        "has an access_token with characters that are invalid in a header"
      ),
    ])
  func problems(body: String, words: String) {
    #expect(problem(body) == "the token endpoint's response \(words)")
  }

  @Test("a token that is too long for a header is rejected")
  func longToken() {
    let token = String(repeating: "t", count: 40_000)
    let text = problem(#"{"access_token":"\#(token)","token_type":"bearer"}"#)
    #expect(text == "the token endpoint's response has an access_token of more than 32768 bytes")
  }

  @Test(
    "a lifetime is a number or its text",
    arguments: [
      ("3600", 3600.0), ("\"3600\"", 3600), ("1.5", 1.5), ("-1", 0), ("1e99", 31_536_000),
      ("null", nil), ("\"soon\"", nil), ("[]", nil),
    ] as [(String, Double?)])
  func lifetimes(text: String, expected: Double?) throws {
    let body = #"{"access_token":"t","token_type":"Bearer","expires_in":\#(text)}"#
    #expect(try TokenGrant(Data(body.utf8)).lifetime == expected)
  }

  @Test("a response that is too long has its own error, and is fetched once")
  func tooLong() async throws {
    let body = String(repeating: " ", count: TokenEndpoint.longestResponse + 1)
    let transport = MemoryTransport { _, _ in Reply(200, body: body).http }
    let client = try Dwolla(
      security: .clientCredentials(id: "i", secret: "s"),
      configuration: Configuration(retries: .backoff(maximumInterval: .zero)), transport: transport)
    let result = await exchangeSessionsCreate(
      client.core, .init(id: "1", body: .unknown([:])))
    guard case .failure(.failed(.authentication(let failure))) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(failure.problem == "the token endpoint's response has more than 65536 bytes")
    #expect(await transport.requests.count == 1)
  }
}
