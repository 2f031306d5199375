import Diagnostics
import Testing

@testable import OpenAPI

/// Documents with overlays.
@Suite struct OverlaidDocumentTests {
  private static let document = """
    openapi: 3.1.0
    info: {title: Pets, version: "1"}
    paths:
      /pets:
        get:
          operationId: listPets
          responses: {"200": {description: All}}
    components:
      schemas:
        Pet: {type: object, properties: {name: {type: string}}}
    """

  private func overlay(_ actions: String) -> String {
    "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n\(actions)\n"
  }

  /// References in an overlay are relative to the document, not to the overlay.
  @Test func referencesCountFromTheDocument() throws {
    let fixture = try Fixture([
      "spec.yaml": Self.document,
      "schemas/owner.yaml":
        "{type: object, properties: {pet: {$ref: '../spec.yaml#/components/schemas/Added'}}}",
      "overlays/own.yaml": overlay(
        """
        - target: $.components.schemas
          update: {Added: {$ref: '#/components/schemas/Pet'}, Owner: {$ref: schemas/owner.yaml}}
        - target: $.paths['/pets'].get.responses['200']
          update: {content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}}
        """),
    ])
    let loaded = fixture.load(overlays: ["overlays/own.yaml"])
    #expect(loaded.messages == [])
    #expect(loaded.document?.sources.overlays.map(\.path) == [fixture.path("overlays/own.yaml")])
  }

  /// Each part has its own location, in the document or in the overlay.
  @Test func diagnosticsKeepPlaces() throws {
    let fixture = try Fixture([
      "spec.yaml": Self.document.replacing("{type: string}", with: "{type: strin}"),
      "own.yaml": overlay(
        """
        - target: $.components.schemas.Pet.properties
          update:
            age: {type: integr}
            owner: {$ref: '#/components/schemas/Ownr'}
        - target: $.paths['/pets'].get.responses['200']
          update: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        """),
    ])
    let messages = fixture.load(overlays: ["own.yaml"]).messages
    #expect(messages.contains { $0.hasPrefix("10: ") && $0.contains("'strin'") }, "\(messages)")
    #expect(
      messages.contains { $0.hasPrefix("own.yaml:6: ") && $0.contains("'integr'") }, "\(messages)")
    #expect(
      messages.contains { $0.hasPrefix("own.yaml:7: error") && $0.contains("Ownr") }, "\(messages)")
    // The reference to the overlay's part is in the document.
    let note = "own.yaml:9: referenced from here"
    #expect(messages.contains { $0.contains("'integr'") && $0.contains(note) }, "\(messages)")
  }

  /// A copied and changed schema differs from the original.
  @Test func copiesAreTheirOwn() throws {
    let fixture = try Fixture([
      "spec.yaml": """
      openapi: 3.1.0
      info: {title: Pets, version: "1"}
      paths:
        /pets:
          get:
            operationId: listPets
            responses:
              "200":
                description: All
                content: {application/json: {schema: {allOf: [&pet {type: object, properties: {name: {type: string}}}, *pet]}}}
      """,
      "own.yaml": overlay(
        """
        - target: $..allOf[1].properties.name
          update: {type: integer}
        """),
    ])
    let loaded = fixture.load(overlays: ["own.yaml"])
    #expect(loaded.messages.map { $0.contains("no value matches both descriptions") } == [true])
    let document = try #require(loaded.document)
    let schema = try #require(
      document.operations.first?.responses.first?.content.first?.schema)
    let parts = document.schemas[schema].allOf
    #expect(parts.count == 2)
    #expect(Set(parts).count == 2)
  }

  @Test func mendsReferencesThatLeadNowhere() throws {
    let fixture = try Fixture([
      "spec.yaml": Self.document.replacing(
        "{description: All}",
        with:
          "{description: All, content: {application/json: {schema: {$ref: '#/components/schemas/Gone'}}}}"
      ),
      "own.yaml": overlay("- {target: $.components.schemas, update: {Gone: {type: string}}}"),
    ])
    #expect(fixture.load().document == nil || fixture.load().diagnostics.hasErrors)
    #expect(fixture.load(overlays: ["own.yaml"]).messages == [])
  }

  @Test func unreadableOverlays() throws {
    let fixture = try Fixture([
      "spec.yaml": Self.document, "own.yaml": "a: [", "spec2.yaml": "openapi: 3.1.0",
    ])
    #expect(
      fixture.load(overlays: ["no.yaml"]).messages.first?.contains("'no.yaml' does not exist")
        == true)
    #expect(fixture.load(overlays: ["own.yaml"]).diagnostics.hasErrors)
    #expect(
      fixture.load(overlays: ["spec2.yaml"]).messages.first?.contains(
        "this is an OpenAPI document, not an overlay") == true)
  }
}
