import Diagnostics
import Foundation
import Testing

@testable import Generator

@Suite struct PackageWriterTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func writesANewPackageWithItsManifest() throws {
    let write = try Write(["Package.swift": "a\n", "Sources/A/A.swift": "b\n"], in: folder)
    #expect(write.messages == [])
    #expect(write.changes?.added == paths("Package.swift", "Sources/A/A.swift"))
    #expect(
      try folder.snapshot() == [
        "package/": "", "package/Package.swift": "a\n", "package/Sources/": "",
        "package/Sources/A/": "", "package/Sources/A/A.swift": "b\n",
        "package/.openapi-codegen.json": """
        {
          "format": 3,
          "files": {
            "Package.swift": "089bdc07b544e7b2",
            "Sources/A/A.swift": "08a61e07b54dac5d"
          }
        }

        """,
      ])
  }

  @Test func makesTheFoldersAroundTheOutput() throws {
    let write = try Write(["a": ""], in: folder, output: "x/y/z/")
    #expect(write.changes?.added == paths("a"))
    #expect(folder.exists("x/y/z/a"))
  }

  @Test func touchesOnlyWhatDiffers() throws {
    _ = try Write(["same": "1", "other": "1"], in: folder)
    for name in ["same", "other", ".openapi-codegen.json"] { try folder.age("package/" + name) }
    let write = try Write(["same": "1", "other": "2"], in: folder)
    #expect(write.changes?.changed == paths("other"))
    #expect(write.changes?.unchanged == paths("same"))
    #expect(try folder.isAged("package/same"))
    #expect(try !folder.isAged("package/other"))
    #expect(try folder.text(of: "package/other") == "2")
  }

  @Test func touchesNothingTheSecondTime() throws {
    let files = ["a": "1", "b/c": "2"]
    _ = try Write(files, in: folder)
    for name in ["a", "b/c", ".openapi-codegen.json"] { try folder.age("package/" + name) }
    let write = try Write(files, in: folder)
    #expect(write.changes?.isEmpty == true)
    for name in ["a", "b/c", ".openapi-codegen.json"] {
      #expect(try folder.isAged("package/" + name), "\(name)")
    }
  }

  @Test func removesStaleFilesAndTheFoldersThatBecomeEmpty() throws {
    _ = try Write(["keep": "", "a/b/stale": "", "c/stale": ""], in: folder)
    try folder.write("mine", to: "package/c/mine")
    let write = try Write(["keep": ""], in: folder)
    #expect(write.changes?.removed == paths("a/b/stale", "c/stale"))
    let names = try folder.snapshot().keys.sorted()
    #expect(
      names == [
        "package/", "package/.openapi-codegen.json", "package/c/", "package/c/mine", "package/keep",
      ])
  }

  @Test func keepsFilesThatItDidNotWrite() throws {
    try folder.write("mine", to: "package/Sources/Mine.swift")
    _ = try Write(["Sources/A.swift": "1"], in: folder)
    _ = try Write(["Sources/B.swift": "1"], in: folder)
    #expect(try folder.text(of: "package/Sources/Mine.swift") == "mine")
  }

  @Test func refusesToReplaceAFileThatItDidNotWrite() throws {
    try folder.write("mine", to: "package/README.md")
    let before = try folder.snapshot()
    for discards in [false, true] {
      let write = try Write(
        ["README.md": "ours", "new": ""], in: folder, discardingEdits: discards)
      #expect(write.changes == nil)
      #expect(
        write.messages == [
          "'\(folder["package/README.md"])' already exists and was not generated"
        ])
      #expect(try folder.snapshot() == before)
    }
  }

  @Test func adoptsAFileThatIsAlreadyAsGenerated() throws {
    try folder.write("same", to: "package/README.md")
    try folder.age("package/README.md")
    let first = try Write(["README.md": "same"], in: folder)
    #expect(first.changes?.unchanged == paths("README.md"))
    #expect(try folder.isAged("package/README.md"))
    let second = try Write([:], in: folder)
    #expect(second.changes?.removed == paths("README.md"))
  }

  @Test func refusesToReplaceAnEditedFile() throws {
    _ = try Write(["a": "1", "b": "1", "stale": "1"], in: folder)
    try folder.write("edit", to: "package/a")
    try folder.write("edit", to: "package/stale")
    let before = try folder.snapshot()
    let write = try Write(["a": "2", "b": "2"], in: folder)
    #expect(write.changes == nil)
    #expect(
      write.messages == [
        "'\(folder["package/a"])' was edited by hand",
        "'\(folder["package/stale"])' is no longer generated, but was edited by hand",
      ])
    #expect(try folder.snapshot() == before)
  }

  @Test func replacesAnEditedFileWhenTold() throws {
    _ = try Write(["a": "1", "stale": "1"], in: folder)
    try folder.write("edit", to: "package/a")
    try folder.write("edit", to: "package/stale")
    let write = try Write(["a": "2"], in: folder, discardingEdits: true)
    #expect(write.changes?.changed == paths("a"))
    #expect(write.changes?.removed == paths("stale"))
    #expect(try folder.text(of: "package/a") == "2")
    #expect(!folder.exists("package/stale"))
  }

  @Test func takesAnEditThatAgreesWithTheNewContent() throws {
    _ = try Write(["a": "1"], in: folder)
    try folder.write("2", to: "package/a")
    let write = try Write(["a": "2"], in: folder)
    #expect(write.changes?.unchanged == paths("a"))
    #expect(try Write(["a": "3"], in: folder).changes?.changed == paths("a"))
  }

  @Test func writesAgainAFileThatSomebodyDeleted() throws {
    _ = try Write(["a": "1", "b": "1"], in: folder)
    try folder.remove("package/a")
    try folder.remove("package/b")
    let write = try Write(["a": "1"], in: folder)
    #expect(write.changes?.added == paths("a"))
    #expect(write.changes?.removed == [])
    #expect(try folder.text(of: "package/a") == "1")
  }

  @Test func tellsWhatChanged() {
    var changes = Changes()
    changes.added = paths("b", "c", "d")
    changes.changed = paths("a")
    changes.removed = paths("e")
    #expect(
      changes.lines(limit: 3) == [
        "3 added, 1 changed, 1 removed, 0 unchanged", "  ~ a", "  + b", "  + c", "  and 2 more",
      ])
  }
}
