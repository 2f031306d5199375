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
        "source, wire: the server `.sandbox` was removed: `https://sandbox.example.com`"
      ])
  }

  @Test func theServerByDefault() throws {
    let versions = try Versions(
      document(servers: "\(production), \(sandbox)"), document(servers: "\(sandbox), \(production)")
    )
    #expect(
      versions.forth == ["behaviour: calls go to `.sandbox` by default, no longer to `.production`"]
    )
    #expect(
      versions.back == ["behaviour: calls go to `.production` by default, no longer to `.sandbox`"])
  }

  @Test func noServer() throws {
    let versions = try Versions(document(servers: production), document())
    #expect(
      versions.forth == [
        "source, wire: the server `.production` was removed: `https://example.com`",
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
    let name = "the variable `v` of the server `.production`"
    #expect(versions.forth == ["behaviour: \(name) is `b` by default, no longer `a`"])
    #expect(versions.back == ["behaviour: \(name) is `a` by default, no longer `b`"])
    let function = try Versions(document(servers: production), document(servers: plain))
    #expect(function.forth.contains("source: the server `.production` is now a function"))
    #expect(function.back.contains("source: the server `.production` is now a property"))
  }

  private let bearer = "bearer: { type: http, scheme: bearer }"

  /// The credential for an undefined scheme is an argument of the call.
  @Test func credentialsOfCalls() throws {
    let versions = try Versions(
      Sample.operation(), Sample.operation("security: [{ nowhere: [] }]"))
    #expect(
      versions.forth == [
        "wire: it requires credentials for `nowhere`, previously none",
        "source, wire: the argument `security: Security` in the headers is new",
        "source: `DoRequest` is no longer `Equatable`",
      ])
    #expect(
      versions.back == [
        "-: it requires no credentials, previously credentials for `nowhere`",
        "source, wire: the argument `security: Security` in the headers was removed",
      ])
  }

  @Test func credentials() throws {
    let versions = try Versions(
      document(schemes: bearer), document(security: "{ bearer: [] }", schemes: bearer))
    #expect(
      versions.forth == [
        "source: `init` takes `security: Security`",
        "wire: it requires a bearer token, previously none",
      ])
    #expect(
      versions.back == [
        "source: `init` takes no `security`",
        "-: it requires no credentials, previously a bearer token",
      ])
  }
}
