import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

@Suite struct SecurityTests {
  private static let secret = "hunter2-s3cr3t"

  private static let securities: [Security] = [
    .clientCredentials(id: "id", secret: secret, tokenURL: "https://host/token"),
    .bearer(secret), .basic(username: "user", password: secret), .apiKey(secret), .anonymous,
    .provided { .bearer(secret) }, .together([.apiKey(secret, name: "X-Key"), .bearer(secret)]),
  ]

  private func everything(_ value: Any) -> String {
    var dumped = ""
    dump(value, to: &dumped)
    return [
      "\(value)", String(describing: value), String(reflecting: value), dumped,
      "\(Mirror(reflecting: value).children.map(\.value))",
    ].joined(separator: "\n")
  }

  @Test(arguments: securities)
  func noDescriptionShowsASecret(security: Security) {
    #expect(!everything(security).contains(Self.secret))
    #expect(!everything([security] as [Security?]).contains(Self.secret))
  }

  @Test func noDescriptionOfAClientShowsASecret() async throws {
    try await LoopbackServer.run { request in
      request.target == "/token" ? .token() : Reply(201)
    } _: { server in
      let field = HTTPField.Name("X-Key")!
      let client = try Dwolla(
        security: .clientCredentials(id: "id", secret: Self.secret),
        server: Server(url: server.url),
        configuration: Configuration(headers: [field: Self.secret]))
      let options = RequestOptions(headers: [field: Self.secret])
      _ = try await client.exchangeSessions.create(
        id: "1", body: .unknown([:]), options: options)
      let all = everything(client) + everything(client.core) + everything(options)
      #expect(!all.contains(Self.secret))
      #expect(!all.contains("t0k3n"))
      #expect(!all.contains(Data("id:\(Self.secret)".utf8).base64EncodedString()))
      #expect(all.contains("X-Key"))
      #expect(all.contains(server.url))
    }
  }

  @Test func environment() throws {
    let set = ["A_CLIENT_ID": "id", "A_CLIENT_SECRET": "s", "A_TOKEN_URL": "/t", "B": "x"]
    for (variables, url) in [(set, "/t"), (set.merging(["A_TOKEN_URL": ""]) { $1 }, nil)] {
      let security = try Security.fromEnvironment(prefix: "A", variables)
      guard case .fixed(.clientCredentials(let credentials)) = security.source else {
        Issue.record("\(security)")
        continue
      }
      #expect(
        credentials == ClientCredentials(id: "id", secret: HiddenText("s"), tokenURL: url))
    }
  }

  @Test(
    arguments: [
      ([:], ["A_CLIENT_ID", "A_CLIENT_SECRET"]),
      (["A_CLIENT_ID": "id", "A_CLIENT_SECRET": ""], ["A_CLIENT_SECRET"]),
      (["A_CLIENT_SECRET": "s3cr3t", "a_client_id": "x"], ["A_CLIENT_ID"]),
    ] as [([String: String], [String])])
  func missingVariables(environment: [String: String], missing: [String]) throws {
    let error = #expect(throws: ConfigurationError.self) {
      try Security.fromEnvironment(prefix: "A", environment)
    }
    #expect(error == .missingVariables(missing))
    let message = try #require(error).description
    #expect(missing.allSatisfy(message.contains))
    #expect(!message.contains("s3cr3t"))
    #expect(error?.localizedDescription == message)
  }

  @Test func clientsThatCannotBeMade() {
    let transport = MemoryTransport(Reply(200))
    #expect(throws: ConfigurationError.invalidServer("its scheme is neither http nor https")) {
      try Dwolla(
        security: .anonymous, server: Server(url: "ftp://host"), transport: transport)
    }
    #expect(throws: ConfigurationError.self) {
      try Dwolla(
        security: .clientCredentials(id: "", secret: "", tokenURL: "ftp://host/token"),
        transport: transport)
    }
  }
}

private struct Leaky: Error {
  let secret = "hunter2"
}

