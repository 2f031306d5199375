import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

/// Nonsensical or malicious responses: each call ends with an informative error on one line without control
/// characters.
@Suite("Unusual responses") struct OddResponseTests {
  private func get(
    _ reply: Reply, limit: Int = 1 << 20
  ) async throws -> Result<ExchangeSession, GetExchangeSessionError> {
    let client = try Dwolla(
      security: .bearer("b"),
      configuration: Configuration(retries: .none, maximumResponseSize: limit),
      transport: MemoryTransport(reply))
    return await exchangeSessionsGet(client.core, .init(id: "1"))
  }

  private static let nested = String(repeating: "[", count: 100_000)
  private static let marks = String(repeating: "e\u{301}", count: 20_000)

  @Test(
    "an invalid response is an error with the status and one line",
    arguments: [
      // Statuses without content, despite the body.
      Reply.json(204, "{}"), .json(205, "{}"), .json(304, "{}"), .json(103, "{}"),
      // Redirects that are not followed.
      Reply(302, headers: ["Location": "javascript:alert(1)"]),
      Reply(307, headers: ["Location": "https://evil.example/\u{1B}[31m"]),
      Reply(308, headers: ["Location": "http://api.dwolla.com/"]),
      // Bodies that do not match their media type.
      .json(200, "null"), .json(200, "[]"), .json(200, ""), .json(200, "\u{FEFF}"),
      Reply(200, type: "application/json; charset=utf-16", "{}"),
      Reply(200, type: "application/json; charset=klingon", "{}"),
      Reply(200, type: "application/json, text/html", "{}"), Reply(200, type: "/", "{}"),
      Reply(200, type: ";charset=utf-8", "{}"),
      // Errors with unexpected parts.
      .json(400, nested), .json(400, #"{"code":{"code":{}},"message":[1]}"#),
      .json(400, #"{"code":1e999,"message":null}"#),
      .json(429, #"{"message":"\u0000\u001b[2J\u202e\ud83d\ude00"}"#),
      .json(500, #"{"code":"a\nb","message":"\#(marks)"}"#),
      Reply(503, type: "text/html", String(repeating: "<p>", count: 100_000)),
    ])
  func oddAnswers(reply: Reply) async throws {
    guard case .failure(let error) = try await get(reply) else {
      Issue.record("\(reply)")
      return
    }
    #expect(error.statusCode == reply.status)
    #expect(error.message.unicodeScalars.count < 1_000)
    #expect(error.message.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    #expect(error.serverMayHaveActed == ServerAction(status: reply.status, hasKey: false))
  }

  @Test("the last of two properties with the same name counts in an error, as in every other body")
  func duplicateNames() async throws {
    let body = #"{"code":"A","code":"B","message":"m","message":"n"}"#
    guard case .failure(let error) = try await get(.json(404, body)) else {
      Issue.record("it was read")
      return
    }
    #expect(error.code == "B" && error.serverMessage == "n")
  }

  @Test("an error body above the limit is an error with its status, without a body")
  func longErrors() async throws {
    let reply = Reply.json(500, String(repeating: " ", count: 2_000))
    guard case .failure(.failed(.tooLarge(let failure))) = try await get(reply, limit: 1_000) else {
      Issue.record("it was read")
      return
    }
    #expect(failure.response.statusCode == 500 && failure.response.body.isEmpty)
    #expect(failure.call.serverMayHaveActed == .maybe)
  }

  @Test(
    "the maximum number of header fields costs only the time to read them", .timeLimit(.minutes(1)))
  func manyHeaders() async throws {
    let transport = MemoryTransport { _, _ in
      var fields = HTTPFields()
      for index in 0..<65_000 {
        fields.append(HTTPField(name: HTTPField.Name("X-\(index % 10)")!, value: "v"))
      }
      return (HTTPResponse(status: .notFound, headerFields: fields), Data("{}".utf8))
    }
    let client = try Dwolla(
      security: .bearer("b"), configuration: Configuration(retries: .none), transport: transport)
    let result = await exchangeSessionsGet(client.core, .init(id: "1"))
    guard case .failure(let error) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(error.message.count < 1_000)
    #expect("\(error.response as Any)".utf8.count < 10_000_000)
  }

  @Test(
    "many elements of the wrong type reserve no memory",
    arguments: ["[" + String(repeating: "1,", count: 4_000_000) + "1]"])
  func manyWrongElements(text: String) throws {
    let error = #expect(throws: JSONError.self) {
      try JSONCoding.decode([ExchangeSession].self, from: Data(text.utf8))
    }
    #expect(error?.path == "$[0]")
  }

  @Test("at most 1 MiB is reserved for elements, and one element")
  func reservedElements() throws {
    let text = "[" + String(repeating: "1,", count: 1 << 20) + "1,1]"
    let document = try JSONDocument(Data(text.utf8))
    for stride in [0, 1, 8, 16, 17, 32, 33, 200, 1 << 21] {
      let reserved = document.reservation(for: 0, stride: stride, width: 1)
      #expect(reserved >= 1 && (reserved - 1) * stride <= 1 << 20)
    }
    #expect(try JSONDocument(Data("[1,2,3]".utf8)).reservation(for: 0, stride: 8, width: 1) == 3)
  }

  @Test("at most 1 MiB is reserved for properties, besides those that are no elements")
  func reservedProperties() throws {
    let properties = (0..<80_000).map { #""\#($0)":1"# }
    let document = try JSONDocument(Data("{\(properties.joined(separator: ","))}".utf8))
    let few = try JSONDocument(Data(#"{"a":1,"b":2}"#.utf8))
    for stride in [16, 32, 200] {
      let reserved = document.reservation(for: 0, stride: stride, width: 2, besides: 10)
      #expect(reserved >= 1 && (reserved - 1) * stride <= 1 << 20)
      #expect(few.reservation(for: 0, stride: stride, width: 2, besides: 1) == 1)
      #expect(few.reservation(for: 0, stride: stride, width: 2, besides: 3) == 0)
    }
  }

  @Test("token responses are decoded as strictly as others")
  func tokenFraming() async throws {
    let transport = MemoryTransport { request, _ in
      var (response, body) = Reply.token().http
      response.headerFields.append(HTTPField(name: .contentLength, value: "1"))
      response.headerFields.append(HTTPField(name: .contentLength, value: "2"))
      return (response, body)
    }
    let client = try Dwolla(
      security: .clientCredentials(id: "i", secret: "s"),
      configuration: Configuration(retries: .none), transport: transport)
    let result = await exchangeSessionsGet(client.core, .init(id: "1"))
    guard case .failure(let error) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(error.message.contains("Content-Length"))
    #expect(error.serverMayHaveActed == .no)
  }
}
