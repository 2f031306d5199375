import Diagnostics
import Testing

@testable import OpenAPI

@Suite struct PathTextTests {
  @Test(arguments: [
    ("b.yaml", "a/spec.yaml", "a/b.yaml"), ("./b.yaml", "spec.yaml", "b.yaml"),
    ("../b.yaml", "a/c/spec.yaml", "a/b.yaml"), ("../b.yaml", "spec.yaml", "../b.yaml"),
    ("../../b.yaml", "../spec.yaml", "../../../b.yaml"), ("b.yaml", "./spec.yaml", "./b.yaml"),
    ("../b.yaml", "/a/spec.yaml", "/b.yaml"), ("../../b.yaml", "/a/spec.yaml", "/b.yaml"),
    ("/x/./b.yaml", "a/spec.yaml", "/x/b.yaml"),
  ])
  func resolvedPaths(_ reference: String, _ base: String, _ path: String) {
    #expect(FilePath.resolve(reference, from: base) == path)
  }

  @Test(arguments: [("a/b.yaml", "b"), ("b", "b"), ("a.b/c.d.json", "c.d"), (".hidden", ".hidden")])
  func baseNames(_ path: String, _ name: String) {
    #expect(FilePath.baseName(of: path) == name)
  }

  @Test(arguments: [
    ("#/a/b", "", ["a", "b"]), ("#", "", []), ("a.yaml", "a.yaml", []),
    ("a.yaml#/", "a.yaml", [""]),
    ("#/~1a~1%7Bid%7D/~01", "", ["/a/{id}", "~1"]), ("#/a%2Fb", "", ["a", "b"]),
    ("a%20b.yaml#/%zz%4", "a b.yaml", ["%zz%4"]), ("#/caf%C3%A9", "", ["café"]),
  ])
  func references(_ text: String, _ path: String, _ tokens: [String]) throws {
    let target = try ReferenceTarget(text, copies: WebCopies())
    #expect(target.path == path)
    #expect(target.fragment == .pointer(tokens))
  }

  @Test func anchorsAndSchemes() throws {
    #expect(try ReferenceTarget("a.yaml#b", copies: WebCopies()).fragment == .anchor("b"))
    #expect(throws: ReferenceTarget.Failure.remote(scheme: "urn")) {
      try ReferenceTarget("urn:a:b", copies: WebCopies())
    }
    #expect(throws: ReferenceTarget.Failure.malformed) {
      try ReferenceTarget("", copies: WebCopies())
    }
    #expect(try ReferenceTarget("./a:b.yaml", copies: WebCopies()).path == "./a:b.yaml")
  }

  @Test func templates() {
    #expect(PathTemplate("/a/{b}/{c-d}/{b}.json").names == ["b", "c-d"])
    #expect(PathTemplate("/a").isWellFormed)
    #expect(!PathTemplate("/a/{").isWellFormed)
  }
}
