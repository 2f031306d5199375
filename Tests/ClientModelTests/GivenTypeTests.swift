import Diagnostics
import OpenAPI
import Testing

@testable import ClientModel

@Suite("Given types")
struct GivenTypeTests {
  @Test("A format, a named schema and a schema at a place have the given type")
  func types() throws {
    let (client, messages) = try client([
      ("uuid", "Foundation.UUID"), ("ulid", "MyModels.ULID"), ("Money", "MyModels.Money"),
      ("#/components/schemas/Order/properties/level", "Level"),
    ])
    #expect(messages == [])
    let order = try client.structure("Order")
    #expect(
      order.properties.map(\.type.swiftName)
        == ["UUID", "[ULID]", "Money", "[String: Money]", "Level", "String", "UUID"])
    #expect(
      order.properties.map(\.presence)
        == [.required, .optional, .optional, .optional, .optional, .optional, .optionalNullable])
    #expect(order.modules == ["Foundation", "MyModels"])
    #expect(client.operations[0].parameters.map(\.type.swiftName) == ["UUID", "String"])
    #expect(client.types.map(\.name) == ["Order"])
    #expect(client.givenTypes.map(\.swiftName) == ["UUID", "ULID", "Money", "Level"])
  }

  @Test("Types of the client with that name are renamed")
  func names() throws {
    let (client, messages) = try client([("ulid", "MyModels.Order"), ("uuid", "Amount")])
    #expect(messages == [])
    let order = try client.structure("OrderModel")
    #expect(order.properties[1].type.swiftName == "[Order]")
    #expect(order.properties[2].type.swiftName == "Money")
    let money = try client.structure("Money")
    #expect(money.nested.map(\.name) == ["Money.MoneyAmount"])
  }

  @Test("Values of unknown types have no generated examples")
  func examples() throws {
    let client = try client([("ulid", "MyModels.ULID"), ("Money", "MyModels.Money")]).client
    let examples = try #require(ClientExamples(client)["GetOrder"])
    let order = try #require(examples.responses.first?.bodies.first?.value.json)
    #expect(order["id"] == .string("00000000-0000-4000-8000-000000000000"))
    #expect(order["total"] == nil)
    #expect(order["parts"] == .array([]))
  }

  @Test(
    "An entry without a target is an error with a suggestion",
    arguments: [
      (
        "uuidd", "there is no schema or format 'uuidd'",
        "uuid"
      ),
      (
        "#/components/schemas/Mony", "there is no schema or format '/components/schemas/Mony'",
        "/components/schemas/Money"
      ),
      ("order", "there is no schema or format 'order'", "Order"),
    ])
  func nowhere(place: String, message: String, guess: String) throws {
    let messages = try client([(place, "Foundation.UUID")]).messages
    #expect(messages.count == 1)
    #expect(messages.first?.contains(message) == true, "\(messages)")
    #expect(messages.first?.hasSuffix("did you mean '\(guess)'?") == true, "\(messages)")
  }

  @Test(
    "An invalid type is an error", arguments: ["", "MyModels.", "a.b", "A-B", ".ULID", "A.class"])
  func noType(text: String) {
    #expect(GivenType(place: "uuid", type: text, location: location) == nil)
  }

  @Test("For the comparison of servers, a given type is the type that it replaces")
  func wire() throws {
    let ulid = try #require(GivenType(place: "ulid", type: "MyModels.ULID", location: location))
    let type = ScalarType(ulid, for: "ulid")
    let text = type.standing(for: .string)
    #expect(ScalarType.string.fits(text, isText: false))
    #expect(text.fits(.string, isText: false))
    #expect(!ScalarType.boolean.fits(text, isText: false))
    #expect(!type.standing(for: ScalarType.date).fits(.calendarDate, isText: false))
    #expect(type.standing(for: nil).fits(.integer, isText: false))
  }

  private var location: Diagnostics.SourceLocation {
    Diagnostics.SourceLocation(file: SourceFile(path: "c.yaml", bytes: []), line: 1, column: 1)
  }

  private func client(_ types: [(String, String)]) throws -> (client: Client, messages: [String]) {
    let sample = try Sample(
      """
      paths:
        /orders/{id}:
          get:
            operationId: getOrder
            parameters:
              - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
              - { name: part, in: query, schema: { type: string } }
            responses:
              "200": { description: "", content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
      components:
        schemas:
          Order:
            type: object
            required: [id]
            properties:
              id: { type: string, format: uuid }
              parts: { type: array, items: { type: string, format: ulid } }
              total: { $ref: '#/components/schemas/Money' }
              shares: { type: object, additionalProperties: { $ref: '#/components/schemas/Money' } }
              level: { type: string, enum: [a, b] }
              note: { type: string, format: email }
              parent: { type: string, format: uuid, nullable: true }
          Money:
            type: object
            required: [amount]
            properties: { amount: { type: object, properties: { value: { type: string } } }, currency: { type: string } }
      """)
    var configuration = ClientConfiguration(name: "Sample")
    configuration.types = try types.map {
      try #require(GivenType(place: $0.0, type: $0.1, location: location))
    }
    var diagnostics = DiagnosticList()
    let client = Client(sample.document, configuration: configuration, diagnostics: &diagnostics)
    let messages = diagnostics.all.map { diagnostic in
      "\(diagnostic.severity.rawValue): \(diagnostic.message)"
        + diagnostic.notes.map { ", \($0.message)" }.joined()
    }
    return (client, messages)
  }
}
