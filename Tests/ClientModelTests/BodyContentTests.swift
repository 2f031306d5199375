import OpenAPI
import Testing

@testable import ClientModel

@Suite("Bodies")
struct BodyContentTests {
  @Test(
    "JSON is preferred, then a form, text, and bytes",
    arguments: [
      (["text/plain", "application/json"], "application/json", BodyCoding.json),
      (["application/xml", "application/vnd.api+json"], "application/vnd.api+json", .json),
      (["application/octet-stream", "text/csv"], "text/csv", .text),
      (["application/pdf", "image/png"], "application/pdf", .binary),
      (["multipart/form-data"], "multipart/form-data", .binary),
      (["application/json; charset=utf-8"], "application/json; charset=utf-8", .json),
      (["APPLICATION/JSON"], "APPLICATION/JSON", .json),
      (["*/*"], "application/json", .json),
      (["application/vnd.api+json", "application/json"], "application/json", .json),
      (["application/x-ndjson"], "application/x-ndjson", .binary),
    ])
  func preference(types: [String], expected: String, coding: BodyCoding) throws {
    let content = types.map { "\"\($0)\": { schema: { type: string } }" }
    let body = try #require(try sample(content.joined(separator: ", ")).operation("send").body)
    #expect(body.mediaType == expected)
    #expect(body.coding == coding)
    let type = body.choices.first?.type ?? body.type
    #expect(type == (coding == .binary ? .binaryBody : .string))
  }

  @Test("A form is preferred to text; one without fields is the encoded text, and that is said")
  func forms() throws {
    let form = "application/x-www-form-urlencoded"
    let object = "{ schema: { type: object, properties: { a: { type: string } } } }"
    let both = try sample("text/plain: {}, \(form): \(object)").client()
    #expect(both.client.operations[0].body?.coding == .form)
    #expect(both.messages.filter { $0.contains("must be an object") } == [])
    for schema in ["{ type: string }", "{ type: array, items: { type: string } }"] {
      let made = try sample("\(form): { schema: \(schema) }").client()
      let body = try #require(made.client.operations[0].body)
      #expect(body.coding == .text)
      #expect(body.type == .string)
      #expect(body.mediaType == form)
      #expect(
        made.messages == [
          "warning: the schema of a form must be an object; callers pass the encoded text"
        ])
    }
  }

  @Test("An object with an unknown media type is treated as JSON, with a warning")
  func custom() throws {
    let object = "{ schema: { type: object, properties: { a: { type: string } } } }"
    let made = try sample("application/vnd.custom: \(object)").client()
    #expect(made.client.operations[0].body?.coding == .json)
    #expect(
      made.messages == [
        "warning: the media type 'application/vnd.custom' has an object schema and is treated as JSON"
      ])
    for type in ["application/x-ndjson", "application/x-protobuf", "application/jsonl"] {
      let made = try sample("\(type): \(object)").client()
      #expect(made.client.operations[0].body?.coding == .binary)
      #expect(made.messages.isEmpty)
    }
    let bytes = try sample("application/json: { schema: { type: string, format: binary } }")
      .client()
    #expect(bytes.client.operations[0].body?.coding == .binary)
    #expect(
      bytes.messages == [
        "warning: the body of type 'application/json' is binary, so it is sent as bytes instead of JSON"
      ])
    let xml = try sample("application/xml: \(object)").client()
    #expect(xml.client.operations[0].body?.coding == .binary)
    #expect(xml.messages.isEmpty)
  }

  @Test("JSON without a schema has the lowest priority")
  func withoutSchema() throws {
    let sample = try sample(
      "application/vnd.api+json: { schema: { type: string } }, application/json: {}")
    #expect(try sample.operation("send").body?.mediaType == "application/vnd.api+json")
  }

  @Test("Text with the format 'binary' is bytes, and so is an unrestricted body")
  func binary() throws {
    for (type, sent) in [("text/csv", "text/csv"), ("*/*", "application/octet-stream")] {
      let made = try sample("\"\(type)\": { schema: { type: string, format: binary } }")
      let body = try #require(try made.operation("send").body)
      #expect(body.coding == .binary)
      #expect(body.type == .binaryBody)
      #expect(body.mediaType == sent)
    }
  }

  @Test(
    "A multipart body without form fields is passed by the caller, with a warning",
    arguments: ["multipart/mixed: { schema: { type: object } }", "multipart/form-data: {}"])
  func multipart(content: String) throws {
    let name = content.prefix { $0 != ":" }
    let messages = try sample(content).client().messages
    #expect(
      messages == [
        "warning: a body of type '\(name)' is not supported; callers pass its bytes"
      ])
  }

  @Test("Unsupported media types are reported")
  func others() throws {
    let made = try sample("text/plain: {}, application/json: {}, application/xml: {}").client()
    #expect(
      made.messages == [
        "warning: the client sends 'application/json' and does not support 'application/xml' here"
      ])
    let body = try #require(made.client.operations[0].body)
    #expect(body.type.swiftName == "SendARequest.Body")
    #expect(body.choices.map(\.name) == ["json", "text"])
    #expect(body.choices.map(\.type) == [.json, .string])
    #expect(body.choices.map(\.mediaType) == ["application/json", "text/plain"])
  }

  @Test("A body is required if the document says so, and otherwise nil represents null")
  func presence() throws {
    let optional = try sample("application/json: { schema: { type: string } }")
    #expect(try optional.operation("send").body?.isRequired == false)
    let nullable = try sample("application/json: { schema: { type: [string, 'null'] } }")
    #expect(try nullable.operation("send").body?.type == .string)
  }

  @Test(
    "A body without a meaning in HTTP is not sent, with a warning",
    arguments: ["get", "head", "trace", "post", "delete"])
  func bodiesWithoutMeaning(method: String) throws {
    let made = try sample("application/json: {}", method: method).client()
    let isSent = ["post", "delete"].contains(method)
    #expect((made.client.operations[0].body != nil) == isSent)
    let message =
      "a body has no meaning in a \(method.uppercased()) request, and the client does not send it"
    #expect(made.messages == (isSent ? [] : ["warning: \(message)"]))
  }

  @Test("A required body of null is sent, an optional one is left out", arguments: [true, false])
  func null(isRequired: Bool) throws {
    let operation = try Sample(
      """
      paths:
        /a:
          post:
            operationId: send
            requestBody: { required: \(isRequired), content: { application/json: { schema: { type: [string, "null"] } } } }
            responses: { "204": { description: "" } }
      """
    ).operation("send")
    #expect(operation.body?.sendsNull == isRequired)
  }

  private func sample(_ content: String, method: String = "post") throws -> Sample {
    try Sample(
      """
      paths:
        /a:
          \(method):
            operationId: send
            requestBody: { content: { \(content) } }
            responses: { "204": { description: "" } }
      """)
  }
}
