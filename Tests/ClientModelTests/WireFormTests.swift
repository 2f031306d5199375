import OpenAPI
import Testing

@testable import ClientModel

@Suite("Requests and responses on the wire")
struct WireFormTests {
  @Test("A response to HEAD has no body, regardless of its description")
  func head() throws {
    let operation = try Sample(
      """
      paths:
        /a:
          head:
            operationId: look
            responses:
              "200": { description: "", content: { application/json: { schema: { type: string } } } }
              "404": { description: "", content: { application/json: { schema: { type: string } } } }
      """
    ).operation("look")
    guard case .structure(let success) = operation.success else {
      Issue.record("not a struct: \(operation.success)")
      return
    }
    #expect(success.body == nil)
    #expect(operation.failures.map(\.body) == [nil])
    #expect(operation.accept == [])
  }

  @Test(
    "A request has a specific media type if the document has a range",
    arguments: [
      (
        "image/*", "{ type: string, format: binary }", "application/octet-stream", BodyCoding.binary
      ),
      ("*/*", "{ type: string, format: binary }", "application/octet-stream", .binary),
      ("*/*", "{ type: object, properties: { a: {} } }", "application/json", .json),
      ("text/*", "{ type: string }", "text/plain", .text),
      ("image/png", "{ type: string, format: binary }", "image/png", .binary),
    ])
  func ranges(range: String, schema: String, sent: String, coding: BodyCoding) throws {
    let body = try #require(
      try Sample(
        """
        paths:
          /a:
            post:
              operationId: send
              requestBody: { content: { "\(range)": { schema: \(schema) } } }
              responses: { "204": { description: "" } }
        """
      ).operation("send").body)
    #expect(body.mediaType == sent)
    #expect(body.coding == coding)
  }

  @Test("A response of bytes with any media type stays bytes")
  func anyBytes() throws {
    let operation = try Sample(
      """
      paths:
        /a:
          get:
            operationId: get
            responses:
              "200":
                description: ""
                content: { "*/*": { schema: { type: string, format: binary } } }
      """
    ).operation("get")
    guard case .body(_, let body) = operation.success else {
      Issue.record("not a body: \(operation.success)")
      return
    }
    #expect(body.coding == .binary)
    #expect(body.type == .binaryBody)
  }

  @Test("An unsupported HTTP scheme is reported, and not sent as another one")
  func digest() throws {
    let made = try Sample(
      """
      paths: { /a: { get: { security: [{ d: [] }], responses: { "204": { description: "" } } } } }
      components: { securitySchemes: { d: { type: http, scheme: digest } } }
      """
    ).client()
    #expect(made.client.security == [])
    #expect(
      made.messages == [
        "warning: the HTTP scheme 'digest', which 'd' requires, is not supported"
      ])
  }

  @Test(
    "The scheme of a server may be a variable, and a server without an absolute URL is reported")
  func servers() throws {
    let made = try Sample(
      """
      servers:
        - { url: "{scheme}://a.b", variables: { scheme: { default: https } } }
        - { url: /v1 }
      paths: { /a: { get: { responses: { "204": { description: "" } } } } }
      """
    ).client()
    #expect(made.client.servers.map(\.url) == ["{scheme}://a.b"])
    #expect(
      made.messages == [
        "warning: the server '/v1' has no absolute http or https URL and is ignored"
      ])
  }

  @Test("A value called none is not confused with a missing value")
  func none() throws {
    let values = try Sample(schemas: "Root: { enum: [none, some] }").client.enumeration("Root")
    #expect(values.members.map(\.name) == ["noneValue", "some"])
  }

  @Test("A leading sign is part of the name")
  func signs() throws {
    let values = try Sample(schemas: "Root: { enum: [name, -name, +name, '-1', '+1', '1', '-'] }")
      .client.enumeration("Root")
    #expect(
      values.members.map(\.name)
        == ["name", "minusName", "plusName", "minus1", "plus1", "value1", "minus"])
  }
}
