import Foundation
import Testing

/// A folder for the packages of these tests, and one for their build products, so that shared dependencies are built
/// once.
final class Workspace: Sendable {
  @TaskLocal static var current: Workspace?

  let folder: String
  var scratch: String { folder + "/build" }

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("emitted-packages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: folder + "/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Builds a package. The path is relative to this folder.
  func build(
    _ package: String, _ configuration: BuildConfiguration, _ options: [String] = []
  ) async throws -> ProgramRun {
    let path = package.hasPrefix("/") ? package : folder + "/" + package
    return try await ProgramRun(
      [
        "swift", "build", "--package-path", path, "--scratch-path", scratch,
        "--configuration", configuration.rawValue,
        // Without debug information and an index, a build takes less time.
        "-debug-info-format", "none", "--disable-index-store",
      ] + options, in: folder)
  }

  /// A built program.
  func product(_ name: String, _ configuration: BuildConfiguration) -> URL {
    URL(fileURLWithPath: "\(scratch)/\(configuration.rawValue)/\(name)")
  }

  /// All files below a folder, by path.
  func files(below path: String) throws -> [String: Data] {
    let root = folder + "/" + path
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let url = URL(fileURLWithPath: "\(root)/\(name)")
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[name] = try Data(contentsOf: url)
    }
    return files
  }
}

enum BuildConfiguration: String, CaseIterable, Sendable {
  case debug, release
}

/// Creates the workspace before the tests of a suite, and removes it afterwards.
struct WorkspaceTrait: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test, testCase: Test.Case?, performing tests: @Sendable () async throws -> Void
  ) async throws {
    try await Workspace.$current.withValue(try Workspace()) { try await tests() }
  }
}

extension Trait where Self == WorkspaceTrait {
  static var workspace: Self { Self() }
}

/// The tests that build packages. They run serially, because each build uses the whole machine.
@Suite(.serialized, .workspace)
enum PackageBuilds {}
