import Foundation
import HTTPTypes
import Logging
import LoopbackServer
import Testing

@testable import Runtime

@Suite("Log") struct CallLogTests {
  private static let secrets = [
    "id-s3cr3t", "t0k3n-s3cr3t", "h34d3r-s3cr3t", "c00k13-s3cr3t", "b0dy-s3cr3t", "qu3ry-s3cr3t",
    "m4rk3d-s3cr3t",
  ]

  private func run(
    level: Logger.Level = .debug, _ use: (Dwolla) async throws -> Void
  ) async throws -> [String] {
    let log = MemoryLog()
    let transport = MemoryTransport { request, _ in
      guard request.path != "/token" else { return Reply.token("t0k3n-s3cr3t").http }
      return Reply(
        403,
        headers: [
          "Set-Cookie": "s=c00k13-s3cr3t", "Content-Type": "application/json",
          "X-Request-Id": "r-1",
        ],
        body: #"{"code":"Forbidden","access_token":"b0dy-s3cr3t","pass":{"word":"m4rk3d-s3cr3t"}}"#
      ).http
    }
    var logger = Logger(label: "test", factory: { _ in log })
    logger.logLevel = level
    let client = try Dwolla(
      security: .clientCredentials(id: "i", secret: "id-s3cr3t"),
      configuration: Configuration(
        headers: [.init("X-Api-Key")!: "h34d3r-s3cr3t"], logger: logger),
      transport: transport)
    try await use(client)
    return log.lines
  }

  @Test("logs requests, responses and tokens without secrets")
  func redaction() async throws {
    let lines = try await run { client in
      let result = await client.core.send(
        MarkedRequest(), options: .init(headers: [.cookie: "c=c00k13-s3cr3t"]))
      let error = #expect(throws: GetExchangeSessionError.self) { try result.get() }
      var dumped = ""
      dump(error, to: &dumped)
      dump(result, to: &dumped)
      for secret in Self.secrets {
        #expect(!dumped.contains(secret), "\(secret)")
        #expect(!"\(result)".contains(secret), "\(secret)")
        #expect(error?.message.contains(secret) == false)
      }
    }
    let log = lines.joined(separator: "\n")
    for secret in Self.secrets { #expect(!log.contains(secret), "\(secret)") }
    #expect(log.contains("POST https://api.dwolla.com/marked?limit=5&api_key=<hidden>"))
    #expect(log.contains("debug marked: 403"))
    #expect(log.contains("x-request-id: r-1") || log.contains("X-Request-Id: r-1"))
    #expect(log.contains(#""code":"Forbidden""#))
    #expect(log.contains("X-Api-Key: <hidden>"))
    #expect(log.contains(#""city":"Berlin""#))
    #expect(log.contains("https://api.dwolla.com/token"))
  }

  @Test(
    "logs no secret of a form or a query",
    arguments: [
      ("login=%7B%22password%22%3A%22hunter2%22%7D&a=1", "login=<hidden>&a=1"),
      ("login=password,hunter2", "login=<hidden>"), ("a=%5B1%2C2%5D", "a=%5B1%2C2%5D"),
      ("grant_type=client_credentials", "grant_type=client_credentials"),
      ("login=%7Bpassword", "login=<hidden>"),
    ])
  func nestedPairs(query: String, shown: String) {
    let redaction = Redaction(secretFields: [])
    #expect(redaction.text(ofTarget: "/p?" + query, template: "/p") == "/p?" + shown)
    let type = "application/x-www-form-urlencoded"
    #expect(redaction.text(of: Data(query.utf8), contentType: type) == shown)
  }

  @Test(
    "logs no secret of a path",
    arguments: [
      (
        "/v1/resets/abc/users/1?a=1", "/resets/{token}/users/{id}",
        "/v1/resets/<hidden>/users/1?a=1"
      ),
      ("/resets/abc.json", "/resets/{token}.json", "/resets/<hidden>"),
      ("/resets/abc", "/resets/{pin}", "/resets/<hidden>"), ("/x", "/resets/{token}", "<hidden>"),
    ])
  func secretsOfThePath(target: String, template: String, shown: String) {
    let redaction = Redaction(secretFields: ["pin"])
    let text = redaction.text(ofTarget: target, template: template)
    #expect(text == shown || text == "/" + shown)
  }

  @Test("logs nothing at a higher level")
  func quiet() async throws {
    let lines = try await run(level: .info) { client in
      _ = await client.core.send(MarkedRequest())
    }
    #expect(lines.isEmpty)
  }

  @Test(
    "DEBUG in the environment",
    arguments: [
      (nil, false), ("", false), ("0", false), ("false", false), ("FALSE", false), ("off", false),
      ("no", false), ("1", true), ("true", true), ("yes", true),
    ] as [(String?, Bool)])
  func environment(value: String?, isOn: Bool) {
    let environment = value.map { ["DWOLLA_DEBUG": $0] } ?? [:]
    let logger = DebugLogger.logger(prefix: "DWOLLA", environment)
    #expect((logger != nil) == isOn)
    #expect(logger.map { $0.logLevel == .debug } ?? true)
  }

  @Test("logs the URL in Location without secrets")
  func locations() {
    let redaction = Redaction(secretFields: [])
    for (location, text) in [
      ("https://x/cb?code=s3cr3t", "https://x/cb?<hidden>"),
      ("https://x/cb#access_token=s3cr3t", "https://x/cb?<hidden>"),
      ("https://u:s3cr3t@x/cb", "<hidden>"), ("/sessions/1", "/sessions/1"),
    ] {
      #expect(redaction.text(of: [.location: location]) == "Location: \(text)")
    }
  }

  @Test("logs long and non-JSON bodies by their length")
  func otherBodies() {
    let redaction = Redaction(secretFields: [])
    #expect(redaction.text(of: Data("secret".utf8), contentType: "text/plain") == "<6 bytes>")
    let long = Data("[\(String(repeating: "1,", count: 10_000))1]".utf8)
    #expect(redaction.text(of: long, contentType: nil) == "<\(long.count) bytes>")
    #expect(
      redaction.text(
        of: Data("a=1&client_secret=x&p%61ssword=y".utf8),
        contentType: "application/x-www-form-urlencoded; charset=utf-8")
        == "a=1&client_secret=<hidden>&p%61ssword=<hidden>")
    #expect(redaction.text(of: Data(#""a\nb""#.utf8), contentType: nil) == #""a\nb""#)
  }
}

/// A request whose description marks a property as secret.
private struct MarkedRequest: OperationRequest {
  static let operation = OperationDescription(
    id: "marked", name: "marked", method: .post, path: "/marked",
    security: [.clientCredentials(tokenURL: "/token", scopes: [])], secretFields: ["PASS"])

  func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("limit", to: 5)
    try message.setQuery("api_key", to: "qu3ry-s3cr3t")
    let body: JSONValue = [
      "city": "Berlin", "pass": "m4rk3d-s3cr3t", "deep": [["password": "b0dy-s3cr3t"]],
    ]
    try message.setBody(body, as: "application/json")
  }

  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<
    Response, GetExchangeSessionError
  > {
    .failure(.undocumented(answer.undocumented))
  }
}
