import ClientModel
import Diagnostics
import Foundation
import OpenAPI
import Testing

/// A small document, loaded like a user's document.
struct Sample {
  var document: Document
  var loading: DiagnosticList

  /// - Parameter text: the document without its `openapi` and `info`.
  init(_ text: String, version: String = "3.1.0") throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("client-model-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("openapi.yaml")
    let head = "openapi: \(version)\ninfo: { title: Sample, version: '1' }\n"
    try Data((head + text).utf8).write(to: file)
    var diagnostics = DiagnosticList()
    let loaded = DocumentLoader().load(path: file.path, diagnostics: &diagnostics)
    try #require(!diagnostics.hasErrors, "\(diagnostics.all.map(\.message))")
    document = try #require(loaded)
    loading = diagnostics
  }

  /// A document with schemas. `Root` is the response of its only operation.
  init(schemas: String, version: String = "3.1.0") throws {
    let lines = schemas.split(separator: "\n", omittingEmptySubsequences: false)
    try self.init(
      """
      paths:
        /root:
          get:
            operationId: getRoot
            tags: [root]
            responses:
              "200":
                description: The root.
                content: { application/json: { schema: { $ref: "#/components/schemas/Root" } } }
      components:
        schemas:
      \(lines.map { "    \($0)" }.joined(separator: "\n"))
      """, version: version)
  }

  func client(_ configuration: ClientConfiguration = .init(name: "Sample"))
    -> (client: Client, messages: [String])
  {
    var diagnostics = DiagnosticList()
    let client = Client(document, configuration: configuration, diagnostics: &diagnostics)
    return (client, diagnostics.all.map { "\($0.severity.rawValue): \($0.message)" })
  }

  var client: Client { client().client }

  func operation(_ id: String) throws -> ClientOperation {
    try #require(client.operations.first { $0.id == id })
  }

  func schema(_ name: String) throws -> SchemaID {
    try #require(document.namedSchemas.first { $0.name == name }?.schema)
  }
}

extension Client {
  func structure(_ name: String) throws -> Structure {
    guard case .structure(let found)? = declaration(name) else {
      throw Missing(name: name)
    }
    return found
  }

  func union(_ name: String) throws -> Union {
    guard case .union(let found)? = declaration(name) else { throw Missing(name: name) }
    return found
  }

  func enumeration(_ name: String) throws -> Enumeration {
    guard case .enumeration(let found)? = declaration(name) else { throw Missing(name: name) }
    return found
  }

  private func declaration(_ name: String) -> TypeDeclaration? {
    (types + operations.flatMap { $0.types + $0.parameterTypes }).flatMap(\.all)
      .first { $0.name == name }
  }

  private struct Missing: Error { var name: String }
}

extension Structure {
  /// `name: type` with the presence, one line for each property.
  var summary: [String] {
    properties.map { "\($0.name): \($0.type.swiftName) \($0.presence.rawValue)" }
  }
}
