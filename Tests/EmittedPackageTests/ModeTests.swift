import Foundation
import Testing

extension PackageBuilds {
  /// The sources of a client take whatever settings the target has that they are put into.
  @Suite("Sources of a client in targets of all kinds", .serialized)
  struct ModeTests {
    struct Mode: CustomTestStringConvertible, Sendable {
      var testDescription: String
      var access = "public"
      var languageMode = "6"
      var options: [String] = []
    }

    static let modes = [
      Mode(testDescription: "Swift 5", languageMode: "5"),
      Mode(testDescription: "Swift 6, internal", access: "internal"),
      Mode(
        testDescription: "on the main actor", options: ["-default-isolation", "MainActor"]),
      Mode(
        testDescription: "on the main actor in Swift 5", access: "internal", languageMode: "5",
        options: [
          "-default-isolation", "MainActor", "-enable-upcoming-feature",
          "NonisolatedNonsendingByDefault",
        ]),
      Mode(
        testDescription: "on the caller's actor", access: "package",
        options: [
          "-enable-upcoming-feature", "NonisolatedNonsendingByDefault", "-enable-upcoming-feature",
          "ExistentialAny",
        ]),
      Mode(testDescription: "strict memory safety", options: ["-strict-memory-safety"]),
      Mode(
        testDescription: "library evolution",
        options: [
          "-enable-library-evolution", "-enable-upcoming-feature", "MemberImportVisibility",
        ]
      ),
      Mode(
        testDescription: "internal imports, package", access: "package",
        options: [
          "-enable-upcoming-feature", "InternalImportsByDefault", "-enable-upcoming-feature",
          "MemberImportVisibility",
        ]),
      Mode(
        testDescription: "internal imports, public",
        options: ["-enable-upcoming-feature", "InternalImportsByDefault"]),
    ]

    private let folder: String

    init() throws {
      folder = try #require(Workspace.current).folder + "/modes"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    @Test("they compile without a warning", arguments: modes)
    func compiles(mode: Mode) async throws {
      let sources = try await sources(access: mode.access)
      let run = try await Self.compile(sources, mode, in: folder)
      #expect(run.complaints == [])
      #expect(run.status == 0, "\(run.output)")
    }

    /// As WASI has none.
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
      let mode = Mode(testDescription: "without URLSession")
      let run = try await Self.compile(sources, mode, in: folder)
      #expect(run.complaints == [])
      #expect(run.status == 0, "\(run.output)")
    }

    private func sources(access: String) async throws -> [String] {
      let document = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Golden/bodies/openapi.yaml")
      let output = "\(folder)/\(UUID().uuidString)"
      let run = try await Generator.generate(
        document, named: "Sample", into: output,
        options: ["--layout", "plugin", "--access", access])
      try #require(run.status == 0, "\(run.output)")
      return try FileManager.default.contentsOfDirectory(atPath: "\(output)/Sample")
        .filter { $0.hasSuffix(".swift") }.sorted().map { "\(output)/Sample/\($0)" }
    }

    /// Everything that the compiler complains of comes before it makes code.
    private static func compile(
      _ sources: [String], _ mode: Mode, in folder: String
    ) async throws -> ProgramRun {
      try await ProgramRun(
        [
          "swiftc", "-emit-sil", "-whole-module-optimization", "-o", "/dev/null", "-module-name",
          "App", "-package-name", "app", "-swift-version", mode.languageMode, "-I",
          Generator.modules,
        ] + mode.options + sources, in: folder)
    }
  }
}
