import ClientModel
import Diagnostics
import Foundation
import Testing

@testable import Generator

/// A document whose package must compile and pass its tests. Its text is not compared.
///
/// All clients share one runtime, so that each takes little time.
struct CompiledDocument: CustomStringConvertible, Sendable {
  var url: URL

  static let folder = Golden.folder.appendingPathComponent("Compiled")

  static let all: [CompiledDocument] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted()
      .map { CompiledDocument(url: folder.appendingPathComponent($0)) }
  }()

  var description: String { url.deletingPathExtension().lastPathComponent }

  /// `08-parameter-init` becomes `Case08ParameterInit`.
  var clientName: String {
    let words = description.split { !$0.isLetter && !$0.isNumber }
    return "Case" + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The Swift sources by their paths relative to `Sources` and `Tests`.
  func sources() throws -> [String: String] {
    var diagnostics = DiagnosticList()
    var settings = RuntimeSettings()
    settings.isShared = true
    let pipeline = Pipeline(
      specification: url.path, name: try ClientName(clientName), documentation: false,
      runtime: settings)
    let made = pipeline.package(diagnostics: &diagnostics)
    let package = try #require(made, "\(diagnostics.all.map(\.message))")
    var sources: [String: String] = [:]
    for (path, bytes) in package.files.contents where path.text.hasSuffix(".swift") {
      let parts = path.text.split(separator: "/", maxSplits: 1)
      guard parts.count == 2, ["Sources", "Tests"].contains(parts[0]) else { continue }
      sources[String(parts[1])] = String(decoding: bytes, as: UTF8.self)
    }
    return sources.filter { !$0.key.contains("AsyncHTTPClient/") }
  }
}
