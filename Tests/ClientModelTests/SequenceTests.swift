import OpenAPI
import Testing

@testable import ClientModel

@Suite("Bodies that are read item by item")
struct SequenceTests {
  @Test(
    "The schema describes an item",
    arguments: [
      ("text/event-stream: { schema: { type: string } }", "EventStream<String>"),
      ("text/event-stream: {}", "EventStream<String>"),
      ("text/event-stream: { schema: { type: string, format: binary } }", "EventStream<String>"),
      ("text/event-stream: { schema: { $ref: '#/components/schemas/Pet' } }", "EventStream<Pet>"),
      (
        "text/event-stream: { itemSchema: { type: object, properties: { event: { type: string }, data: { $ref: '#/components/schemas/Pet' } } } }",
        "EventStream<Pet>"
      ),
      (
        "text/event-stream: { itemSchema: { properties: { data: { type: string, contentMediaType: application/json, contentSchema: { $ref: '#/components/schemas/Pet' } } } } }",
        "EventStream<Pet>"
      ),
      (
        "application/x-ndjson: { schema: { $ref: '#/components/schemas/Pet' } }", "ValueStream<Pet>"
      ),
      (
        "application/jsonl: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } }",
        "ValueStream<Pet>"
      ),
      ("application/json-seq: {}", "ValueStream<JSONValue>"),
    ])
  func types(content: String, type: String) throws {
    let operation = try sample(content).operation("read")
    guard case .body(_, let body) = operation.success else { return #expect(Bool(false)) }
    #expect(body.type.swiftName == type)
    #expect(operation.streamed == ["*/*"])
  }

  @Test("JSON and a stream are two cases")
  func both() throws {
    let pet = "{ schema: { $ref: '#/components/schemas/Pet' } }"
    let operation = try sample("application/json: \(pet), text/event-stream: \(pet)")
      .operation("read")
    guard case .union(let union) = operation.success else { return #expect(Bool(false)) }
    #expect(union.cases.map(\.name) == ["ok", "okEvents"])
    #expect(
      union.cases.map { $0.structure.body?.type.swiftName } == ["Pet", "EventStream<Pet>"])
    #expect(operation.streamed == ["text/event-stream"])
    #expect(operation.accept == ["application/json", "text/event-stream;q=0.5"])
  }

  @Test("Item types that cannot be streamed are reported")
  func items() throws {
    let warning = "warning: 'itemSchema' has no effect: the client handles"
    for (type, isRead) in [
      ("application/jsonl", true), ("text/event-stream", true), ("application/json", false),
      ("application/xml", false),
    ] {
      let messages = try sample("\(type): { itemSchema: { type: string } }").client().messages
      #expect(messages == (isRead ? [] : ["\(warning) '\(type)' as one piece"]))
    }
    let sent = try Sample(
      """
      paths:
        /a:
          post:
            operationId: send
            requestBody: { content: { application/jsonl: { itemSchema: { type: string } } } }
            responses: { "204": { description: "" } }
      """, version: "3.2.0")
    #expect(sent.client().messages == ["\(warning) 'application/jsonl' as one piece"])
  }

  @Test("Failures do not stream")
  func failures() throws {
    let operation = try Sample(
      """
      paths:
        /a:
          get:
            operationId: read
            responses: { "400": { description: a, content: { text/event-stream: {} } } }
      """
    ).operation("read")
    #expect(operation.failures[0].body?.type == .data)
    #expect(operation.streamed.isEmpty)
  }

  private func sample(_ content: String) throws -> Sample {
    try Sample(
      """
      paths:
        /a:
          get:
            operationId: read
            responses: { "200": { description: a, content: { \(content) } } }
      components:
        schemas:
          Pet: { type: object, required: [name], properties: { name: { type: string } } }
      """)
  }
}
