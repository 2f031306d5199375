import Diagnostics
import Foundation
import Testing

@testable import Generator

/// Obstacles at the paths of generated files.
@Suite struct OutputObstacleTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func expectRefusal(
    _ message: String, _ files: [String: String] = ["a": "1", "s/b": "2"],
    output: String = "package", sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let before = try folder.snapshot()
    let write = try Write(files, in: folder, output: output)
    #expect(write.changes == nil, sourceLocation: sourceLocation)
    #expect(write.messages == [message], sourceLocation: sourceLocation)
    #expect(try folder.snapshot() == before, sourceLocation: sourceLocation)
  }

  @Test func outputIsAFile() throws {
    try folder.write("mine", to: "package")
    try expectRefusal("the output '\(folder["package"])' is not a folder")
  }

  @Test func outputIsBelowAFile() throws {
    try folder.write("mine", to: "file")
    try expectRefusal(
      "cannot create the folder '\(folder["file/package"])': Not a directory",
      output: "file/package")
  }

  @Test func fileIsALink() throws {
    try folder.write("mine", to: "outside")
    try folder.write("", to: "package/x")
    try folder.link("package/a", to: "outside")
    try expectRefusal(
      "'\(folder["package/a"])' is a symbolic linkat the path of a generated file")
  }

  @Test func folderIsALink() throws {
    try folder.write("", to: "elsewhere/x")
    try folder.write("", to: "package/x")
    try folder.link("package/s", to: "elsewhere")
    try expectRefusal(
      "'\(folder["package/s"])' is a symbolic linkat the path of a generated file")
  }

  @Test func folderBecameALinkAfterItsFilesWereWritten() throws {
    _ = try Write(["s/b": "2"], in: folder)
    try folder.write("2", to: "elsewhere/b")
    try folder.remove("package/s")
    try folder.link("package/s", to: "elsewhere")
    try expectRefusal(
      "'\(folder["package/s"])' is a symbolic linkat the path of a generated file", ["a": ""])
  }

  @Test func outputReachedThroughALink() throws {
    try folder.write("", to: "real/x")
    try folder.link("package", to: "real")
    #expect(try Write(["a": "1"], in: folder).changes?.added == paths("a"))
    #expect(try folder.text(of: "real/a") == "1")
  }

  @Test func folderInPlaceOfAFile() throws {
    try folder.write("mine", to: "package/a/mine")
    try expectRefusal("'\(folder["package/a"])' is a folderat the path of a generated file")
  }

  @Test func fileInPlaceOfAFolder() throws {
    try folder.write("mine", to: "package/s")
    try expectRefusal(
      "'\(folder["package/s"])' is not a folderat the path of a generated file")
  }

  @Test func manifestIsALink() throws {
    try folder.write("{}", to: "outside")
    try folder.write("", to: "package/x")
    try folder.link("package/.openapi-codegen.json", to: "outside")
    try expectRefusal("'\(folder["package/.openapi-codegen.json"])' is not a regular file")
  }

  @Test func workFolderIsALink() throws {
    try folder.write("mine", to: "elsewhere/new/mine")
    try folder.write("", to: "package/x")
    try folder.link("package/.openapi-codegen.work", to: "elsewhere")
    try expectRefusal("'\(folder["package/.openapi-codegen.work"])' is not a folder")
  }

  @Test func lockFileHoldsSomething() throws {
    try folder.write("mine", to: "package/.openapi-codegen.lock")
    try expectRefusal("'\(folder["package/.openapi-codegen.lock"])' is not a lock file")
  }

  @Test(arguments: [
    ("not JSON", "is damaged"),
    ("{}", "is damaged"),
    (#"{"format": 4, "files": {}}"#, "has the format 4, which this version cannot read"),
    (
      #"{"format": 1, "files": {"../mine": "af63ad4c86019caf"}}"#,
      "lists '../mine', which is not a path inside the package"
    ),
  ])
  func manifestThatCannotBeUsed(text: String, problem: String) throws {
    try folder.write("1", to: "mine")
    try folder.write(text, to: "package/.openapi-codegen.json")
    try expectRefusal(
      "the list of generated files '\(folder["package/.openapi-codegen.json"])' \(problem)")
  }

  @Test func anotherRunIsWriting() throws {
    try folder.write("", to: "package/x")
    let output = OutputFolder(path: folder["package"], fileSystem: FileSystem())
    let write = try output.locked { () throws(Diagnostic) in
      do {
        return try Write(["a": "1"], in: folder)
      } catch {
        throw .error("\(error)")
      }
    }
    #expect(write.messages == ["another run is writing to '\(folder["package"])'"])
    #expect(!folder.exists("package/a"))
    #expect(try Write(["a": "1"], in: folder).changes?.added == paths("a"))
  }

  @Test func lockFileOfAKilledRun() throws {
    try folder.write("", to: "package/.openapi-codegen.lock")
    #expect(try Write(["a": "1"], in: folder).changes?.added == paths("a"))
    #expect(!folder.exists("package/.openapi-codegen.lock"))
  }

  @Test(.enabled(if: getuid() != 0, "the administrator may write everywhere"))
  func folderIsReadOnly() throws {
    try folder.write("", to: "package/x")
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder["package"])
    try expectRefusal("cannot write to '\(folder["package"])': Permission denied")
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["package"])
  }

  @Test func manyRunsAtOnceLeaveAWholePackage() async throws {
    let folder = folder
    let runs = try await withThrowingTaskGroup(of: Write.self) { group in
      for run in 0..<8 {
        group.addTask { try Write(["a": "\(run)", "b/c": "\(run)"], in: folder) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(runs.contains { $0.changes != nil })
    for run in runs where run.changes == nil {
      #expect(run.messages == ["another run is writing to '\(folder["package"])'"])
    }
    #expect(try folder.text(of: "package/a") == folder.text(of: "package/b/c"))
  }
}
