import Diagnostics
import Foundation
import OpenAPI
import Testing

/// The notes with the references to a location.
@Suite struct ReferenceNotesTests {
  /// `file:line` of the references that lead to the only warning with the text.
  private func chain(of message: String, in files: [String: String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("reference-notes-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    var diagnostics = DiagnosticList()
    _ = DocumentLoader().load(
      path: folder.appendingPathComponent("openapi.yaml").path, diagnostics: &diagnostics)
    let found = diagnostics.all.filter { $0.message.contains(message) }
    try #require(found.count == 1, "\(diagnostics.all.map(\.message))")
    return found[0].notes.filter { $0.message == "referenced from here" }.compactMap(\.location)
      .map { place in
        place.file.path.replacingOccurrences(of: folder.path + "/", with: "") + ":\(place.line)"
      }
  }

  private static let head = """
    openapi: 3.1.0
    info: { title: Sample, version: '1' }
    paths:
      /things:
        get:
          responses:
            '200':
              description: .
              content: { application/json: { schema: { $ref: '#/components/schemas/A' } } }
              headers: {}

    """

  @Test func theWayToASchema() throws {
    let document =
      Self.head + """
        components:
          schemas:
            A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }
            B: { type: object, properties: { c: { type: strin } } }
        """
    #expect(
      try chain(of: "unknown type", in: ["openapi.yaml": document])
        == ["openapi.yaml:13", "openapi.yaml:9"])
  }

  @Test func theWayThroughFiles() throws {
    let document =
      Self.head + "components: { schemas: { A: { $ref: 'schemas/a.yaml#/defs/A' } } }\n"
    let file = "defs:\n  A:\n    type: object\n    properties:\n      b: { type: strin }\n"
    #expect(
      try chain(of: "unknown type", in: ["openapi.yaml": document, "schemas/a.yaml": file])
        == ["openapi.yaml:11", "openapi.yaml:9"])
  }

  @Test func cyclesEnd() throws {
    let document =
      Self.head + """
        components:
          schemas:
            A: { type: object, properties: { a: { $ref: '#/components/schemas/A' }, x: { type: strin } } }
        """
    #expect(try chain(of: "unknown type", in: ["openapi.yaml": document]) == ["openapi.yaml:9"])
  }

  @Test func nothingLeadsToAnOperation() throws {
    let document = Self.head.replacing("headers: {}", with: "colour: {}")
    let text = document + "components: { schemas: { A: {} } }\n"
    #expect(try chain(of: "unknown keyword", in: ["openapi.yaml": text]) == [])
  }
}
