import OpenAPI
import Testing

@testable import ClientModel

@Suite("Lists in the query")
struct ListStyleTests {
  @Test("A list with the style deepObject is written with brackets, with a warning")
  func deepObject() throws {
    let made = try Sample(
      """
      paths:
        /a:
          get:
            operationId: list
            parameters:
              - { name: expand, in: query, style: deepObject, schema: { type: array, items: { type: string } } }
            responses: { "204": { description: "" } }
      """
    ).client()
    let parameter = try #require(made.client.operations[0].parameters.first)
    #expect(parameter.name == "expand")
    #expect(parameter.wireName == "expand[]")
    #expect(parameter.form == .list(style: .form, explode: true))
    #expect(
      made.messages == [
        "warning: the style 'deepObject' is not defined for lists; parameter 'expand' is sent as 'expand[]=…'"
      ])
  }
}