@Suite struct SchemeTests {
  /// The request as a credential signs it for an operation of these schemes.
  private func signed(
    _ security: Security, _ schemes: [SecurityScheme]
  ) async throws -> HTTPRequest {
    let parts = try ClientParts.probe(
      MemoryTransport(Reply.token("from-the-server")), security: security)
    let signature = try await parts.signer.signature(
      for: operation(security: schemes), at: parts.serverURL, .probe())
    var request = HTTPRequest(method: .get, scheme: "https", authority: "host", path: "/probe")
    signature.sign(&request)
    return request
  }

  private static let client = Security.clientCredentials(id: "id", secret: "pw", tokenURL: "/t")
  private static let oauth = SecurityScheme.clientCredentials(tokenURL: "/token", scopes: [])

  @Test(
    arguments: [
      (client, [oauth], "Bearer from-the-server"), (client, [.bearer], "Bearer from-the-server"),
      (client, [.basic], "Basic aWQ6cHc="), (.bearer("b"), [.bearer], "Bearer b"),
      (.bearer("b"), [oauth], "Bearer b"), (.bearer("b"), [.basic, .bearer], "Bearer b"),
      (.basic(username: "ü", password: "p:w"), [.basic], "Basic w7w6cDp3"),
      (.apiKey("k"), [.apiKey(name: "Authorization", in: .header)], "k"),
      (client, [], nil), (.anonymous, [], nil), (.anonymous, [oauth, .anonymous], nil),
      (client, [.anonymous, oauth], "Bearer from-the-server"),
      (.provided { .bearer("p") }, [oauth], "Bearer p"),
      (.provided { client }, [oauth], "Bearer from-the-server"),
    ] as [(Security, [SecurityScheme], String?)])
  func header(security: Security, schemes: [SecurityScheme], value: String?) async throws {
    #expect(try await signed(security, schemes).headerFields[.authorization] == value)
  }

  private static let both = SecurityScheme.together([
    .apiKey(name: "X-App", in: .header), .apiKey(name: "X-Key", in: .header), .bearer,
  ])

  @Test(
    arguments: [
      [.apiKey("app"), .apiKey("key"), .bearer("b")],
      [.bearer("b"), .apiKey("key", name: "X-Key"), .apiKey("app")],
      [.provided { .together([.apiKey("app"), .apiKey("key")]) }, .bearer("b")],
      [.together([.apiKey("key", name: "X-Key"), .apiKey("app", name: "X-App")]), .bearer("b")],
    ] as [[Security]])
  func together(all: [Security]) async throws {
    let fields = try await signed(.together(all), [.basic, Self.both]).headerFields
    #expect(fields[.init("X-App")!] == "app")
    #expect(fields[.init("X-Key")!] == "key")
    #expect(fields[.authorization] == "Bearer b")
  }

  @Test func oneOfSeveralCredentials() async throws {
    let all = Security.together([.apiKey("k"), .bearer("b")])
    let fields = try await signed(all, [.bearer]).headerFields
    #expect(fields[.authorization] == "Bearer b")
    #expect(fields.count == 1)
  }

