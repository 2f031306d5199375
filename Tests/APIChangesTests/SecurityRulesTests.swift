import Testing

@testable import APIChanges

@Suite struct SecurityRulesTests {
  private static let schemes = [
    "key: { type: apiKey, in: header, name: X-Key }", "bearer: { type: http, scheme: bearer }",
    "basic: { type: http, scheme: basic }", "tls: { type: mutualTLS }",
  ]

  private func document(_ security: String, _ schemes: String? = nil) -> String {
    let schemes = schemes ?? Self.schemes.joined(separator: ", ")
    return """
      servers: [{ url: 'https://example.com' }]
      security: [\(security)]
      components: { securitySchemes: { \(schemes) } }
      paths:
        /things:
          get: { operationId: see, tags: [things], responses: { '204': { description: . } } }
      """
  }

  private func changes(_ old: String, _ new: String) throws -> (forth: [String], back: [String]) {
    let versions = try Versions(document(old), document(new))
    func ofCalls(_ changes: [String]) -> [String] { changes.filter { !$0.contains("`init`") } }
    return (ofCalls(versions.forth), ofCalls(versions.back))
  }

  private let key = "the API key in the header `X-Key`"

  @Test func oneOfTwoBecomesBoth() throws {
    let found = try changes("{ key: [] }, { bearer: [] }", "{ key: [], bearer: [] }")
    let (both, either) = ("\(key) together with a bearer token", "\(key), or a bearer token")
    #expect(found.forth == ["wire: it requires \(both), previously \(either)"])
    // A caller that sends both also has one of them.
    #expect(found.back == ["-: it requires \(either), previously \(both)"])
  }

  @Test func oneBecomesBoth() throws {
    let found = try changes("{ key: [] }", "{ key: [], bearer: [] }")
    #expect(
      found.forth == ["wire: it requires \(key) together with a bearer token, previously \(key)"]
    )
    #expect(found.back.first?.hasPrefix("-: ") == true)
  }

  @Test func anotherScheme() throws {
    let found = try changes("{ bearer: [] }", "{ basic: [] }")
    #expect(
      found.forth == ["wire: it requires a user name and password, previously a bearer token"])
    #expect(
      found.back == ["wire: it requires a bearer token, previously a user name and password"])
  }

  @Test func aFurtherScheme() throws {
    let found = try changes("{ bearer: [] }", "{ bearer: [] }, { basic: [] }")
    #expect(found.forth == ["-: it also takes a user name and password"])
    #expect(
      found.back == ["wire: it no longer takes a user name and password, only a bearer token"])
  }

  @Test func optionalCredentials() throws {
    let found = try changes("{ bearer: [] }", "{ bearer: [] }, {}")
    #expect(found.forth == ["-: it works without credentials too"])
    #expect(
      found.back == ["wire: it no longer works without credentials, and requires a bearer token"])
  }

  @Test func noneAtAll() throws {
    let found = try changes("{ bearer: [] }", "")
    #expect(found.forth == ["-: it requires no credentials, previously a bearer token"])
    #expect(found.back == ["wire: it requires a bearer token, previously none"])
  }

  @Test func certificates() throws {
    let found = try changes("{ bearer: [] }", "{ bearer: [], tls: [] }")
    #expect(found.forth.first?.hasPrefix("wire: ") == true)
    #expect(found.back.first?.hasPrefix("-: ") == true)
  }

  private func flow(_ flow: String, _ extra: String = "") -> String {
    "oauth: { type: oauth2, flows: { \(flow): { authorizationUrl: /a, tokenUrl: /t, scopes: { a: '', b: '' }\(extra) } } }"
  }

  @Test(arguments: ["authorizationCode", "clientCredentials"])
  func scopes(flow name: String) throws {
    let schemes = flow(name)
    let versions = try Versions(
      document("{ oauth: [a] }", schemes), document("{ oauth: [a, b] }", schemes))
    #expect(versions.forth.count == 1)
    #expect(versions.forth.first?.hasPrefix("wire: it requires ") == true)
    #expect(versions.forth.first?.contains("with the scopes `a`, `b`") == true)
    #expect(versions.back.first?.hasPrefix("-: it requires ") == true)
  }

  @Test func tokenEndpoints() throws {
    let old = flow("clientCredentials")
    let versions = try Versions(
      document("{ oauth: [a] }", old),
      document("{ oauth: [a] }", old.replacing("tokenUrl: /t", with: "tokenUrl: /other")))
    #expect(
      versions.forth.contains(
        "wire: it requires a token from `/other` with the scope `a`, previously a token from `/t` with the scope `a`"
      ))
    #expect(versions.back.contains { $0.hasPrefix("wire: it requires a token from `/t`") })
  }

  @Test func audiences() throws {
    let (old, new) = (
      flow("clientCredentials", ", x-audience: 'https://a'"),
      flow("clientCredentials", ", x-audience: 'https://b'")
    )
    let versions = try Versions(document("{ oauth: [a] }", old), document("{ oauth: [a] }", new))
    #expect(
      versions.forth == ["behaviour: its tokens are for `https://b`, no longer for `https://a`"])
    #expect(
      versions.back == ["behaviour: its tokens are for `https://a`, no longer for `https://b`"])
  }
}
