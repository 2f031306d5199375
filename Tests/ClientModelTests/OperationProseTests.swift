import Testing

@testable import ClientModel

@Suite("The prose of operations and titles")
struct OperationProseTests {
  @Test(
    "The summary comes first, and nothing is repeated",
    arguments: [
      ("Create a pet", "Needs a name.", ["Create a pet.", "", "Needs a name."]),
      ("Create a pet", "Create a pet. It needs a name.", ["Create a pet. It needs a name."]),
      ("Create a pet", "Create a pet", ["Create a pet"]), ("Create a pet.", nil, ["Create a pet."]),
      ("List `pets`", "", ["List `pets`."]), (nil, "Needs a name.", ["Needs a name."]),
      ("Really?", "Yes.", ["Really?", "", "Yes."]), (nil, nil, []),
      ("Two\nlines", "Others.", ["Two lines.", "", "Others."]),
    ] as [(String?, String?, [String])])
  func summary(summary: String?, description: String?, lines: [String]) {
    #expect(Documentation(summary: summary, description: description).lines == lines)
  }

  @Test(
    "A title that ends with API has an article",
    arguments: [
      ("Dwolla API", "the Dwolla API"), ("The Pet API", "The Pet API"), ("Petstore", "Petstore"),
      ("API", "API"), ("Swagger Petstore - OpenAPI 3.0", "Swagger Petstore - OpenAPI 3.0"),
    ])
  func title(title: String, phrase: String) throws {
    var client = try Sample(schemas: "Root: { type: string }").client
    client.title = title
    #expect(client.apiTitle == phrase)
  }
}
