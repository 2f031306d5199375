import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

@Suite("Sign-in of users")
struct OAuthTests {
  private func client(
    _ transport: any HTTPTransport, secret: String? = nil, clock: any Clock<Duration> = TestClock()
  ) throws -> OAuthClient {
    try OAuthClient(
      id: "app", secret: secret, tokenURL: "https://auth.example.com/token",
      authorizationURL: "https://auth.example.com/authorize?tenant=a",
      deviceAuthorizationURL: "https://auth.example.com/device", scopes: ["read", "write"],
      transport: transport, clock: clock)
  }

  private static func tokens(_ name: String, refresh: String? = nil, lifetime: Int = 3600) -> Reply
  {
    let refresh = refresh.map { #","refresh_token":"\#($0)""# } ?? ""
    return .json(
      200,
      #"{"access_token":"\#(name)","token_type":"bearer","expires_in":\#(lifetime)\#(refresh)}"#)
  }

  private static func refusal(_ code: String) -> Reply {
    .json(400, #"{"error":"\#(code)","error_description":"No."}"#)
  }

  private func fields(_ body: Data?) -> [String: String] {
    let text = String(decoding: body ?? Data(), as: UTF8.self)
    let spaced = text.replacing("+", with: "%20")
    let items = URLComponents(string: "?" + spaced)?.queryItems ?? []
    return Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
  }

  // MARK: Authorization code

  @Test("the browser gets a challenge, and the code is exchanged with its verifier")
  func authorizationCode() async throws {
    let transport = MemoryTransport { _, _ in Self.tokens("a1", refresh: "r1").http }
    let client = try client(transport)
    let request = try client.authorizationRequest(
      redirectURL: "app://signed in", parameters: ["prompt": "login"])
    let components = try #require(URLComponents(url: request.url, resolvingAgainstBaseURL: false))
    let query = Dictionary(
      uniqueKeysWithValues: (components.queryItems ?? []).map { ($0.name, $0.value ?? "") })
    #expect(request.url.absoluteString.hasPrefix("https://auth.example.com/authorize?tenant=a&"))
    #expect(query["response_type"] == "code" && query["code_challenge_method"] == "S256")
    #expect(query["scope"] == "read write" && query["redirect_uri"] == "app://signed in")
    #expect(query["prompt"] == "login" && query["client_id"] == "app")
    let state = try #require(query["state"])

    let redirect = try #require(URL(string: "app://x?code=c%2F1&state=\(state)"))
    let tokens = try await client.tokens(from: redirect, of: request)
    #expect(tokens.accessToken == "a1" && tokens.refreshToken == "r1")
    let sent = try #require(await transport.requests.first)
    #expect(sent.request.headerFields[.authorization] == nil)
    let form = fields(sent.body)
    #expect(form["grant_type"] == "authorization_code" && form["code"] == "c/1")
    #expect(form["client_id"] == "app" && form["redirect_uri"] == "app://signed in")
    let verifier = try #require(form["code_verifier"])
    #expect(verifier.count == 43)
    #expect(RandomText.challenge(for: verifier) == query["code_challenge"])
  }

  @Test("a client with a secret sends it only in the header")
  func secret() async throws {
    let transport = MemoryTransport { _, _ in Self.tokens("a1").http }
    let client = try client(transport, secret: "s3cr3t")
    _ = try await client.renewed("r1")
    let sent = try #require(await transport.requests.first)
    #expect(
      sent.request.headerFields[.authorization]
        == "Basic " + Data("app:s3cr3t".utf8).base64EncodedString())
    #expect(fields(sent.body)["client_id"] == nil)
  }

  @Test(
    "a callback for another request is rejected, and nothing is sent",
    arguments: [
      ("app://x?code=c", SignInError.foreignRedirect),
      ("app://x?code=c&state=other", .foreignRedirect),
      ("app://x?code=c&state=STATE&state=STATE", .foreignRedirect),
      ("app://x?state=STATE", .foreignRedirect),
      ("app://x?code=&state=STATE", .foreignRedirect),
      (
        "app://x?error=access_denied&error_description=No&state=STATE",
        .refused(code: "access_denied", message: "No")
      ),
      ("app://x?error=access_denied", .foreignRedirect),
    ])
  func foreignRedirects(text: String, expected: SignInError) async throws {
    let transport = MemoryTransport { _, _ in Self.tokens("a1").http }
    let client = try client(transport)
    let request = try client.authorizationRequest(redirectURL: "app://x")
    let url = try #require(URL(string: text.replacing("STATE", with: request.state)))
    await #expect(throws: expected) { try await client.tokens(from: url, of: request) }
    #expect(await transport.requests.isEmpty)
  }

  @Test("the challenge matches RFC 7636, and the hash FIPS 180-4")
  func challenge() {
    #expect(
      RandomText.challenge(for: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    func hex(_ text: String) -> String {
      SHA256.hash(of: Array(text.utf8)).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
    }
    #expect(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(Set((0..<100).map { _ in RandomText.make() }).count == 100)
  }

  @Test("URLs without TLS are rejected, except on the loopback interface")
  func urls() throws {
    #expect(throws: SignInError.self) { try OAuthClient(id: "a", tokenURL: "http://a.com/token") }
    let local = try OAuthClient(
      id: "a", tokenURL: "http://127.0.0.1/token", authorizationURL: "http://a.com/page")
    #expect(throws: SignInError.self) { try local.authorizationRequest(redirectURL: "x://y") }
  }

  // MARK: Devices

  @Test("a device polls until the user has signed in, and slows down on request")
  func device() async throws {
    let replies = Replies([
      .json(
        200,
        #"{"device_code":"d1","user_code":"AB-CD","verification_uri":"https://a.com/d","expires_in":600,"interval":3}"#
      ),
      Self.refusal("authorization_pending"), Self.refusal("slow_down"), Self.tokens("a1"),
    ])
    let transport = MemoryTransport { _, _ in await replies.next().http }
    let clock = TestClock(skipping: .seconds(20))
    let client = try client(transport, clock: clock)
    let device = try await client.deviceAuthorization()
    #expect(device.userCode == "AB-CD" && device.verificationURL == "https://a.com/d")
    #expect(try await client.tokens(for: device).accessToken == "a1")
    let pauses = clock.pauses.filter { $0 < .seconds(30) }
    #expect(pauses == [.seconds(3), .seconds(3), .seconds(8)])
    let sent = await transport.requests.map { fields($0.body) }
    #expect(sent[0]["scope"] == "read write")
    #expect(sent[1]["device_code"] == "d1")
    #expect(sent[1]["grant_type"] == "urn:ietf:params:oauth:grant-type:device_code")
  }

  @Test(
    "a device stops polling when the user declines, and when the code expires",
    arguments: [
      ("access_denied", SignInError.refused(code: "access_denied", message: "No.")),
      ("expired_token", .expired), ("authorization_pending", .expired),
    ])
  func deviceFailures(code: String, expected: SignInError) async throws {
    let transport = MemoryTransport { request, _ in
      request.path == "/device"
        ? Reply.json(
          200,
          #"{"device_code":"d","user_code":"u","verification_url":"https://a.com","expires_in":60}"#
        ).http : Self.refusal(code).http
    }
    let client = try client(transport, clock: TestClock(skipping: .seconds(20)))
    let device = try await client.deviceAuthorization()
    await #expect(throws: expected) { try await client.tokens(for: device) }
  }

  // MARK: Sessions

  private func call(_ session: OAuthSession, _ transport: any HTTPTransport) async throws -> Int {
    let core = try ClientCore(
      security: .session(session), environmentPrefix: "X", userAgent: "tests",
      server: Server(url: "https://api.example.com"), configuration: Configuration(retries: .none),
      transport: transport)
    return try await core.follow("/a", as: JSONValue.self, operation(security: [.bearer])).map {
      _ in
      200
    }.mapError { $0 as any Error }.get()
  }

  @Test("calls share one renewal, and the new tokens are stored")
  func renewal() async throws {
    let auth = MemoryTransport { _, _ in Self.tokens("a2", refresh: "r2").http }
    let api = MemoryTransport { _, _ in Reply.json(200, "{}").http }
    let ended = OAuthTokens(
      accessToken: "a1", refreshToken: "r1", expiration: Date(timeIntervalSinceNow: -1))
    let store = InMemoryTokenStore(ended)
    let session = OAuthSession(try client(auth), store: store)
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<20 { group.addTask { try await call(session, api) } }
      for try await status in group { #expect(status == 200) }
    }
    #expect(await auth.requests.count == 1)
    #expect(fields(await auth.requests.first?.body)["refresh_token"] == "r1")
    #expect(await store.tokens()?.refreshToken == "r2")
    let sent = await api.requests.map { $0.request.headerFields[.authorization] }
    #expect(Set(sent) == ["Bearer a2"] && sent.count == 20)
  }

  @Test("a rejected token is renewed once before its expiry")
  func refusedToken() async throws {
    let auth = MemoryTransport { _, _ in Self.tokens("a2").http }
    let api = MemoryTransport { request, _ in
      request.headerFields[.authorization] == "Bearer a2"
        ? Reply.json(200, "{}").http : Reply.json(401, "{}").http
    }
    let store = InMemoryTokenStore(OAuthTokens(accessToken: "a1", refreshToken: "r1"))
    #expect(try await call(OAuthSession(try client(auth), store: store), api) == 200)
    #expect(await api.requests.count == 2)
    // A server that issues no new refresh token still accepts the old one.
    #expect(await store.tokens()?.refreshToken == "r1")
  }

  @Test("a signed-out user must sign in again, but not after a network failure")
  func signedOut() async throws {
    let ended = OAuthTokens(
      accessToken: "a1", refreshToken: "r1", expiration: Date(timeIntervalSinceNow: -1))
    let refusing = MemoryTransport { _, _ in Self.refusal("invalid_grant").http }
    let store = InMemoryTokenStore(ended)
    let session = OAuthSession(try client(refusing), store: store)
    await #expect(throws: SignInError.signInRequired) { try await session.accessToken() }
    #expect(await store.tokens() == nil)
    await #expect(throws: SignInError.signInRequired) { try await session.accessToken() }
    #expect(await refusing.requests.count == 1)

    let broken = MemoryTransport { _, _ in throw TransportError.unreachable("x") }
    let kept = InMemoryTokenStore(ended)
    await #expect(throws: SignInError.transport(.unreachable("x"))) {
      try await OAuthSession(try client(broken), store: kept).accessToken()
    }
    #expect(await kept.tokens() == ended)
    // A token that expires soon is still valid.
    let ending = InMemoryTokenStore(
      OAuthTokens(
        accessToken: "a1", refreshToken: "r1", expiration: Date(timeIntervalSinceNow: 30)))
    #expect(try await OAuthSession(try client(broken), store: ending).accessToken() == "a1")
  }

  @Test("signing in stores valid tokens, also after a rejection, and signing out deletes them")
  func signInAndOut() async throws {
    let unused = MemoryTransport { _, _ in throw TransportError.unreachable("x") }
    let store = InMemoryTokenStore()
    let session = OAuthSession(try client(unused), store: store)
    await #expect(throws: SignInError.signInRequired) { try await session.accessToken() }
    try await session.signIn(with: OAuthTokens(accessToken: "a1"))
    #expect(try await session.accessToken() == "a1")
    await session.drop(HiddenText("Bearer a1"))
    await #expect(throws: SignInError.signInRequired) { try await session.accessToken() }
    try await session.signIn(with: OAuthTokens(accessToken: "a1"))
    #expect(try await session.accessToken() == "a1")
    try await session.signOut()
    #expect(await store.tokens() == nil)
    await #expect(throws: SignInError.signInRequired) { try await session.accessToken() }
    #expect(await unused.requests.isEmpty)
  }

  @Test("two sessions with one store renew once")
  func sharedStore() async throws {
    let auth = MemoryTransport { _, _ in Self.tokens("a2", refresh: "r2").http }
    let store = InMemoryTokenStore(
      OAuthTokens(
        accessToken: "a1", refreshToken: "r1", expiration: Date(timeIntervalSinceNow: -1)))
    let client = try client(auth)
    let (one, other) = (OAuthSession(client, store: store), OAuthSession(client, store: store))
    async let first = one.accessToken()
    async let second = other.accessToken()
    #expect(try await [first, second] == ["a2", "a2"])
    #expect(await auth.requests.count == 1)
  }

  @Test("no description and no error contains a token")
  func descriptions() async throws {
    let echo = MemoryTransport { _, body in
      let text = String(decoding: body ?? Data(), as: UTF8.self)
      return Reply.json(400, #"{"error":"invalid_request","error_description":"\#(text)"}"#).http
    }
    let tokens = OAuthTokens(accessToken: "t0k3n-access", refreshToken: "t0k3n-refresh")
    let client = try client(echo, secret: "t0k3n-secret")
    let request = try client.authorizationRequest(redirectURL: "app://x")
    let session = OAuthSession(client, store: InMemoryTokenStore(tokens))
    let store = InMemoryTokenStore(tokens)
    let values: [any Sendable] = [
      tokens, client, request, session, store, Security.session(session),
    ]
    for value in values {
      var dumped = ""
      dump(value, to: &dumped)
      #expect(!"\(value)\(dumped)".contains("t0k3n"))
      #expect(!"\(value)\(dumped)".contains(request.verifier.text))
    }
    let error = await #expect(throws: SignInError.self) {
      try await client.renewed("t0k3n-refresh")
    }
    #expect(error == .refused(code: "invalid_request", message: nil))
  }
}

/// Returns replies in order.
private actor Replies {
  private var rest: [Reply]

  init(_ replies: [Reply]) { rest = replies }

  func next() -> Reply { rest.isEmpty ? Reply(500) : rest.removeFirst() }
}
