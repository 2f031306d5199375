import ClientModel
import Diagnostics
import Foundation
import Testing

@testable import Generator
@testable import Templates

/// A document of one theme, and the package that is expected from it.
///
/// The folder holds `openapi.yaml`, with other files that it refers to; `Expected`, the package
/// without its runtime and the second transport, which are the same everywhere; and `diagnostics.txt`, if there are any.
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

  /// Whether the expected packages must be written again: `UPDATE_GOLDEN=1`.
  static let isRenewed = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  var document: URL { folder.appendingPathComponent("openapi.yaml") }
  /// What the user decides beside the document; most have none.
  var configuration: URL { folder.appendingPathComponent("codegen.yaml") }
  /// Sources that stand beside those of the client.
  var localSources: URL { folder.appendingPathComponent("Local") }
  var expected: URL { folder.appendingPathComponent("Expected") }
  var expectedDiagnostics: URL { folder.appendingPathComponent("diagnostics.txt") }
  var description: String { name }

  /// `naming-collisions` gives `NamingCollisionsClient`.
  var clientName: String {
    let words = name.split { !$0.isLetter && !$0.isNumber }
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "Client"
  }

  /// Whether the pages about the client are expected too: for all themes, they would be most of what there is.
  var showsPages: Bool { ["documentation", "shared-types", "statuses"].contains(name) }

  var runtimeFolder: String { "Sources/\(clientName)/Runtime/" }

  /// The folder of the second transport, which is the same everywhere too but for the client's name.
  var transportFolder: String { "Sources/\(clientName)AsyncHTTPClient/" }

  /// The sources of the mock, which are the same everywhere too.
  var mockFolder: String { "Sources/\(clientName)Testing/" }

  /// Whether a file is of the mock, but for the examples where these are compared.
  func isDouble(_ path: String) -> Bool {
    guard path.hasPrefix(mockFolder) else { return false }
    return !hasTests || testingSources.contains { mockFolder + $0.path == path }
  }

  /// Whether the mock's examples and the tests are part of what is expected. They follow from what else
  /// there is, and would be most of it.
  var hasTests: Bool { ["bodies", "given-types", "parameters", "statuses"].contains(name) }

  /// Whether operations are functions too.
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

  /// What the generator makes of the document: the package, and what it says meanwhile.
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
