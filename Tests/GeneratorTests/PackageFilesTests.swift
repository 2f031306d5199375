import Diagnostics
import Testing

@testable import Generator

@Suite struct PackageFilesTests {
  @Test(arguments: [
    "", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a\nb", "a\u{0}b", "a\\b", "a\"b",
    ".openapi-codegen.json", ".OpenAPI-codegen.work/a", String(repeating: "a", count: 256),
    String(repeating: "a/", count: 600) + "a",
  ])
  func refusesAPathThatDoesNotStayInside(path: String) {
    #expect(
      throws: Diagnostic.error(
        code: .packagePaths, "'\(path)' is not a path for a file of the package")
    ) {
      try PackageFiles([("fine", ""), (path, "")])
    }
  }

  @Test(arguments: ["a", "a/b.swift", ".gitignore", "a/..b", "a b/ü.swift"])
  func takesAPathThatStaysInside(path: String) throws {
    #expect(try PackageFiles([(path, "")]).paths.map(\.text) == [path])
  }

  @Test func refusesTwoFilesOfOnePath() {
    #expect(
      throws: Diagnostic.error(code: .packagePaths, "two files of the package have the path 'a'")
    ) {
      try PackageFiles([("a", "1"), ("a", "2")])
    }
  }

  @Test(arguments: [
    ("Models/Url.swift", "Models/URL.swift", "Models/Url.swift", "Models/URL.swift"),
    ("Models/A.swift", "models/B.swift", "Models", "models"),
    ("x/y", "X", "x", "X"),
  ])
  func refusesPathsThatDifferInCaseAlone(
    first: String, second: String, one: String, other: String
  ) {
    #expect(
      throws: Diagnostic.error(
        code: .packagePaths,
        "'\(one)' and '\(other)' are the same file on file systems that ignore case",
        hint: "rename one of the two in the document")
    ) {
      try PackageFiles([(first, ""), (second, "")])
    }
  }

  @Test func refusesAFileThatIsAlsoAFolder() {
    #expect(
      throws: Diagnostic.error(
        code: .packagePaths, "'a/b' is both a file of the package and the folder of 'a/b/c'")
    ) {
      try PackageFiles([("a/b", ""), ("a/b/c", "")])
    }
  }

  @Test func isTheSameInAnyOrder() throws {
    let first = try PackageFiles([("b", "1"), ("a", "2")])
    let second = try PackageFiles([("a", "2"), ("b", "1")])
    #expect(first == second)
    #expect(Manifest(of: first).encoded == Manifest(of: second).encoded)
    #expect(first.paths.map(\.text) == ["a", "b"])
  }
}
