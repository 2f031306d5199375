import Diagnostics
import Foundation
import Testing

@testable import OpenAPI

/// An untrusted document must not make the generator read other files or use the network.
@Suite struct ReferenceSafetyTests {
  private func load(_ reference: String, _ prepare: (Fixture) throws -> Void = { _ in }) throws
    -> Loaded
  {
    let fixture = try Fixture([
      "api/spec.yaml": document("components: {schemas: {A: {$ref: '\(reference)'}}}"),
      "secret.yaml": "type: string\n",
    ])
    try prepare(fixture)
    return fixture.load("api/spec.yaml")
  }

  private func outside(_ path: String) -> [String] {
    [
      "api/spec.yaml:6: error: '\(path)' is outside the folder of the root document"
        + " | references may only read files in or below that folder, and in folders listed under 'roots'"
    ]
  }

  @Test(arguments: [
    "../secret.yaml", "x/../../secret.yaml", "/etc/passwd", "/etc/../etc/passwd",
    "../api/../secret.yaml",
  ])
  func outsideOfTheFolder(_ path: String) throws {
    #expect(try load(path).messages == outside(path))
  }

  @Test func encodedParts() throws {
    #expect(try load("%2e%2e/secret.yaml#/a").messages == outside("../secret.yaml"))
  }

  @Test func linkToAFile() throws {
    let loaded = try load("link.yaml") { fixture in
      try FileManager.default.createSymbolicLink(
        atPath: fixture.path("api/link.yaml"), withDestinationPath: "../secret.yaml")
    }
    #expect(loaded.messages == outside("link.yaml"))
  }

  @Test func linkToAFolder() throws {
    let loaded = try load("up/secret.yaml") { fixture in
      try FileManager.default.createSymbolicLink(
        atPath: fixture.path("api/up"), withDestinationPath: "..")
    }
    #expect(loaded.messages == outside("up/secret.yaml"))
  }

  @Test func linkWithinTheFolder() throws {
    let loaded = try load("link.yaml") { fixture in
      try fixture.write(Data("type: string\n".utf8), to: "api/real.yaml")
      try FileManager.default.createSymbolicLink(
        atPath: fixture.path("api/link.yaml"), withDestinationPath: "real.yaml")
    }
    #expect(loaded.messages == [])
  }

  @Test func siblingFolderWithTheSamePrefix() throws {
    let loaded = try load("../api-private/a.yaml") { fixture in
      try fixture.write(Data("type: string\n".utf8), to: "api-private/a.yaml")
    }
    #expect(loaded.messages == outside("../api-private/a.yaml"))
  }

