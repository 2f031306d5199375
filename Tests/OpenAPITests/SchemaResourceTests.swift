import OpenAPI
import Testing

@testable import OpenAPI

/// References relative to the `$id` of a schema.
@Suite struct SchemaResourceTests {
  @Test func aSchemaByItsIdentifier() throws {
    let loaded = try loadSchemas(
      """
      User:
        $id: https://example.com/schemas/user
        type: object
        properties:
          profile: {$ref: profile}
          whole: {$ref: 'https://example.com/schemas/profile'}
          part: {$ref: '../schemas/profile#/$defs/Part'}
      Profile:
        $id: https://example.com/schemas/profile
        type: object
        $defs: {Part: {type: string}}
      """)
    #expect(loaded.messages == [])
    let properties = try loaded.schema("User").properties
    #expect(properties[0].schema == loaded.id("Profile"))
    #expect(properties[1].schema == loaded.id("Profile"))
    #expect(try loaded.schemas[properties[2].schema].types == [.string])
  }

  @Test func pointersWithinASchema() throws {
    let loaded = try loadSchemas(
      """
      A:
        $id: https://example.com/a
        $defs:
          Local: {type: integer}
          Anchored: {$anchor: here, type: boolean}
        properties:
          own: {$ref: '#/$defs/Local'}
          document: {$ref: '#/components/schemas/A/$defs/Local'}
          anchor: {$ref: '#here'}
      """)
    #expect(loaded.messages == [])
    let types = try loaded.schema("A").properties.map { try loaded.schemas[$0.schema].types }
    #expect(types == [[.integer], [.integer], [.boolean]])
  }

  @Test func whatIsNowhere() throws {
    let loaded = try loadSchemas(
      "A: {$id: 'https://example.com/a', properties: {b: {$ref: '#/$defs/No'}}}")
    #expect(loaded.messages == ["8: error: '#/$defs/No' does not exist"])
  }

  @Test func dynamicReferences() throws {
    let loaded = try loadSchemas(
      "List: {$dynamicAnchor: item, type: object, properties: {kids: {type: array, items: {$dynamicRef: '#item'}}}}"
    )
    #expect(
      loaded.messages == [
        "8: warning: '$dynamicRef' is read as '$ref': overriding schemas are ignored"
      ])
    let kids = try loaded.schema("List").properties[0].schema
    let item = try #require(try loaded.schemas[kids].items)
    #expect(try loaded.schemas[item].reference == loaded.id("List"))
  }

  @Test(arguments: [
    ("b", "https://h/x/a", "https://h/x/b"), ("/b", "https://h/x/a", "https://h/b"),
    ("../b", "https://h/x/y/a", "https://h/x/b"), ("https://o/b", "https://h/a", "https://o/b"),
    ("//o/b", "https://h/a", "https://o/b"), ("b", "", "b"), ("b", "https://h", "https://h/b"),
    ("./b/../c", "https://h/x/", "https://h/x/c"), ("b", "a", "b"),
    ("urn:x:y", "https://h/a", "urn:x:y"),
  ])
  func resolution(reference: String, base: String, resolved: String) {
    #expect(URIText.resolve(reference, against: base) == resolved)
  }

  @Test func anOperationAtTwoPaths() throws {
    let loaded = try loadPaths(
      """
      /a: {get: {operationId: getA, responses: {'204': {description: none}}}}
      /b: {$ref: '#/paths/~1a'}
      """)
    #expect(
      loaded.messages == [
        "4: warning: 'get /b' reuses the operation 'getA' at another path, so its name is derived from the path | 5: referenced from here"
      ])
    #expect(loaded.document?.operations.map(\.id) == ["getA", nil])
    #expect(loaded.document?.operations.map(\.path) == ["/a", "/b"])
  }
}
