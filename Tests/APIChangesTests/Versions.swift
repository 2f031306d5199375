import APIChanges
import ClientModel
import Diagnostics
import Foundation
import OpenAPI
import Testing

/// Two versions of a document and the changes between them.
struct Versions {
  var old: PublicAPI
  var new: PublicAPI

  init(_ old: String, _ new: String) throws {
    self.old = try Self.api(of: old)
    self.new = try Self.api(of: new)
  }

  /// The changes in each direction.
  var forth: [String] { old.changes(to: new).map(\.summary) }
  var back: [String] { new.changes(to: old).map(\.summary) }

  /// - Parameter text: a document without its `openapi` and `info`.
  static func api(of text: String) throws -> PublicAPI {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("api-changes-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("openapi.yaml")
    let head = "openapi: 3.1.0\ninfo: { title: Sample, version: '1' }\n"
    try Data((head + text).utf8).write(to: file)
    var diagnostics = DiagnosticList()
    let loaded = DocumentLoader().load(path: file.path, diagnostics: &diagnostics)
    let document = try #require(loaded, "\(diagnostics.all.map(\.message))")
    let client = Client(
      document, configuration: .init(name: "Sample"), diagnostics: &diagnostics)
    try #require(!diagnostics.hasErrors, "\(diagnostics.all.map(\.message))")
    return PublicAPI(client)
  }
}

extension APIChange {
  /// The axes that break, and what changed: `source, wire: …`.
  var summary: String {
    "\(axes.isEmpty ? "-" : axes.map(\.rawValue).joined(separator: ", ")): \(text)"
  }
}

/// Documents with one operation, `things.do`.
enum Sample {
  static func operation(
    _ parts: String = "", method: String = "post", path: String = "/things", id: String = "do",
    tag: String = "things", responses: String = "'204': { description: Done }", rest: String = ""
  ) -> String {
    """
    servers: [{ url: "https://example.com", description: Production }]
    \(rest)
    paths:
      \(path):
        \(method):
          operationId: \(id)
          tags: [\(tag)]
    \(parts.indented(6))
          responses:
    \(responses.indented(8))
    """
  }

  static func parameters(_ list: String) -> String { operation("parameters:\n\(list.indented(2))") }

  /// A document with the schema `Thing` in a request.
  static func request(_ schema: String) -> String {
    operation(
      """
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
      """, rest: components(schema))
  }

  /// A document with the schema `Thing` in a response.
  static func response(_ schema: String) -> String {
    operation(
      responses: """
        '200':
          description: A thing
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
        """, rest: components(schema))
  }

  /// An object with required properties.
  static func object(_ properties: String, required: String = "") -> String {
    "Thing: { type: object, required: [\(required)], properties: { \(properties) } }"
  }

  private static func components(_ schemas: String) -> String {
    "components:\n  schemas:\n\(schemas.indented(4))"
  }
}

extension String {
  fileprivate func indented(_ count: Int) -> String {
    let spaces = String(repeating: " ", count: count)
    return split(separator: "\n").map { spaces + $0 }.joined(separator: "\n")
  }
}
