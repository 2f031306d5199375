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

  @Test("Servers of an operation or a path are reported, because calls use the client's server")
  func ownServers() throws {
    let made = try Sample(
      """
      servers: [{ url: "https://a.b" }]
      paths:
        /a:
          get:
            operationId: a
            servers: [{ url: "https://c.d" }]
            responses: { "204": { description: "" } }
        /b:
          servers: [{ url: "https://e.f" }]
          get: { operationId: b, responses: { "204": { description: "" } } }
        /c:
          get: { operationId: c, responses: { "204": { description: "" } } }
      """
    ).client()
    #expect(
      made.messages == [
        "warning: operation 'a' has its own servers, which the client does not use",
        "warning: operation 'b' has its own servers, which the client does not use",
      ])
  }
}
