import ClientModel
import Foundation
import Testing

/// A package with all generated clients as targets, and a program that uses them.
///
/// It stays in the build folder, so that unchanged files are not recompiled.
struct Workspace {
  static let programName = "Behaviour"

  var folder: URL
  var clients: [String]
  /// The clients with tests.
  var testedClients: [String]
  /// Clients that only must compile and pass their tests.
  var compiledClients: [String]

  /// - Throws: an error if the files cannot be written.
  init(_ goldens: [Golden], _ documents: [CompiledDocument] = CompiledDocument.all) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    folder = Self.buildFolder.appendingPathComponent("golden-workspace")
    clients = goldens.map(\.clientName)
    testedClients = goldens.filter(\.hasTests).map(\.clientName)
    compiledClients = documents.map(\.clientName)
    var sources: [String: String] = [:]
    for document in documents {
      sources.merge(try document.sources()) { first, _ in first }
    }
    let runtime = root.appendingPathComponent("Templates/Runtime")
    for (path, text) in try FolderTree(readingFrom: runtime).files {
      sources["OpenAPIClientRuntime/\(path)"] = text
    }
    for golden in goldens {
      let prefix = "Sources/\(golden.clientName)/"
      for (path, text) in try golden.emitted().package.files where path.hasPrefix(prefix) {
        sources[String(path.dropFirst("Sources/".count))] = text
      }
    }
    for golden in goldens {
      let local = (try? FolderTree(readingFrom: golden.localSources).files) ?? [:]
      for (path, text) in local { sources["\(golden.clientName)/Extensions/\(path)"] = text }
    }
    for golden in goldens {
      let client = try golden.client()
      for (file, text) in exampleFunctions(client) {
        sources["\(client.name)Examples/\(file)"] = text
      }
      for (file, text) in PageExamples(try golden.emitted().package).files {
        sources["\(client.name)Examples/\(file)"] = text
      }
    }
    for golden in goldens where golden.hasTests {
      for (path, text) in try golden.emitted().package.files {
        let folder = path.hasPrefix(golden.mockFolder) ? "Sources/" : "Tests/"
        guard path.hasSuffix(".swift"), path.hasPrefix(folder) else { continue }
        sources[String(path.dropFirst(folder.count))] = text
      }
    }
    let program = root.appendingPathComponent("Tests/Golden/\(Self.programName)")
    for (path, text) in try FolderTree(readingFrom: program).files where path.hasSuffix(".swift") {
      sources["\(Self.programName)/\(path)"] = text
    }
    try FolderTree(sources).write(to: folder.appendingPathComponent("Sources"))
    try writeManifest()
  }

  /// Compiles everything. Warnings are errors.
  func build() throws -> ProcessResult {
    // Without debug information, a build takes less time.
    try ProcessResult(
      "swift",
      ["build", "--build-tests", "--package-path", folder.path, "-debug-info-format", "none"])
  }

  /// Runs the tests of the packages, which must be built.
  func test() throws -> ProcessResult {
    try ProcessResult("swift", ["test", "--skip-build", "--package-path", folder.path])
  }

  /// The output of the program, which must be built.
  func run() throws -> ProcessResult {
    let path = folder.appendingPathComponent(".build/debug/\(Self.programName)").path
    return try ProcessResult(path, [])
  }

  /// Runs DocC on a client, which must be built.
  func convertDocumentation(of client: String) throws -> ProcessResult {
    let graphs = folder.appendingPathComponent(".build/symbols/\(client)")
    try? FileManager.default.removeItem(at: graphs)
    try FileManager.default.createDirectory(at: graphs, withIntermediateDirectories: true)
    let modules = folder.appendingPathComponent(".build/debug/Modules").path
    let target = try ProcessResult("swiftc", ["-print-target-info"]).output
    let triple = try #require(target.firstMatch(of: /"unversionedTriple": "([^"]+)"/)).output.1
    let extraction = try ProcessResult(
      "swift",
      [
        "symbolgraph-extract", "-module-name", client, "-target", String(triple), "-I", modules,
        "-minimum-access-level", "public", "-output-dir", graphs.path,
      ])
    guard extraction.status == 0 else { return extraction }
    let catalogue = folder.appendingPathComponent("Sources/\(client)/\(client).docc").path
    let archives = folder.appendingPathComponent(".build/archives")
    try FileManager.default.createDirectory(at: archives, withIntermediateDirectories: true)
    return try ProcessResult(
      "docc",
      [
        "convert", catalogue, "--additional-symbol-graph-dir", graphs.path,
        "--fallback-display-name", client, "--fallback-bundle-identifier", "org.example.\(client)",
        "--output-path", archives.appendingPathComponent(client).path,
      ])
  }

  private func writeManifest() throws {
    let url = folder.appendingPathComponent("Package.swift")
    if let present = try? String(contentsOf: url, encoding: .utf8), present == manifest { return }
    try Data(manifest.utf8).write(to: url)
  }

  private var manifest: String {
    let targets = clients.map { name in
      """
          .target(name: "\(name)", dependencies: libraries, swiftSettings: settings),
          .target(name: "\(name)Examples", dependencies: ["\(name)"] + libraries, swiftSettings: exampleSettings),

      """
    }
    let tests = testedClients.map { name in
      """
          .target(name: "\(name)Testing", dependencies: ["\(name)", types], swiftSettings: settings),
          .testTarget(
            name: "\(name)Tests", dependencies: ["\(name)", "\(name)Testing"],
            path: "Sources/\(name)Tests", swiftSettings: settings),

      """
    }
    let compiled = compiledClients.map { name in
      """
          .target(name: "\(name)", dependencies: ["OpenAPIClientRuntime"] + libraries, swiftSettings: settings),
          .target(
            name: "\(name)Testing", dependencies: ["\(name)", "OpenAPIClientRuntime", types],
            swiftSettings: settings),
          .testTarget(
            name: "\(name)Tests", dependencies: ["\(name)", "\(name)Testing"],
            path: "Sources/\(name)Tests", swiftSettings: settings),

      """
    }
    let names = clients.map { "\"\($0)\"" }.joined(separator: ", ")
    return """
      // swift-tools-version: 6.1
      import PackageDescription

      let settings: [SwiftSetting] = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .unsafeFlags(["-warnings-as-errors"]),
      ]
      // Examples show values that they do not use.
      let exampleSettings = Array(settings.dropLast())
      let types = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
      let libraries = [types, .product(name: "Logging", package: "swift-log")]
      let package = Package(
        name: "Goldens",
        platforms: [.macOS(.v13)],
        dependencies: [
          .package(path: "\(Self.checkout("swift-http-types"))"),
          .package(path: "\(Self.checkout("swift-log"))"),
        ],
        targets: [
      \((targets + tests + compiled).joined())
          .target(name: "OpenAPIClientRuntime", dependencies: libraries, swiftSettings: settings),
          .executableTarget(
            name: "\(Self.programName)", dependencies: [types, \(names)], swiftSettings: settings),
        ],
        swiftLanguageModes: [.v6]
      )

      """
  }

  /// The build folder of this package, in which the test bundle is.
  private static var buildFolder: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let products = bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return products.resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// The checkouts of this package's build, so that nothing is fetched.
  private static func checkout(_ name: String) -> String {
    buildFolder.appendingPathComponent("checkouts/\(name)").path
  }
}
