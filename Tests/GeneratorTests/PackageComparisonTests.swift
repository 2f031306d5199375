import Diagnostics
import Foundation
import Testing

@testable import Generator

@Suite struct PackageComparisonTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func compare(_ files: [String: String]) throws -> PackageComparison {
    var diagnostics = DiagnosticList()
    let writer = PackageWriter(folder: folder["package"])
    let before = try folder.snapshot()
    let comparison = writer.compare(try package(files), diagnostics: &diagnostics)
    #expect(try folder.snapshot() == before)
    return try #require(comparison, "\(diagnostics.all)")
  }

  @Test func findsNothingAfterAWrite() throws {
    _ = try Write(["a": "1", "b/c": "2"], in: folder)
    #expect(try compare(["a": "1", "b/c": "2"]).isClean)
  }

  @Test func tellsEachFileThatDiffers() throws {
    _ = try Write(["same": "1", "changed": "x\ny\nz\n", "stale": ""], in: folder)
    let comparison = try compare(["same": "1", "changed": "x\nY\nz\n", "new": ""])
    #expect(!comparison.isClean)
    #expect(
      comparison.lines() == [
        "changed: differs", "  @@ line 1 @@", "   x", "  -y", "  +Y", "   z", "   ", "new: missing",
        "stale: no longer generated",
      ])
    #expect(comparison.lines(limit: 1).last == "and 2 more files")
  }

  @Test func missesTheListOfFiles() throws {
    try folder.write("1", to: "package/a")
    #expect(
      try compare(["a": "1"]).lines() == [".openapi-codegen.json: does not list these files"])
  }

  @Test func doesNotReadThroughLinks() throws {
    try folder.write("1", to: "outside")
    try folder.write("", to: "package/x")
    try folder.link("package/a", to: "outside")
    #expect(
      try compare(["a": "1"]).lines() == ["a: '\(folder["package/a"])' is a symbolic link"])
  }

  @Test func takesAMissingFolderAsEmpty() throws {
    #expect(try compare(["a": "1"]).lines() == ["a: missing"])
  }

  @Test(arguments: [
    ("", "", []),
    ("a", "b", ["@@ line 1 @@", "-a", "+b"]),
    ("1\n2\n3\n4\n5", "1\n2\n3\n4\n5\n6", ["@@ line 4 @@", " 4", " 5", "+6"]),
    ("1\n2\n3\n4", "3\n4", ["@@ line 1 @@", "-1", "-2", " 3", " 4"]),
    ("a\nb\na\nb", "a\nb", ["@@ line 1 @@", " a", " b", "-a", "-b"]),
    (
      "s\na\nk\nb\ne", "s\nA\nk\nB\nB2\ne",
      ["@@ line 1 @@", " s", "-a", "+A", " k", "-b", "+B", "+B2", " e"]
    ),
  ])
  func showsTheLinesThatDiffer(old: String, new: String, lines: [String]) {
    #expect(LineDifference.lines(from: old, to: new, limit: 20) == lines)
  }

  @Test func boundsWhatItShows() {
    let old = (0..<20_000).map { "old \($0)" }.joined(separator: "\n")
    let new = (0..<30_000).map { "new \($0)" }.joined(separator: "\n")
    let lines = LineDifference.lines(from: old, to: new, limit: 5)
    #expect(
      lines == [
        "@@ line 1 @@", "-old 0", "-old 1", "-old 2", "-old 3", "-old 4", "… 49995 more lines",
      ])
  }
}
