import OpenAPI
import Testing

@testable import ClientModel

@Suite("Servers")
struct ServerTests {
  @Test(
    "A server is named after its extension, or a short description",
    arguments: [
      ("x-speakeasy-server-id: sandbox, description: Other", "sandbox"),
      ("description: Production server", "production"),
      ("description: The API server", "default"),
      ("description: A description that goes on for longer than a name", "default"),
      ("description: default", "default"),
      ("description: name", "default"),
      ("x-name: url", "default"),
    ])
  func names(keywords: String, expected: String) throws {
    let client = try Sample(
      "servers: [{ url: 'https://a.b', \(keywords) }]\npaths: { /a: { get: { responses: { '204': { description: a } } } } }"
    ).client
    #expect(client.servers.map(\.name) == [expected])
  }

  @Test("Servers with the same name are distinguished, and relative ones omitted")
  func several() throws {
    let client = try Sample(
      """
      servers:
        - { url: "https://a.b", description: Main }
        - { url: /relative, description: Main }
        - { url: "https://c.d", description: main }
        - { url: "https://e.f" }
      paths: { /a: { get: { responses: { '204': { description: a } } } } }
      """
    ).client
    #expect(client.servers.map(\.name) == ["main", "server2", "server3"])
    #expect(client.servers.map(\.url) == ["https://a.b", "https://c.d", "https://e.f"])
  }

  @Test("Variables are those in the URL, with their defaults")
  func variables() throws {
    let client = try Sample(
      """
      servers:
        - url: "https://{region-name}.a.b/{self}"
          variables: { region-name: { default: eu }, self: { default: x } }
      paths: { /a: { get: { responses: { '204': { description: a } } } } }
      """
    ).client
    #expect(client.servers[0].variables.map(\.name) == ["regionName", "value"])
    #expect(client.servers[0].variables.map(\.wireName) == ["region-name", "self"])
    #expect(client.servers[0].variables.map(\.defaultValue) == ["eu", "x"])
  }

  @Test(
    "An operation's own server replaces the client's server of the same name, or the first one",
    arguments: [
      // The servers of the operation, and what the model has.
      ("{ url: 'https://c.d' }", ["main": "https://c.d"]),
      (
        "{ url: 'https://c.d' }, { url: 'https://s.c.d', description: Sandbox }",
        ["main": "https://c.d", "sandbox": "https://s.c.d"]
      ),
      ("{ url: 'https://{x}.c.d', variables: { x: { default: up } } }", ["main": "https://up.c.d"]),
      ("{ url: /v2 }", ["main": "https://a.b/v2", "sandbox": "https://s.a.b/v2"]),
      ("{ url: 'https://a.b/v1' }", [:]),
    ])
  func ownServers(servers: String, expected: [String: String]) throws {
    for place in ["path", "operation"] {
      let made = try Sample(
        """
        servers: [{ url: "https://a.b/v1", description: Main }, { url: "https://s.a.b/v1", description: Sandbox }]
        paths:
          /a:
            \(place == "path" ? "servers: [\(servers)]" : "summary: A")
            get:
              operationId: a
              \(place == "path" ? "summary: A" : "servers: [\(servers)]")
              responses: { "204": { description: "" } }
        """
      ).client()
      #expect(made.messages == [])
      #expect(made.client.operations.map(\.servers) == [expected])
    }
  }

  @Test("Own servers that nobody can place are reported")
  func unusableOwnServers() throws {
    let made = try Sample(
      """
      servers: [{ url: "https://{tenant}.b", variables: { tenant: { default: x } } }]
      paths:
        /a:
          get:
            operationId: a
            servers: [{ url: "/v2" }]
            responses: { "204": { description: "" } }
      """
    ).client()
    #expect(
      made.messages == ["warning: operation 'a' has its own servers, which the client cannot use"])
  }

}
