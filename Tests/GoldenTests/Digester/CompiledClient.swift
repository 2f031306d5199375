import APIChanges
import Diagnostics
import Foundation
import Testing

@testable import Generator

/// The client of a document, compiled to its module interface, and the digester's description of it.
struct CompiledClient {
  let api: PublicAPI
  private let declarations: DigestedModule
  private let digest: URL

  static let isPossible = (try? ProcessResult("which", ["swift-api-digester"]))?.status == 0

  /// - Parameter name: the name of the folder for compiling.
  init(_ document: String, name: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("digester-\(name)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("openapi.yaml")
    try Data(document.utf8).write(to: file)
    var diagnostics = DiagnosticList()
    let pipeline = Pipeline(specification: file.path, name: try ClientName("Sample"))
    let package = try #require(pipeline.package(diagnostics: &diagnostics)?.files)
    api = try #require(package.origin?.api)
    let sources = package.contents.filter {
      $0.key.text.hasPrefix("Sources/Sample/") && $0.key.text.hasSuffix(".swift")
    }
    try FolderTree(
      Dictionary(
        uniqueKeysWithValues: sources.map {
          ($0.key.text, String(decoding: $0.value, as: UTF8.self))
        })
    ).write(to: folder)
    digest = folder.appendingPathComponent("digest.json")
    try Self.compile(sources.keys.map(\.text), in: folder)
    try Self.dump(folder, to: digest)
    declarations = try DigestedModule(digest)
  }

  private static func compile(_ sources: [String], in folder: URL) throws {
    let module = folder.appendingPathComponent("Sample.swiftmodule").path
    let features = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
    let options =
      [
        "-emit-module", "-swift-version", "6", "-module-name", "Sample", "-package-name", "sample",
        "-wmo", "-Xfrontend", "-experimental-skip-all-function-bodies", "-I", modules,
        "-emit-module-path", module,
      ] + features.flatMap { ["-enable-upcoming-feature", $0] }
    let files = sources.sorted().map { folder.appendingPathComponent($0).path }
    let result = try ProcessResult("swiftc", options + files)
    try #require(result.status == 0, "\(result.output)")
  }

  private static func dump(_ folder: URL, to file: URL) throws {
    let result = try ProcessResult(
      "swift-api-digester",
      [
        "-dump-sdk", "-module", "Sample", "-I", folder.path, "-I", modules, "-avoid-location",
        "-o", file.path,
      ])
    try #require(result.status == 0, "\(result.output)")
  }

  /// The folder with the modules of the clients' dependencies in the build of this package.
  private static var modules: String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let products = bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return products.appendingPathComponent("Modules").path
  }

  /// The operations and types that the digester reports as broken, by their name in reports, and its output lines.
  func brokenSubjects(since old: Self) throws -> (subjects: Set<String>, lines: [String]) {
    let result = try ProcessResult(
      "swift-api-digester",
      ["-diagnose-sdk", "-input-paths", old.digest.path, "-input-paths", digest.path])
    let lines = result.output.split(separator: "\n").map(String.init)
      .filter { !$0.isEmpty && !$0.hasPrefix("/*") }
    let callable = Set(lines.filter(declarations.stillAllows(callsOf:)).map(Self.declaration))
    let broken = lines.filter { !callable.contains(Self.declaration(of: $0)) }
    let subjects = broken.compactMap { line in
      subject(of: line, in: old.api) ?? subject(of: line, in: api)
    }
    return (Set(subjects), broken)
  }

  /// The first two words: `Func AResource.limit(options:)`.
  private static func declaration(of line: String) -> String {
    line.split(separator: " ").prefix(2).joined(separator: " ")
  }

  /// The operation or type of a line: `Func AResource.limit(options:) has been removed` concerns `a.limit`.
  private func subject(of line: String, in api: PublicAPI) -> String? {
    let words = line.split(separator: " ")
    guard words.count > 1 else { return nil }
    let name = String(words[1].prefix { $0 != "(" })
    let parts = name.split(separator: ".").map(String.init)
    let types = parts.indices.reversed().map { parts[...$0].joined(separator: ".") }
    if let type = types.first(where: { name in api.types.contains { $0.name == name } }) {
      return type
    }
    let groups = Dictionary(uniqueKeysWithValues: api.resources.map { ($0.type, $0.name) })
    for operation in api.operations {
      let own = [
        operation.request, operation.error, operation.returns.swiftName, operation.function,
      ]
      // Reports use the new name of an operation.
      let name = self.api.operations.first { $0.id == operation.id }?.call ?? operation.call
      if own.contains(parts[0]) { return name }
      if let group = groups[parts[0]], parts.count > 1, operation.call == "\(group).\(parts[1])" {
        return name
      }
    }
    return groups[parts[0]] == nil && parts[0] != api.client.name ? nil : api.client.name
  }
}
