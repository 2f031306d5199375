import Foundation
import Testing

extension PackageBuilds {
  /// The sources of a client compile with all settings of their target.
  @Suite("Sources of a client in all kinds of targets", .serialized)
  struct ModeTests {
    struct Mode: CustomTestStringConvertible, Sendable {
      var testDescription: String
      var access = "public"
      var languageMode = "6"
      var features: [String] = []
      var options: [String] = []
      /// A warning that does not depend on the sources.
      var knownWarning: String?
    }

    static let modes = [
      Mode(testDescription: "Swift 6, internal", access: "internal"),
      Mode(
        testDescription: "Swift 5", languageMode: "5", features: ["InferSendableFromCaptures"]),
      Mode(
        testDescription: "Swift 5 without that feature", languageMode: "5",
        knownWarning: "converting non-Sendable function value to '@Sendable"),
      Mode(
        testDescription: "on the main actor", options: ["-default-isolation", "MainActor"]),
      Mode(
        testDescription: "on the main actor in Swift 5", access: "internal", languageMode: "5",
        features: ["InferSendableFromCaptures", "NonisolatedNonsendingByDefault"],
        options: ["-default-isolation", "MainActor"]),
      Mode(
        testDescription: "on the caller's actor", access: "package",
        features: ["NonisolatedNonsendingByDefault", "ExistentialAny"]),
      Mode(testDescription: "strict memory safety", options: ["-strict-memory-safety"]),
      Mode(
        testDescription: "library evolution", features: ["MemberImportVisibility"],
        options: ["-enable-library-evolution"],
        // From Foundation on Linux, and from packages.
        knownWarning: "was not compiled with library evolution support"),
      Mode(
        testDescription: "internal imports, package", access: "package",
        features: ["InternalImportsByDefault", "MemberImportVisibility"]),
      Mode(
        testDescription: "internal imports, public", features: ["InternalImportsByDefault"]),
    ]

    private let folder: String

    init() throws {
      folder = try #require(Workspace.current).folder + "/modes"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    @Test("they compile without an avoidable warning", arguments: modes)
    func compiles(mode: Mode) async throws {
      let run = try await compile(try await sources(access: mode.access), mode)
      let complaints = run.complaints.filter { complaint in
        mode.knownWarning.map { !complaint.contains($0) } ?? true
      }
      #expect(complaints == [])
      #expect(run.status == 0, "\(run.output)")
    }

    /// Simulates WASI, which has no `URLSession`.
    @Test("they compile without URLSession")
    func withoutURLSession() async throws {
      let sources = try await sources(access: "public")
      let condition = "#if canImport(FoundationNetworking) || canImport(Darwin)"
      var count = 0
      for path in sources {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        count += text.components(separatedBy: condition).count - 1
        let changed = text.replacingOccurrences(of: condition, with: "#if NEVER")
        try Data(changed.utf8).write(to: URL(fileURLWithPath: path))
      }
      #expect(count == 5)
      let run = try await compile(sources, Mode(testDescription: "without URLSession"))
      #expect(run.complaints == [])
      #expect(run.status == 0, "\(run.output)")
    }

    private func sources(access: String) async throws -> [String] {
      let document = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Golden/bodies/openapi.yaml")
      let output = "\(folder)/\(UUID().uuidString)"
      try FileManager.default.createDirectory(
        atPath: output, withIntermediateDirectories: true)
      let configuration = "\(folder)/openapi-codegen.yaml"
      try Data("runtime: embedded\n".utf8).write(to: URL(fileURLWithPath: configuration))
      let run = try await Generator.generate(
        document, named: "Sample", into: output,
        options: ["--config", configuration, "--layout", "plugin", "--access", access])
      try #require(run.status == 0, "\(run.output)")
      return try FileManager.default.contentsOfDirectory(atPath: "\(output)/Sample")
        .filter { $0.hasSuffix(".swift") }.sorted().map { "\(output)/Sample/\($0)" }
    }

    /// Type-checks the sources, which produces all diagnostics.
    private func compile(_ sources: [String], _ mode: Mode) async throws -> ProgramRun {
      try await ProgramRun(
        [
          "swiftc", "-emit-sil", "-whole-module-optimization", "-o", "/dev/null", "-module-name",
          "App", "-package-name", "app", "-swift-version", mode.languageMode, "-I",
          Generator.modules,
        ] + mode.features.flatMap { ["-enable-upcoming-feature", $0] } + mode.options + sources,
        in: folder)
    }
  }
}
