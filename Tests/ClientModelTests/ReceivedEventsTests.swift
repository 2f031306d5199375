import OpenAPI
import Testing

@testable import ClientModel

@Suite("Webhooks and callbacks")
struct ReceivedEventsTests {
  @Test("Webhooks are the cases of a type, also in a document without paths")
  func webhooks() throws {
    let client = try Sample(
      """
      webhooks:
        paid: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Paid" } } } } } }
        refunded: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Refunded" } } } } } }
      components:
        schemas:
          Paid: { type: object, required: [paymentId], properties: { paymentId: { type: string } } }
          Refunded: { type: object, required: [refundId], properties: { refundId: { type: string } } }
      """
    ).client
    #expect(client.operations.isEmpty)
    #expect(client.received.map(\.typeName) == ["WebhookEvent"])
    #expect(client.received[0].names == ["paid", "refunded"])
    #expect(try client.union("WebhookEvent").members.map(\.type.swiftName) == ["Paid", "Refunded"])
  }

  @Test("A single body for all is the type itself")
  func oneBody() throws {
    let client = try Sample(
      """
      webhooks:
        a: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Event" } } } } } }
        b: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Event" } } } } } }
      components:
        schemas:
          Event: { type: object, required: [type], properties: { type: { type: string } } }
      """
    ).client
    #expect(client.received.map(\.typeName) == ["Event"])
  }

  @Test("The types of a document without operations are declared")
  func schemasAlone() throws {
    let client = try Sample(
      """
      components:
        schemas:
          A: { type: object, properties: { b: { type: string } } }
          C: { type: string, enum: [d] }
      """
    ).client
    #expect(client.types.map(\.name) == ["A", "C"])
  }
}
