import Testing

@testable import APIChanges

@Suite struct ClientRulesTests {
  private func document(servers: String = "", security: String = "", schemes: String = "") -> String
  {
    """
    servers: [\(servers)]
    security: [\(security)]
    components: { securitySchemes: { \(schemes) } }
    paths:
      /things:
        get: { operationId: see, tags: [things], responses: { '204': { description: . } } }
    """
  }

  private let production = "{ url: 'https://example.com', description: Production }"
  private let sandbox = "{ url: 'https://sandbox.example.com', description: Sandbox }"

  @Test func servers() throws {
    let versions = try Versions(
      document(servers: production), document(servers: "\(production), \(sandbox)"))
    #expect(versions.forth == ["-: the server `.sandbox` is new: `https://sandbox.example.com`"])
    #expect(
      versions.back == [
        "source, wire: the server `.sandbox` is gone: `https://sandbox.example.com`"
      ])
  }

  @Test func theServerByDefault() throws {
    let versions = try Versions(
      document(servers: "\(production), \(sandbox)"), document(servers: "\(sandbox), \(production)")
    )
    #expect(
      versions.forth == ["-: calls go to `.sandbox` by default, no longer to `.production`"])
    #expect(versions.back == ["-: calls go to `.production` by default, no longer to `.sandbox`"])
  }

  @Test func noServer() throws {
    let versions = try Versions(document(servers: production), document())
    #expect(
      versions.forth == [
        "source, wire: the server `.production` is gone: `https://example.com`",
        "source: `init` has no server by default",
      ])
    #expect(versions.back == ["-: the server `.production` is new: `https://example.com`"])
  }

  @Test func addressesOfServers() throws {
    let versions = try Versions(
      document(servers: production),
      document(servers: production.replacing("example.com", with: "example.org")))
    #expect(
      versions.forth == [
        "wire: the server `.production` is `https://example.org`, no longer `https://example.com`"
      ])
    #expect(
      versions.back == [
        "wire: the server `.production` is `https://example.com`, no longer `https://example.org`"
      ])
  }

  @Test func variablesOfServers() throws {
    let plain =
      "{ url: 'https://example.com/{v}', description: Production, variables: { v: { default: a } } }"
    let versions = try Versions(
      document(servers: plain), document(servers: plain.replacing("default: a", with: "default: b"))
    )
    let name = "the variable `v:` of the server `.production`"
    #expect(versions.forth == ["wire: \(name) is `b` by default, not `a`"])
    #expect(versions.back == ["wire: \(name) is `a` by default, not `b`"])
    let function = try Versions(document(servers: production), document(servers: plain))
    #expect(function.forth.contains("source: `.production` is now a function"))
    #expect(function.back.contains("source: `.production` is now a property"))
  }

  private let bearer = "bearer: { type: http, scheme: bearer }"
  private let basic = "basic: { type: http, scheme: basic }"

  @Test func security() throws {
    let schemes = "\(bearer), \(basic)"
    let versions = try Versions(
      document(security: "{ bearer: [] }", schemes: schemes),
      document(security: "{ basic: [] }", schemes: schemes))
    #expect(versions.forth == ["wire: it takes `basic`"])
    #expect(versions.back == ["wire: it takes `bearer`"])
  }

  @Test func aFurtherScheme() throws {
    let schemes = "\(bearer), \(basic)"
    let versions = try Versions(
      document(security: "{ bearer: [] }", schemes: schemes),
      document(security: "{ bearer: [] }, { basic: [] }", schemes: schemes))
    #expect(versions.forth == ["-: it takes `bearer` or `basic`"])
    #expect(versions.back == ["wire: it takes `bearer`"])
  }

  /// A scheme that is not defined is an argument of the call.
  @Test func credentialsOfCalls() throws {
    let versions = try Versions(
      Sample.operation(), Sample.operation("security: [{ nowhere: [] }]"))
    #expect(
      versions.forth == [
        "wire: it takes `undefined nowhere`",
        "source, wire: the argument `security: Security` in the headers is new",
      ])
    #expect(
      versions.back == [
        "-: it takes no credentials",
        "source, wire: the argument `security: Security` in the headers is gone",
      ])
  }

  @Test func credentials() throws {
    let versions = try Versions(
      document(schemes: bearer), document(security: "{ bearer: [] }", schemes: bearer))
    #expect(
      versions.forth == ["source: `init` takes `security: Security`", "wire: it takes `bearer`"])
    #expect(
      versions.back == ["source: `init` takes no `security`", "-: it takes no credentials"])
  }

  @Test func scopesAndTokens() throws {
    func scheme(_ scopes: String, _ url: String = "/token") -> (String, String) {
      let scheme =
        "oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: '\(url)', scopes: { a: '', b: '' } } } }"
      return ("{ oauth: [\(scopes)] }", scheme)
    }
    let (few, many, other) = (scheme("a"), scheme("a, b"), scheme("a", "/other"))
    let scopes = try Versions(
      document(security: few.0, schemes: few.1), document(security: many.0, schemes: many.1))
    #expect(scopes.forth == ["wire: it takes `clientCredentials /token a b`"])
    #expect(scopes.back == ["-: it takes `clientCredentials /token a`"])
    let tokens = try Versions(
      document(security: few.0, schemes: few.1), document(security: other.0, schemes: other.1))
    #expect(tokens.forth == ["wire: it takes `clientCredentials /other a`"])
    #expect(tokens.back == ["wire: it takes `clientCredentials /token a`"])
  }
}
