import OpenAPI
import Testing

@testable import ClientModel

/// Names and signatures that used to be misleading.
@Suite("Names with a clear meaning")
struct MisleadingNameTests {
  @Test("A property that empty text clears is a union of the value and that text")
  func clearable() throws {
    let client = try Sample(
      """
      paths:
        /v1/things/{id}:
          post:
            operationId: PostThingsThing
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            requestBody:
              content:
                application/x-www-form-urlencoded:
                  schema:
                    type: object
                    properties:
                      metadata: { anyOf: [{ type: object, additionalProperties: { type: string } }, { type: string, enum: [''] }] }
                      address: { anyOf: [{ type: object, properties: { city: { type: string } } }, { type: string, enum: [''] }] }
            responses: { "200": { description: ok } }
      """
    ).client
    #expect(client.operations[0].callName == "things.update")
    #expect(client.operations[0].body?.type.swiftName == "UpdateThingBody")
    guard case .structure(let body)? = client.operations[0].types.first else { return }
    #expect(
      body.properties.map(\.type.swiftName) == [
        "UpdateThingBody.Metadata", "UpdateThingBody.Address",
      ])
    guard case .union(let metadata)? = body.nested.first else { return }
    #expect(metadata.members.map(\.name) == ["map", "empty"])
    #expect(metadata.members[0].type.swiftName == "[String: String]")
    guard case .enumeration(let text)? = metadata.nested.last else { return }
    #expect(text.members.map(\.name) == ["empty"])
  }

  @Test("An operation without a body has no argument for it")
  func withoutContent() throws {
    let client = try Sample(
      """
      paths:
        /v1/account:
          get:
            operationId: GetAccount
            requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: {} } } } }
            responses: { "200": { description: ok } }
        /v1/charges/{id}:
          delete:
            operationId: DeleteChargesCharge
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: {} } } } }
            responses: { "200": { description: ok } }
      """
    ).client
    #expect(client.operations.map(\.callName) == ["account.get", "charges.delete"])
    #expect(client.operations.map { $0.arguments.map(\.name) } == [[], ["id"]])
  }

  @Test("An optional and nullable body is one optional, not `X??`")
  func nullableBody() throws {
    let client = try Sample(
      """
      paths:
        /deposits/{id}:
          post:
            operationId: verifyDeposit
            tags: [deposits]
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            requestBody:
              required: false
              content: { application/json: { schema: { type: [object, 'null'], properties: { amount: { type: string } } } } }
            responses: { "200": { description: ok } }
      """
    ).client
    let body = try #require(client.operations[0].body)
    #expect(body.type == .named("VerifyDepositBody"))
    #expect(!body.isRequired)
  }

  @Test("Equal shapes in unrelated places are two types, each named after its place")
  func equalShapes() throws {
    let metadata =
      "{ type: object, required: [metadata], properties: { metadata: { type: object, additionalProperties: { type: string } } } }"
    let client = try Sample(
      """
      paths:
        /chat/{id}:
          post:
            operationId: updateChatCompletion
            tags: [chat]
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            requestBody: { content: { application/json: { schema: \(metadata) } } }
            responses: { "200": { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/User' } } } } }
        /conversations/{id}:
          post:
            operationId: updateConversation
            tags: [conversations]
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            requestBody: { content: { application/json: { schema: \(metadata) } } }
            responses: { "200": { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Message' } } } } }
      components:
        schemas:
          User: { type: object, properties: { object: { type: string, enum: [user] }, name: { type: string } } }
          Message: { type: object, properties: { role: { type: string, enum: [user] }, text: { type: string } } }
      """
    ).client
    #expect(
      client.operations.map { $0.body?.type.swiftName }
        == ["UpdateChatCompletionBody", "UpdateConversationBody"])
    #expect(client.types.map(\.name) == ["Message", "User"])
    #expect(client.types.map { $0.nested.map(\.name) } == [["Message.Role"], ["User.Object"]])
  }
}
