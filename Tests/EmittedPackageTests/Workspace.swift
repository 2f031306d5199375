import Foundation
import Testing

/// A folder for the packages of these tests, and one for what is built of them, so that what they
/// share is built once.
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

  /// Builds a package; a path counts from this folder.
  func build(
    _ package: String, _ configuration: BuildConfiguration, _ options: [String] = []
  ) async throws -> ProgramRun {
    let path = package.hasPrefix("/") ? package : folder + "/" + package
    return try await ProgramRun(
      [
        "swift", "build", "--package-path", path, "--scratch-path", scratch,
        "--configuration", configuration.rawValue,
      ] + options, in: folder)
  }

  /// A program that was built.
  func product(_ name: String, _ configuration: BuildConfiguration) -> URL {
    URL(fileURLWithPath: "\(scratch)/\(configuration.rawValue)/\(name)")
  }

  /// Every file below a folder, by its path.
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

/// Makes the workspace before the tests of a suite, and removes it after them.
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

/// Everything that builds packages: one after another, as each build takes the whole machine.
@Suite(.serialized, .workspace)
enum PackageBuilds {}
