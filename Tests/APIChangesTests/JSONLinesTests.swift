import Foundation
import Testing

@testable import APIChanges

/// The declarations of a package in its manifest.
@Suite struct JSONLinesTests {
  /// All kinds of entries, with all their fields.
  private static let document = """
    servers:
    - { url: 'https://{r}.example.com', description: Main, variables: { r: { default: eu, enum: [eu, us] } } }
    - { url: 'https://sandbox.example.com', description: Sandbox }
    security: [{ key: [] }, { oauth: [read], bearer: [] }]
    paths:
      /things:
        get:
          operationId: listThings
          tags: [things]
          deprecated: true
          x-sunset: '2030-01-01'
          servers: [{ url: 'https://other.example.com' }]
          parameters:
          - { name: ids, in: query, explode: false, schema: { type: array, items: { type: string } } }
          - { name: limit, in: query, schema: { type: integer, default: 20, maximum: 100 } }
          responses:
            '200':
              description: "The \\"things\\", all of them"
              headers: { X-Total: { required: true, schema: { type: integer } } }
              content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }
            '404': { description: None, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
        post:
          operationId: createThing
          tags: [things]
          requestBody:
            content:
              application/x-www-form-urlencoded:
                schema: { $ref: '#/components/schemas/Thing' }
                encoding: { tags: { style: pipeDelimited, explode: false } }
          responses: { '201': { description: Made }, '202': { description: Later } }
    components:
      securitySchemes:
        key: { type: apiKey, in: header, name: X-Key }
        bearer: { type: http, scheme: bearer, x-audience: 'https://a' }
        oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: /t, scopes: { read: '' } } } }
      schemas:
        Thing:
          type: object
          required: [id, state]
          additionalProperties: { type: integer }
          properties:
            id: { type: string, readOnly: true, maxLength: 5, pattern: "^\\\\d+[\\u0001\\u00e9]$" }
            secret: { type: string, writeOnly: true, deprecated: true, x-sunset: '2030-01-01' }
            state: { type: string, enum: [open, closed] }
            tags: { type: array, items: { type: string, minLength: 2 } }
            at: { type: [string, 'null'], format: date-time }
            more: { type: object, additionalProperties: { type: [string, 'null'] } }
            kind: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator: { propertyName: type } }
            loose: { oneOf: [{ type: string }, { type: integer }] }
        A: { type: object, required: [type], properties: { type: { const: A } } }
        B: { type: object, required: [type], deprecated: true, properties: { type: { const: B }, a: { $ref: '#/components/schemas/A' } } }
        Problem: { type: object, properties: { message: { type: string } } }
    """

  @Test func readsWhatItWrites() throws {
    let api = try Versions.api(of: Self.document)
    let bytes = Data(api.jsonLines(depth: 0))
    #expect(try JSONDecoder().decode(PublicAPI.self, from: bytes) == api)
  }

  /// No field of an entry is missing, compared with Foundation's encoder.
  @Test func hasEveryField() throws {
    let api = try Versions.api(of: Self.document)
    let lines = try JSONSerialization.jsonObject(with: Data(api.jsonLines(depth: 0)))
    let all = try JSONSerialization.jsonObject(with: JSONEncoder().encode(api))
    #expect(lines as? NSDictionary == all as? NSDictionary)
  }

  @Test func hasALineForEachEntry() throws {
    let api = try Versions.api(of: Self.document)
    let text = String(decoding: api.jsonLines(depth: 1), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.first == "{")
    #expect(lines.last == "  }")
    #expect(lines.contains("    \"client\": {\"credentials\": \"given\", \"name\": \"Sample\"},"))
    #expect(
      lines.filter { $0.hasPrefix("      {\"at\": \"openapi.yaml#/components/schemas/") }.count > 4)
    #expect(!lines.contains { $0.hasSuffix(" ") })
  }

  @Test func escapesWhatIsNotSeen() throws {
    var json = JSONLines(depth: 0)
    json.text("a\"\\\n\u{1}\u{200B}é")
    #expect(String(decoding: json.bytes, as: UTF8.self) == #""a\"\\\n\u0001\u200bé""#)
  }
}