  @Test(arguments: ["https://example.com/a.yaml#/A", "HTTP://example.com", "//example.com/a"])
  func webAddresses(_ address: String) throws {
    #expect(
      try load(address).messages == [
        "api/spec.yaml:6: error: '\(address)' is a web address, and nothing is read from the network"
          + " | save it as a file, and refer to the file or list it under 'copies'"
      ])
  }

  @Test func otherSchemes() throws {
    #expect(
      try load("file:///etc/passwd").messages == [
        "api/spec.yaml:6: error: 'file:///etc/passwd' cannot be read: 'file:' is not supported in references"
          + " | use a path relative to this file"
      ])
  }

  @Test func folder() throws {
    let loaded = try load("parts") { try $0.write(Data(), to: "api/parts/a.yaml") }
    #expect(
      loaded.messages == ["api/spec.yaml:6: error: 'api/parts' is a directory, not a file"])
  }

  @Test func theFolderItself() throws {
    #expect(try load(".").messages == outside("."))
  }

  @Test func pipe() throws {
    let loaded = try load("pipe") { fixture in
      let status = mkfifo(fixture.path("api/pipe"), 0o600)
      try #require(status == 0)
    }
    #expect(loaded.messages == ["api/spec.yaml:6: error: 'api/pipe' is not a regular file"])
  }

  @Test func binary() throws {
    let loaded = try load("image.png") { try $0.write(Data([0x89, 0, 1]), to: "api/image.png") }
    #expect(
      loaded.messages == [
        "api/spec.yaml:6: error: 'api/image.png' is a binary file, not YAML or JSON"
      ])
  }

  @Test func zeroByte() throws {
    #expect(
      try load("a%00b.yaml").messages == [
        "api/spec.yaml:6: error: 'a%00b.yaml' is not a reference"
      ])
  }

  @Test func tooManyFiles() throws {
    var limits = DocumentLoader.Limits()
    limits.maximumFiles = 2
    let fixture = try Fixture(
      [
        "spec.yaml": document(
          "components: {schemas: {A: {$ref: a.yaml}, B: {$ref: a.yaml}, C: {$ref: b.yaml}}}"),
        "a.yaml": "type: string\n", "b.yaml": "type: string\n",
      ], limits: limits)
    #expect(
      fixture.load().messages == [
        "6: error: 'b.yaml' is not read: there are too many files | raise the limit 'files' to allow more"
      ])
  }

  @Test func tooManyBytes() throws {
    var limits = DocumentLoader.Limits()
    limits.maximumBytes = 400
    let fixture = try Fixture(
      [
        "spec.yaml": document("components: {schemas: {A: {$ref: a.yaml}}}"),
        "a.yaml": String(repeating: "#", count: 390),
      ], limits: limits)
    #expect(
      fixture.load().messages == [
        "6: error: 'a.yaml' is too large | raise the limit 'bytes' to allow more"
      ])
  }

  @Test(arguments: ["/dev/zero", "/dev/stdin", "/proc/self/environ", "../../../../dev/zero"])
  func devices(path: String) throws {
    let loaded = try load(path)
    #expect(loaded.document == nil || loaded.diagnostics.hasErrors)
    #expect(loaded.messages == outside(path))
  }

  @Test(arguments: [
    "%2Fetc%2Fpasswd", "..%2fsecret.yaml", "%2e%2e%2Fsecret.yaml", "x/%2e%2e/../secret.yaml",
  ])
  func encodedSeparators(text: String) throws {
    #expect(try load(text).messages == outside(PercentEncodingOfTests.decoded(text)))
  }

  @Test func pathInOneOfTheRoots() throws {
    let fixture = try Fixture([
      "api/spec.yaml": document("components: {schemas: {A: {$ref: ../shared/a.yaml}}}"),
      "shared/a.yaml": "type: string\n", "secret.yaml": "type: string\n",
    ])
    #expect(fixture.load("api/spec.yaml").messages == outside("../shared/a.yaml"))
    #expect(fixture.load("api/spec.yaml", roots: [fixture.path("shared")]).messages == [])
    #expect(
      fixture.load("api/spec.yaml", roots: [fixture.path("share")]).messages
        == outside("../shared/a.yaml"))
  }

  @Test func linkOutOfARoot() throws {
    let fixture = try Fixture([
      "api/spec.yaml": document("components: {schemas: {A: {$ref: ../shared/a.yaml}}}"),
      "shared/b.yaml": "type: string\n", "secret.yaml": "type: string\n",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: fixture.path("shared/a.yaml"), withDestinationPath: "../secret.yaml")
    let loaded = fixture.load("api/spec.yaml", roots: [fixture.path("shared")])
    #expect(loaded.messages == outside("../shared/a.yaml"))
  }

  /// Local copies of URLs. Their references stay below their folder.
  @Test func copiesOfWebAddresses() throws {
    let fixture = try Fixture([
      "api/spec.yaml": document(
        """
        components:
          schemas:
            A: {$ref: 'https://example.com/v1/a.yaml#/A'}
            B: {$ref: '//example.com/one%20file.yaml'}
        """),
      "vendor/v1/a.yaml": "A: {$ref: ../b.yaml}\n", "vendor/b.yaml": "type: string\n",
      "one.yaml": "type: string\n", "secret.yaml": "type: string\n",
    ])
    let folder = ["https://example.com/": fixture.path("vendor")]
    let both = folder.merging([
      "https://example.com/one%20file.yaml": fixture.path("one.yaml")
    ]) { $1 }
    #expect(fixture.load("api/spec.yaml", copies: WebCopies(both)).messages == [])
    #expect(
      fixture.load("api/spec.yaml", copies: WebCopies(folder)).messages
        == ["api/spec.yaml:9: error: the file 'vendor/one file.yaml' does not exist"])
  }

  /// A copy of a single URL grants no access to other files next to it.
  @Test func besideACopy() throws {
    let fixture = try Fixture([
      "api/spec.yaml": document(
        "components: {schemas: {A: {$ref: 'https://example.com/a.yaml'}, B: {$ref: ../lib/b.yaml}}}"
      ),
      "lib/a.yaml": "type: string\n", "lib/b.yaml": "type: string\n",
    ])
    let copies = WebCopies(["https://example.com/a.yaml": fixture.path("lib/a.yaml")])
    #expect(fixture.load("api/spec.yaml", copies: copies).messages == outside("../lib/b.yaml"))
  }

  @Test(arguments: [
    ("https://example.com/../secret.yaml", "https://example.com/"),
    ("https://example.com/%2e%2e/secret.yaml", "https://example.com/"),
    ("https://example.com//etc/passwd", "https://example.com/"),
  ]) func outOfTheFolderOfCopies(address: String, named: String) throws {
    let fixture = try Fixture([
      "api/spec.yaml": document("components: {schemas: {A: {$ref: '\(address)'}}}"),
      "vendor/a.yaml": "type: string\n", "secret.yaml": "type: string\n",
    ])
    let copies = WebCopies([named: fixture.path("vendor")])
    let loaded = fixture.load("api/spec.yaml", copies: copies)
    #expect(loaded.diagnostics.hasErrors)
    #expect(loaded.messages.count == 1)
  }

  @Test(arguments: [
    "https://example.org/a.yaml", "http://example.com/a.yaml", "https://example.com.evil/a.yaml",
    "ftp://example.com/a.yaml",
  ]) func addressesWithoutACopy(address: String) throws {
    let fixture = try Fixture([
      "api/spec.yaml": document("components: {schemas: {A: {$ref: '\(address)'}}}"),
      "vendor/a.yaml": "type: string\n",
    ])
    let copies = WebCopies(["https://example.com/": fixture.path("vendor")])
    let loaded = fixture.load("api/spec.yaml", copies: copies)
    #expect(loaded.diagnostics.all.map(\.code) == [.referenceRemote])
  }

  /// A component of the path becomes a link between the check and the read.
  @Test(arguments: ["api/parts/a.yaml", "api/a.yaml"]) func linkThatComesLater(path: String) throws
  {
    let fixture = try Fixture(["elsewhere/a.yaml": "type: string\n", "api/spec.yaml": ""])
    let link = path == "api/a.yaml" ? path : "api/parts"
    try FileManager.default.createSymbolicLink(
      atPath: fixture.path(link),
      withDestinationPath: path == "api/a.yaml" ? "../elsewhere/a.yaml" : "../elsewhere")
    let reader = FileReader()
    let folder = reader.canonicalPath(fixture.path("api"))
    #expect(throws: FileReader.Failure.missing) {
      _ = try reader.bytes(of: folder + path.dropFirst(3), below: folder, limit: 1000)
    }
  }
}

private enum PercentEncodingOfTests {
  static func decoded(_ text: String) -> String { text.removingPercentEncoding ?? text }
}
