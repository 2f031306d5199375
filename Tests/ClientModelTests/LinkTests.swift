import OpenAPI
import Testing

@testable import ClientModel

@Suite("Links")
struct LinkTests {
  @Test("Objects with href in _links are the runtime's link, regardless of their other properties")
  func members() throws {
    let client = try Sample(
      schemas: """
        Root:
          properties:
            _links:
              required: [self]
              properties:
                self: { $ref: "#/components/schemas/HalLink" }
                about: { type: object, properties: { href: { type: string }, zz: { type: integer } } }
                curies: { type: array, items: { $ref: "#/components/schemas/HalLink" } }
                count: { type: object, properties: { number: { type: integer } } }
            elsewhere: { $ref: "#/components/schemas/HalLink" }
            _embedded: { properties: { _links: { additionalProperties: { $ref: "#/components/schemas/HalLink" } } } }
        HalLink: { type: object, required: [href], properties: { href: { type: string, format: uri } } }
        """
    ).client
    #expect(
      try client.structure("Root.Links").summary == [
        "selfLink: Link required", "about: Link optional", "curies: [Link] optional",
        "count: Root.Links.Count optional",
      ])
    #expect(try client.structure("Root.Embedded").summary == ["links: [String: Link] optional"])
    #expect(try client.structure("Root").properties[1].type == .named("HALLink"))
  }

  @Test("A body with its links in a separate object accepts them one by one too")
  func flat() throws {
    let body = """
      { type: object, required: [_links], properties: { note: { type: string }, _links: { type: object, required: [source], \
      properties: { source: { type: object, properties: { href: { type: string } } }, target: { type: object, properties: { href: { type: string } } } } } } }
      """
    let client = try Sample(
      """
      paths:
        /a:
          post:
            operationId: makeThing
            requestBody: { content: { application/json: { schema: \(body) } } }
            responses: { "200": { description: "", content: { application/json: { schema: \(body) } } } }
      """
    ).client
    let flat = try #require(client.structure("MakeThingBody").flatInitializer)
    #expect(flat.parameters.map(\.name) == ["source", "note", "target"])
    #expect(flat.linkNames == ["source", "target"])
    #expect(try client.structure("MakeThingResponseBody").flatInitializer == nil)
  }
}