  @Test(
    arguments: [[.apiKey("k"), .bearer("b")], [.apiKey("k"), .apiKey("l")], []] as [[Security]])
  func tooFewCredentials(all: [Security]) async throws {
    let error = await #expect(throws: CallFailure.self) {
      try await signed(.together(all), [Self.both])
    }
    #expect(error?.problem.contains("with a bearer token") == true)
  }

  @Test func tokensThatAreNeededTogetherAreFetchedAgain() async throws {
    let parts = try ClientParts.probe(
      MemoryTransport(Reply.token("t")),
      security: .together([.apiKey("k"), .clientCredentials(id: "id", secret: "secret")]))
    let operation = operation(
      security: [.together([.apiKey(name: "X-Key", in: .header), Self.oauth])])
    let signature = try await parts.signer.signature(for: operation, at: parts.serverURL, .probe())
    let next = try await parts.signer.renewal(
      of: signature, for: operation, at: parts.serverURL, .probe())
    #expect(next?.all.count == 2)
  }

  /// A link may contain an outdated key.
  @Test func keyInPlaceOfAnother() async throws {
    let parts = try ClientParts.probe(
      MemoryTransport(Reply.token("t")), security: .apiKey("new"))
    let signature = try await parts.signer.signature(
      for: operation(security: [.apiKey(name: "api key", in: .query)]), at: parts.serverURL,
      .probe())
    var request = HTTPRequest(
      method: .get, scheme: "https", authority: "host", path: "/p?api%20key=old&page=2&api%20key")
    signature.sign(&request)
    #expect(request.path == "/p?page=2&api%20key=new")
  }

  @Test(arguments: [
    #"{"message":"bad abc/def+1234"}"#, #"{"message":"bad abc\/def+1234"}"#,
    #"{"url":"/p?k=abc%2Fdef%2B1234"}"#,
  ]) func repeatedCredentials(body: String) async throws {
    let parts = try ClientParts.probe(
      MemoryTransport(Reply.token("t")), security: .bearer("abc/def+1234"))
    let signature = try await parts.signer.signature(
      for: operation(security: [.bearer]), at: parts.serverURL, .probe())
    let clean = String(
      decoding: SecretRemoval.removing(signature.secrets, from: Data(body.utf8)), as: UTF8.self)
    #expect(clean.contains("<secret>"))
    #expect(!clean.contains("1234"))
  }

  @Test func repeatedPassword() async throws {
    let parts = try ClientParts.probe(
      MemoryTransport(Reply.token("t")), security: .basic(username: "u", password: "pass:word 1"))
    let signature = try await parts.signer.signature(
      for: operation(security: [.basic]), at: parts.serverURL, .probe())
    for text in ["pass:word 1", "pass%3Aword+1", "pass%3Aword%201"] {
      #expect(
        SecretRemoval.removing(signature.secrets, from: Data(text.utf8)) == Data("<secret>".utf8))
    }
  }

  @Test func keys() async throws {
    let key = Security.apiKey("k &\r\n")
    #expect(
      try await signed(key, [.apiKey(name: "a b", in: .query)]).path
        == "/probe?a%20b=k%20%26%0D%0A")
    #expect(
      try await signed(key, [.apiKey(name: "s", in: .cookie)]).headerFields[.cookie]
        == "s=k%20%26%0D%0A")
    await #expect(throws: CallFailure.self) {
      try await signed(key, [.apiKey(name: "X-Key", in: .header)])
    }
  }

  @Test(
    arguments: [
      (.anonymous, [oauth]), (.basic(username: "u", password: "hunter2"), [.bearer, oauth]),
      (.apiKey("hunter2"), [.bearer]), (.bearer("hunter2"), [.basic]),
      (.clientCredentials(id: "id", secret: "hunter2"), [.bearer]),
      (.bearer("hunter2\r\nX: 1"), [.bearer]), (.basic(username: "a:b", password: ""), [.basic]),
      (.provided { .provided { .bearer("hunter2") } }, [.bearer]),
      (.provided { throw Leaky() }, [.bearer]),
    ] as [(Security, [SecurityScheme])])
  func credentialsThatDoNotFit(security: Security, schemes: [SecurityScheme]) async throws {
    let error = await #expect(throws: CallFailure.self) { try await signed(security, schemes) }
    guard case .authentication(let failure) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!failure.problem.isEmpty)
    #expect(!failure.problem.contains("hunter2"))
  }

  @Test func theMessageSaysWhatIsNeeded() async {
    let error = await #expect(throws: CallFailure.self) {
      try await signed(.apiKey("k"), [Self.oauth, .bearer])
    }
    #expect(
      error?.message == "probe (GET /probe): not authenticated: it requires OAuth 2.0 client "
        + "credentials or a bearer token, but the client has an API key")
  }
}
