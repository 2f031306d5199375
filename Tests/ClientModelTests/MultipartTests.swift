import OpenAPI
import Testing

@testable import ClientModel

@Suite("Multipart forms")
struct MultipartTests {
  @Test(
    "Bytes are files",
    arguments: [
      ("{ type: string, format: binary }", "FilePart", nil),
      ("{ type: string, format: byte }", "FilePart", .base64("application/octet-stream")),
      ("{ type: string, contentMediaType: image/png }", "FilePart", .content("image/png")),
      (
        "{ type: string, contentEncoding: base64, contentMediaType: image/png }", "FilePart",
        .base64("image/png")
      ),
      ("{ contentMediaType: application/octet-stream }", "FilePart", nil),
      ("{ $ref: '#/components/schemas/File' }", "FilePart", nil),
      ("{ type: array, items: { $ref: '#/components/schemas/File' } }", "[FilePart]", nil),
      ("{ allOf: [{ $ref: '#/components/schemas/File' }], description: d }", "FilePart", nil),
      ("{ type: string }", "String", nil),
      ("{ type: string, contentMediaType: text/csv }", "String", .content("text/csv")),
      (
        "{ type: string, contentMediaType: application/json }", "String",
        .content("application/json")
      ),
      (
        "{ type: object, properties: { b: { type: string, format: binary } } }",
        "SendABody.P", nil
      ),
    ] as [(String, String, ClientBody.Field.Form?)])
  func properties(schema: String, type: String, form: ClientBody.Field.Form?) throws {
    let made = try sample("p: \(schema)").client()
    let body = try #require(made.client.operations[0].body)
    #expect(body.coding == .multipart)
    #expect(body.mediaType == "multipart/form-data")
    #expect(body.fields.map(\.form) == [form].compactMap { $0 })
    #expect(try made.client.structure("SendABody").summary == ["p: \(type) optional"])
    #expect(made.messages.isEmpty)
  }

  @Test(
    "Encodings are used",
    arguments: [
      ("{ type: string, format: binary }", "{ contentType: image/png }", .content("image/png")),
      ("{ type: string, format: binary }", "{ contentType: 'image/png, image/gif' }", nil),
      ("{ type: string, format: binary }", "{ contentType: image/* }", nil),
      ("{ type: string }", "{ contentType: text/plain }", nil),
      ("{ type: string }", "{ contentType: text/xml }", .content("text/xml")),
      ("{ type: object }", "{ contentType: application/json }", nil),
      (
        "{ type: object }", "{ contentType: application/hal+json }",
        .content("application/hal+json")
      ),
      (
        "{ type: object }", "{ style: deepObject }",
        .style(.deepObject, explode: false, allowsReserved: false)
      ),
      (
        "{ type: array, items: { type: string } }", "{ explode: false, contentType: text/csv }",
        .style(.form, explode: false, allowsReserved: false)
      ),
      ("{}", "{ contentType: image/png }", .content("image/png")),
    ] as [(String, String, ClientBody.Field.Form?)])
  func encodings(schema: String, encoding: String, form: ClientBody.Field.Form?) throws {
    let made = try sample("p: \(schema)", encoding: "p: \(encoding)").client()
    #expect(made.client.operations[0].body?.fields.map(\.form) == [form].compactMap { $0 })
    #expect(made.messages.isEmpty)
  }

  @Test(
    "Unsupported parts are reported",
    arguments: [
      ("{ type: object }", "p: { contentType: application/xml }", "an object cannot be encoded"),
      (
        "{ type: string }", "p: { headers: { X-A: { schema: { type: string } } } }",
        "the header 'X-A' of a part"
      ),
      ("{ type: string }", "p: { style: pipeDelimited }", "not defined for a single value"),
      ("{ type: string, format: binary }", "p: { style: form }", "a file has no style"),
      ("{ type: string }", "q: { contentType: text/plain }", "'encoding' names the property 'q'"),
    ])
  func problems(schema: String, encoding: String, message: String) throws {
    let messages = try sample("p: \(schema)", encoding: encoding).client().messages
    #expect(messages.count == 1)
    #expect(messages.allSatisfy { $0.hasPrefix("warning: ") && $0.contains(message) })
  }

  @Test("Bytes in JSON keep their type, unless a form shares them")
  func json() throws {
    let made = try Sample(
      """
      paths:
        /a:
          post:
            operationId: send
            requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { f: { type: string, format: binary } } } } } }
            responses: { "200": { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Reply" } } } } }
      components:
        schemas: { Reply: { type: object, properties: { f: { type: string, format: binary } } } }
      """
    ).client()
    #expect(try made.client.structure("Reply").summary == ["f: Data optional"])
    #expect(try made.client.structure("SendABody").summary == ["f: FilePart optional"])
  }

  @Test("Multipart responses are bytes")
  func responses() throws {
    let made = try Sample(
      """
      paths:
        /a:
          get:
            operationId: read
            responses: { "200": { description: "", content: { multipart/form-data: { schema: { type: object } } } } }
      """
    ).client()
    guard case .body(_, let body) = made.client.operations[0].success else {
      Issue.record("\(made.client.operations[0].success)")
      return
    }
    #expect(body.coding == .binary)
    #expect(body.type == .binaryBody)
  }

  private func sample(_ property: String, encoding: String? = nil) throws -> Sample {
    let encoding = encoding.map { ", encoding: { \($0) }" } ?? ""
    return try Sample(
      """
      paths:
        /a:
          post:
            operationId: send
            requestBody:
              content: { multipart/form-data: { schema: { type: object, properties: { \(property) } }\(encoding) } }
            responses: { "204": { description: "" } }
      components:
        schemas: { File: { type: string, format: binary } }
      """)
  }
}
