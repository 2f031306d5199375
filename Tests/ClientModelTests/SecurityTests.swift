import OpenAPI
import Testing

@testable import ClientModel

@Suite("Security")
struct SecurityTests {
  @Test(
    "A requirement has the schemes that the client supports",
    arguments: [
      ("[{ basic: [] }]", [ClientSecurityScheme.basic]),
      ("[{ bearer: [] }]", [.bearer]),
      ("[{ key: [] }]", [.apiKey(name: "X-Key", place: .header)]),
      (
        "[{ oauth: [read, write] }]",
        [.clientCredentials(tokenURL: "/token", scopes: ["read", "write"])]
      ),
      ("[{ code: [read] }]", [.bearer]),
      ("[{ openid: [] }]", [.bearer]),
      ("[{ tls: [] }]", []),
      ("[]", []),
      ("[{}, { basic: [] }]", [.anonymous, .basic]),
      ("[{ basic: [] }, {}]", [.basic, .anonymous]),
      ("[{ bearer: [] }, { openid: [] }]", [.bearer]),
    ])
  func schemes(requirements: String, expected: [ClientSecurityScheme]) throws {
    let made = try sample(requirements).client()
    #expect(made.client.operations[0].security == expected)
    #expect(made.client.security == expected.filter { $0 != .anonymous })
    #expect(made.messages.isEmpty)
  }

  @Test("Operations without a requirement have that of the document")
  func inherited() throws {
    #expect(try sample(nil).client.operations[0].security == [.basic])
  }

  @Test("Credentials that are required together are requested together")
  func together() throws {
    let made = try sample("[{ basic: [], key: [] }, { basic: [] }]").client()
    let both = ClientSecurityScheme.together([.basic, .apiKey(name: "X-Key", place: .header)])
    #expect(made.client.operations[0].security == [both, .basic])
    #expect(made.client.security == [both, .basic])
    #expect(made.messages.isEmpty)
  }

  @Test("The caller passes the credential for an undefined scheme")
  func undefined() throws {
    let made = try sample("[{ oauth2: [] }]").client()
    let operation = made.client.operations[0]
    #expect(operation.security == [.undefined(name: "oauth2")])
    #expect(operation.arguments.map(\.name) == ["security"])
    #expect(operation.arguments.map(\.type.swiftName) == ["Security"])
    #expect(operation.arguments.map(\.isRequired) == [true])
    #expect(made.client.security.isEmpty)
    let mixed = try sample("[{ oauth2: [] }, { basic: [] }]").client().client.operations[0]
    #expect(mixed.security == [.basic])
    #expect(mixed.credential == nil)
    #expect(try sample("[{ oauth2: [] }, {}]").client.operations[0].security == [.anonymous])
  }

  @Test("Sign-in is generated for the required schemes with absolute URLs")
  func signIns() throws {
    let one = try sample("[{ code: [read] }]").client.signIns
    #expect(one.map(\.functionName) == ["oauthClient"])
    #expect(
      one.first?.authorizationURL == "https://a.b/a" && one.first?.tokenURL == "https://a.b/t")
    #expect(one.first?.scopes == ["read"])
    let two = try sample("[{ code: [read] }, { device: [] }]").client.signIns
    #expect(two.map(\.functionName) == ["codeOAuthClient", "deviceOAuthClient"])
    #expect(two.last?.deviceAuthorizationURL == "https://a.b/d")
    #expect(two.last?.authorizationURL == nil)
    for other in ["[{ basic: [] }]", "[{ oauth: [] }]", "[{ relative: [] }]"] {
      #expect(try sample(other).client.signIns == [])
    }
  }

  private func sample(_ requirements: String?) throws -> Sample {
    try Sample(
      """
      security: [{ basic: [] }]
      paths:
        /a:
          get:
            operationId: a
            \(requirements.map { "security: \($0)" } ?? "tags: [a]")
            responses: { "204": { description: "" } }
      components:
        securitySchemes:
          basic: { type: http, scheme: Basic }
          bearer: { type: http, scheme: bearer }
          digest: { type: http, scheme: digest }
          key: { type: apiKey, in: header, name: X-Key }
          oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: { read: "", write: "" } } } }
          code: { type: oauth2, flows: { authorizationCode: { authorizationUrl: "https://a.b/a", tokenUrl: "https://a.b/t", scopes: { read: "" } } } }
          device: { type: oauth2, flows: { deviceAuthorization: { deviceAuthorizationUrl: "https://a.b/d", tokenUrl: "https://a.b/t", scopes: { read: "" } } } }
          relative: { type: oauth2, flows: { authorizationCode: { authorizationUrl: /a, tokenUrl: /t, scopes: {} } } }
          openid: { type: openIdConnect, openIdConnectUrl: "https://a.b/c" }
          tls: { type: mutualTLS }
      """)
  }
}
