import APIChanges
import Foundation
import Testing

/// Compares the source breaks in the generator's report with the findings of the toolchain's API digester.
@Suite("Source breaks according to the API digester", .serialized, .timeLimit(.minutes(5)))
struct DigesterTests {
  @Test(
    "They are the same in both directions",
    .enabled(if: CompiledClient.isPossible, "the toolchain has no swift-api-digester"),
    arguments: DigesterSample.all)
  func comparison(sample: DigesterSample) throws {
    let old = try CompiledClient(sample.old, name: "\(sample.name)-old")
    let new = try CompiledClient(sample.new, name: "\(sample.name)-new")
    for (from, to) in [(old, new), (new, old)] {
      let claimed = Set(
        from.api.changes(to: to.api).filter { $0.source != nil }.map(\.subject.name))
      let found = try to.brokenSubjects(since: from)
      #expect(!found.subjects.isEmpty || claimed.isEmpty)
      #expect(claimed == found.subjects, "\(found.lines.joined(separator: "\n"))")
    }
  }
}

/// A pair of documents.
struct DigesterSample: CustomStringConvertible, Sendable {
  var name: String
  var old: String
  var new: String

  var description: String { name }

  static let all = [types, operations]

  /// Each type has one change.
  private static let types = Self(
    name: "types",
    old: document(
      schemas: """
        Same: { type: object, required: [id], properties: { id: { type: string } } }
        Wider: { type: object, properties: { wID: { type: string } } }
        Stricter: { type: object, properties: { sID: { type: string } } }
        Fuller: { type: object, required: [fID], properties: { fID: { type: string } } }
        Other: { type: object, properties: { oID: { type: string } } }
        Mixed: { type: object, required: [a, b], properties: { a: { type: string }, b: { type: string } } }
        Open: { type: string, enum: [a] }
        Narrow: { type: string, enum: [a, b] }
        Pair: { oneOf: [{ $ref: '#/components/schemas/Same' }, { $ref: '#/components/schemas/Mixed' }] }
        Null: { type: object, properties: { nID: { type: string } } }
        Old: { type: object, required: [x], properties: { x: { type: boolean } } }
        Constant: { type: object, required: [kind], properties: { kind: { type: string, enum: [a] } } }
        """),
    new: document(
      schemas: """
        Same: { type: object, required: [id], properties: { id: { type: string } } }
        Wider: { type: object, properties: { wID: { type: string }, note: { type: string } } }
        Stricter: { type: object, required: [sID], properties: { sID: { type: string } } }
        Fuller: { type: object, required: [fID, more], properties: { fID: { type: string }, more: { type: string } } }
        Other: { type: object, properties: { oID: { type: string, format: date-time } } }
        Mixed: { type: object, required: [a, b], properties: { b: { type: string }, a: { type: string } } }
        Open: { type: string, enum: [a, b] }
        Narrow: { type: string, enum: [b] }
        Pair:
          oneOf:
          - { $ref: '#/components/schemas/Same' }
          - { $ref: '#/components/schemas/Mixed' }
          - { $ref: '#/components/schemas/Fuller' }
        Null: { type: object, properties: { nID: { type: [string, 'null'] } } }
        Fresh: { type: object, required: [y], properties: { y: { type: boolean } } }
        Constant: { type: object, required: [kind], properties: { kind: { type: string, enum: [a, b] } } }
        """))

  private static func document(schemas: String) -> String {
    let lines = schemas.split(separator: "\n")
    let names = lines.filter { !$0.hasPrefix(" ") }.compactMap { $0.split(separator: ":").first }
    let properties = names.filter { $0 != "Old" && $0 != "Fresh" }.sorted().map {
      "\($0.lowercased()): { $ref: '#/components/schemas/\($0)' }"
    }
    let extra = names.filter { $0 == "Old" || $0 == "Fresh" }
      .map { "'404': { description: ., \(content("{ $ref: '#/components/schemas/\($0)' }")) }" }
    return """
      openapi: 3.1.0
      info: { title: Sample, version: '1' }
      paths:
        /all:
          get:
            operationId: see
            tags: [all]
            responses:
              '200': { description: ., \(content("{ $ref: '#/components/schemas/Everything' }")) }
              \(extra.joined(separator: "\n        "))
      components:
        schemas:
          Everything: { type: object, properties: { \(properties.joined(separator: ", ")) } }
      \(lines.map { "    \($0)" }.joined(separator: "\n"))
      """
  }

  private static func content(_ schema: String) -> String {
    "content: { application/json: { schema: \(schema) } }"
  }

  /// Each operation has one change.
  private static let operations = Self(
    name: "operations",
    old: """
      openapi: 3.1.0
      info: { title: Sample, version: '1' }
      servers: [{ url: 'https://example.com', description: Production }]
      paths:
        /same: { get: { operationId: same, tags: [a], responses: { '204': { description: . } } } }
        /limit: { get: { operationId: limit, tags: [a], responses: { '204': { description: . } } } }
        /fail: { get: { operationId: fail, tags: [a], responses: { '204': { description: . } } } }
        /body: { get: { operationId: body, tags: [a], responses: { '200': { description: ., \(content("{ type: string }")) } } } }
        /move: { get: { operationId: move, tags: [a], responses: { '204': { description: . } } } }
        /gone: { get: { operationId: gone, tags: [a], responses: { '204': { description: . } } } }
        /path: { get: { operationId: path, tags: [a], responses: { '204': { description: . } } } }
        /header: { get: { operationId: header, tags: [a], responses: { '204': { description: . } } } }
      """,
    new: """
      openapi: 3.1.0
      info: { title: Sample, version: '1' }
      servers: [{ url: 'https://example.com', description: Production }]
      paths:
        /same: { get: { operationId: same, tags: [a], responses: { '204': { description: . } } } }
        /limit:
          get:
            operationId: limit
            tags: [a]
            parameters: [{ name: limit, in: query, schema: { type: integer } }]
            responses: { '204': { description: . } }
        /fail: { get: { operationId: fail, tags: [a], responses: { '204': { description: . }, '404': { description: . } } } }
        /body: { get: { operationId: body, tags: [a], responses: { '200': { description: ., \(content("{ type: boolean }")) } } } }
        /move: { get: { operationId: move, tags: [b], responses: { '204': { description: . } } } }
        /other-path: { get: { operationId: path, tags: [a], responses: { '204': { description: . } } } }
        /header: { get: { operationId: header, tags: [a], responses: { '204': { description: ., headers: { Location: { schema: { type: string } } } } } } }
      """)
}
