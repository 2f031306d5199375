import Diagnostics
import Foundation
import OpenAPI
import Testing
import YAML

/// A folder with documents for a test, which is removed with the value.
final class Fixture {
  let folder: URL
  let limits: DocumentLoader.Limits

  /// - Parameter files: texts by their paths in the folder.
  init(_ files: [String: String] = [:], limits: DocumentLoader.Limits = .init()) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("openapi-tests-\(UUID().uuidString)")
    self.limits = limits
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(Data(text.utf8), to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ data: Data, to path: String) throws {
    let url = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func load(
    _ name: String = "spec.yaml", roots: [String] = [], copies: WebCopies = WebCopies(),
    overlays: [String] = []
  ) -> Loaded {
    var list = DiagnosticList()
    let loader = DocumentLoader(
      limits: limits, roots: roots, copies: copies, overlays: overlays.map(path))
    let document = loader.load(path: path(name), diagnostics: &list)
    return Loaded(document: document, diagnostics: list, folder: folder.path)
  }
}

/// The outcome of loading.
struct Loaded {
  var document: Document?
  var diagnostics: DiagnosticList
  var folder: String

  /// Each diagnostic as `line: severity: message`, with the file before the line unless it is `spec.yaml`, and with its
  /// notes after ` | `.
  var messages: [String] {
    diagnostics.all.map { diagnostic in
      let notes = diagnostic.notes.map { note in
        " | " + (note.location.map { place($0) } ?? "") + note.message
      }
      return place(diagnostic.location) + "\(diagnostic.severity): "
        + (diagnostic.message + notes.joined()).replacingOccurrences(of: folder + "/", with: "")
    }
  }

  var operation: OpenAPI.Operation {
    get throws { try #require(document?.operations.first) }
  }

  var schemas: SchemaStore {
    get throws { try #require(document?.schemas) }
  }

  /// A schema of `components/schemas`.
  func schema(_ name: String) throws -> Schema {
    try schemas[try #require(id(name))]
  }

  func id(_ name: String) -> SchemaID? {
    document?.namedSchemas.first { $0.name == name }?.schema
  }

  private func place(_ location: Diagnostics.SourceLocation?) -> String {
    guard let location else { return "" }
    let file = location.file.path.replacingOccurrences(of: folder + "/", with: "")
    return (file == "spec.yaml" ? "" : file + ":") + "\(location.line): "
  }
}

/// A document with one operation, `get /`, before other parts.
func document(_ rest: String, version: String = "3.1.0") -> String {
  """
  openapi: \(version)
  info: {title: T, version: '1'}
  paths:
    /:
      get: {responses: {'204': {description: none}}}

  """ + rest
}

/// Loads a document with one operation and other parts, which begin in line 6.
func load(_ rest: String, version: String = "3.1.0") throws -> Loaded {
  try Fixture(["spec.yaml": document(rest, version: version)]).load()
}

/// Loads a document whose `components/schemas` begin in line 8.
func loadSchemas(_ schemas: String, version: String = "3.1.0") throws -> Loaded {
  let indented = schemas.split(separator: "\n", omittingEmptySubsequences: false)
    .map { "    " + $0 }.joined(separator: "\n")
  return try load("components:\n  schemas:\n" + indented, version: version)
}

/// Loads a document whose `paths` begin in line 4.
func loadPaths(_ paths: String, version: String = "3.1.0") throws -> Loaded {
  let indented = paths.split(separator: "\n", omittingEmptySubsequences: false)
    .map { "  " + $0 }.joined(separator: "\n")
  let head = "openapi: \(version)\ninfo: {title: T, version: '1'}\npaths:\n"
  return try Fixture(["spec.yaml": head + indented]).load()
}
