import ClientModel
import Diagnostics
import Foundation
import Testing

@testable import Generator
@testable import Templates

/// A document for a theme, and the expected package.
///
/// The folder contains `openapi.yaml` with the files that it refers to, `Expected` (the package without its runtime and
/// the second transport, which are always the same), and `diagnostics.txt`, if there are diagnostics.
struct Golden: CustomStringConvertible, Sendable {
  var name: String
  var folder: URL

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Golden")

  static let all: [Golden] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { Golden(name: $0, folder: folder.appendingPathComponent($0)) }
      .filter { FileManager.default.fileExists(atPath: $0.document.path) }
  }()

  /// Whether to rewrite the expected packages: `UPDATE_GOLDEN=1`.
  static let isRenewed = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  var document: URL { folder.appendingPathComponent("openapi.yaml") }
  /// The configuration. Most themes have none.
  var configuration: URL { folder.appendingPathComponent("codegen.yaml") }
  /// Additional sources in the client's module.
  var localSources: URL { folder.appendingPathComponent("Local") }
  var expected: URL { folder.appendingPathComponent("Expected") }
  var expectedDiagnostics: URL { folder.appendingPathComponent("diagnostics.txt") }
  var description: String { name }

  /// `naming-collisions` becomes `NamingCollisionsClient`.
  var clientName: String {
    let words = name.split { !$0.isLetter && !$0.isNumber }
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "Client"
  }

  /// Whether the expected package includes documentation pages. For all themes, they would be most of the text.
  var showsPages: Bool { ["documentation", "shared-types", "statuses"].contains(name) }

  var runtimeFolder: String { "Sources/\(clientName)/Runtime/" }

  /// The folder of the second transport, which is always the same except for the client's name.
  var transportFolder: String { "Sources/\(clientName)AsyncHTTPClient/" }

  /// The sources of the mock, which are always the same.
  var mockFolder: String { "Sources/\(clientName)Testing/" }

  /// Whether a file belongs to the mock, except for examples that are compared.
  func isDouble(_ path: String) -> Bool {
    guard path.hasPrefix(mockFolder) else { return false }
    return !hasTests || testingSources.contains { mockFolder + $0.path == path }
  }

  /// Whether the expected package includes the mock's examples and the tests. They follow from the other files, and would
  /// be most of the text.
  var hasTests: Bool { ["bodies", "given-types", "parameters", "statuses"].contains(name) }

  /// Whether operations are also functions.
  var hasFunctions: Bool { name == "statuses" }

  private func pipeline(_ diagnostics: inout DiagnosticList) throws -> Pipeline {
    var pipeline = Pipeline(
      specification: document.path, name: try ClientName(clientName), hasTests: hasTests,
      hasFunctions: hasFunctions)
    if FileManager.default.fileExists(atPath: configuration.path) {
      let configuration = CodegenConfiguration(
        path: configuration.path, diagnostics: &diagnostics)
      let read = try #require(configuration)
      pipeline.types = read.types
      pipeline.unknownProperties = read.unknownProperties
    }
    return pipeline
  }

  /// The client of the document.
  func client() throws -> Client {
    var diagnostics = DiagnosticList()
    let pipeline = try pipeline(&diagnostics)
    return try #require(pipeline.client(diagnostics: &diagnostics))
  }

  /// The generated package and the diagnostics.
  func emitted() throws -> (package: FolderTree, diagnostics: String) {
    var diagnostics = DiagnosticList()
    let pipeline = try pipeline(&diagnostics)
    let files = pipeline.package(diagnostics: &diagnostics)?.files.contents ?? [:]
    let texts = files.map { ($0.key.text, String(decoding: $0.value, as: UTF8.self)) }
    let report = DiagnosticRenderer().render(diagnostics.all)
      .replacingOccurrences(of: folder.path + "/", with: "")
    return (FolderTree(Dictionary(uniqueKeysWithValues: texts)), report)
  }
}
