import Diagnostics
import Foundation
import OpenAPI
import Testing

@Suite struct InputFileTests {
  @Test func missing() throws {
    #expect(try Fixture().load().messages == ["error: 'spec.yaml' does not exist"])
  }

  @Test func directory() throws {
    let fixture = try Fixture(["spec.yaml/a": ""])
    #expect(fixture.load().messages == ["error: 'spec.yaml' is a directory, not a file"])
  }

  @Test func pipe() throws {
    let fixture = try Fixture()
    let status = mkfifo(fixture.path("spec.yaml"), 0o600)
    try #require(status == 0)
    #expect(fixture.load().messages == ["error: 'spec.yaml' is not a regular file"])
  }

  @Test func device() {
    var list = DiagnosticList()
    #expect(DocumentLoader().load(path: "/dev/zero", diagnostics: &list) == nil)
    #expect(list.all.map(\.message) == ["'/dev/zero' is not a regular file"])
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read every file"))
  func unreadable() throws {
    let fixture = try Fixture(["spec.yaml": document("")])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: fixture.path("spec.yaml"))
    #expect(fixture.load().messages == ["error: 'spec.yaml' cannot be read"])
  }

  @Test func binary() throws {
    let fixture = try Fixture()
    try fixture.write(Data([0x89, 0x50, 0x4E, 0x47, 0, 0, 1]), to: "spec.yaml")
    #expect(
      fixture.load().messages == ["error: 'spec.yaml' is a binary file, not YAML or JSON"])
  }

  @Test func utf16() throws {
    let fixture = try Fixture()
    let text = try #require(document("").data(using: .utf16LittleEndian))
    try fixture.write([0xFF, 0xFE] + text, to: "spec.yaml")
    #expect(fixture.load().messages == [])
  }

  @Test func tab() throws {
    let loaded = try Fixture(["spec.yaml": "openapi: 3.1.0\ninfo:\n\ttitle: T\n"]).load()
    #expect(loaded.document == nil)
    #expect(loaded.messages.count == 1)
    #expect(loaded.messages.first?.hasPrefix("3: error: ") == true)
  }

  @Test func tooLarge() throws {
    var limits = DocumentLoader.Limits()
    limits.maximumBytes = 50
    let fixture = try Fixture(["spec.yaml": document("")], limits: limits)
    #expect(
      fixture.load().messages == [
        "error: 'spec.yaml' is too large | all files together may have 50 bytes; raise the limit 'bytes' to allow more"
      ])
  }

  /// The size is checked before anything is read.
  @Test func longValue() throws {
    let fixture = try Fixture(["spec.yaml": "a: "])
    let file = try #require(FileHandle(forWritingAtPath: fixture.path("spec.yaml")))
    try file.truncate(atOffset: 200 << 20)
    try file.close()
    #expect(
      fixture.load().messages == [
        "error: 'spec.yaml' is too large"
          + " | all files together may have 134217728 bytes; raise the limit 'bytes' to allow more"
      ])
  }

  @Test func theRootMayBeALink() throws {
    let fixture = try Fixture(["real/spec.yaml": document("")])
    try FileManager.default.createSymbolicLink(
      atPath: fixture.path("spec.yaml"), withDestinationPath: "real/spec.yaml")
    #expect(fixture.load().messages == [])
  }

  @Test func sameFormInJSON() throws {
    let json = """
      {"openapi": "3.1.0", "info": {"title": "T", "version": "1"},
       "paths": {"/": {"get": {"responses": {"204": {"description": "none"}}}}}}
      """
    let loaded = try Fixture(["spec.json": json]).load("spec.json")
    #expect(loaded.messages == [])
    #expect(try loaded.operation.responses.map(\.status) == [.code(204)])
  }
}
