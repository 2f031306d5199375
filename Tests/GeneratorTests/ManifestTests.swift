import APIChanges
import Diagnostics
import Foundation
import Testing

@testable import Generator

@Suite struct ManifestTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func package(_ properties: String, description: String = "") throws -> PackageFiles {
    try folder.write(
      """
      openapi: 3.1.0
      info: {title: Pets, version: "1.2 <!-- -->\\n# x", description: "\(description)"}
      paths:
        /pets/{id}:
          get:
            operationId: getPet
            tags: [pets]
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses:
              "200":
                description: The pet
                content: {application/json: {schema: {$ref: "schemas/pet.yaml"}}}

      """, to: "spec/openapi.yaml")
    try folder.write(
      "type: object\nproperties:\n\(properties)", to: "spec/schemas/pet.yaml")
    var diagnostics = DiagnosticList()
    let pipeline = Pipeline(
      specification: folder["spec/openapi.yaml"], name: try ClientName("Pets"))
    let files = pipeline.package(diagnostics: &diagnostics)?.files
    return try #require(files, "\(diagnostics.all.map(\.message))")
  }

  @Test func saysWhereDeclarationsComeFrom() throws {
    let api = try #require(
      try package("  name: {type: string}\n  a/b~c: {type: string}").origin?.api)
    #expect(api.operations.map(\.at) == ["openapi.yaml#/paths/~1pets~1{id}/get"])
    #expect(
      api.operations.flatMap(\.arguments).map(\.at)
        == ["openapi.yaml#/paths/~1pets~1{id}/get/parameters/0"])
    #expect(
      api.operations.flatMap(\.successes).map(\.at)
        == ["openapi.yaml#/paths/~1pets~1{id}/get/responses/200"])
    #expect(api.types.map(\.at) == ["schemas/pet.yaml#"])
    guard case .structure(let structure) = api.types.first?.shape else {
      Issue.record("no struct")
      return
    }
    #expect(
      structure.properties.map(\.at) == [
        "schemas/pet.yaml#/properties/name", "schemas/pet.yaml#/properties/a~1b~0c",
      ])
  }

  @Test func readsWhatItWrites() throws {
    let manifest = Manifest(of: try package("  name: {type: string}"))
    let bytes = manifest.encoded
    #expect(try Manifest(decoding: bytes, at: "manifest") == manifest)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("  \"generator\": \"") })
    // One line for each declaration.
    #expect(lines.filter { $0.contains("\"name\": \"name\"") }.count == 1)
    #expect(!lines.contains { $0.hasSuffix(" ") })
  }

  @Test func readsTheFirstFormat() throws {
    let text = #"{"format": 1, "files": {"a": "af63ad4c86019caf"}}"#
    let manifest = try Manifest(decoding: Array(text.utf8), at: "manifest")
    #expect(manifest.files.count == 1)
    #expect(manifest.origin == nil)
  }

  @Test func knowsTheSpecificationByItsBytes() throws {
    let first = try #require(try package("  name: {type: string}").origin)
    let same = try #require(try package("  name: {type: string}").origin)
    let other = try #require(try package("  name: {type: string} # words").origin)
    #expect(first == same)
    #expect(first.specification.checksum != other.specification.checksum)
    #expect(first.api == other.api)
    #expect(first.specification.version == "1.2 ---- ----- x")
  }

  // MARK: The changelog

  private func write(_ properties: String, description: String = "") throws -> Write {
    try Write(package(properties, description: description), in: folder)
  }

  private var changelog: String {
    get throws { try folder.text(of: "package/CHANGELOG.md") }
  }

  @Test func beginsAListOfChanges() throws {
    let write = try write("  name: {type: string}")
    #expect(write.messages == [])
    #expect(write.changes?.added.contains(where: { $0.text == "CHANGELOG.md" }) == true)
    #expect(write.changes?.report == nil)
    #expect(try changelog.hasPrefix("# Changes\n\n\(Changelog.mark)\n\n## 1.2"))
  }

  @Test func addsAnEntryForWhatCallersSee() throws {
    _ = try write("  name: {type: string}")
    let first = try changelog
    let written = try write("  name: {type: string}\n  age: {type: integer}")
    #expect(written.changes?.report?.step == .minor)
    let second = try changelog
    #expect(second.contains("- the property `age: Int?` is new"))
    #expect(second.hasSuffix(first.components(separatedBy: "\(Changelog.mark)\n\n")[1]))

    // An unchanged document and changed descriptions add nothing.
    #expect(try write("  name: {type: string}\n  age: {type: integer}").changes?.isEmpty == true)
    let words = try write("  name: {type: string}\n  age: {type: integer}", description: "Words.")
    #expect(words.changes?.report?.step == .patch)
    #expect(try changelog == second)
  }

  @Test func keepsWhatPeopleWroteInTheList() throws {
    _ = try write("  name: {type: string}")
    let mine = "# Ours\r\n\nWords.\n\(Changelog.mark)\n## 0\n\n\u{FEFF}mine\n"
    try folder.write(mine, to: "package/CHANGELOG.md")
    let write = try write("  name: {type: integer}")
    #expect(write.messages == [])
    let text = try changelog
    #expect(text.hasPrefix("# Ours\r\n\nWords.\n\(Changelog.mark)\n\n## 1.2"))
    #expect(text.hasSuffix("\n## 0\n\n\u{FEFF}mine\n"))
  }

  @Test func leavesAListOfOthersAlone() throws {
    try folder.write("# Mine\n", to: "package/CHANGELOG.md")
    let write = try write("  name: {type: string}")
    #expect(
      write.messages == [
        "'\(folder["package/CHANGELOG.md"])' gets no entry, because it has no line that marks the place"
      ])
    #expect(write.changes != nil)
    #expect(try changelog == "# Mine\n")
  }

  @Test func neverWritesThroughALink() throws {
    try folder.write("\(Changelog.mark)\n", to: "mine")
    try folder.write("", to: "package/x")
    try folder.link("package/CHANGELOG.md", to: "mine")
    let write = try write("  name: {type: string}")
    #expect(write.changes == nil)
    #expect(
      write.messages == [
        "'\(folder["package/CHANGELOG.md"])' is a symbolic linkat the path of the changelog"
      ])
    #expect(try folder.text(of: "mine") == "\(Changelog.mark)\n")
    #expect(!folder.exists("package/Package.swift"))
  }

  @Test(arguments: Interruption.Kind.allCases)
  func aBrokenWriteLeavesTheListWhole(kind: Interruption.Kind) throws {
    let (old, new) = (
      try package("  name: {type: string}"), try package("  name: {type: integer}")
    )
    for step in stride(from: 0, to: 400, by: 7) {
      let folder = try TemporaryFolder()
      _ = try Write(old, in: folder)
      let before = try folder.text(of: "package/CHANGELOG.md")
      let interruption = Interruption(kind, at: step)
      _ = try Write(new, in: folder, fileSystem: interruption.fileSystem)
      guard interruption.happened else { return }
      #expect(try Write(new, in: folder).messages == [], "step \(step)")
      let after = try folder.text(of: "package/CHANGELOG.md")
      #expect(after.components(separatedBy: "\n## ").count == 3, "step \(step)")
      #expect(after.hasSuffix(before.components(separatedBy: "\(Changelog.mark)\n\n")[1]))
    }
    Issue.record("no run came to its end")
  }

  // MARK: Earlier formats

  @Test func readsTheSecondFormatForItsFiles() throws {
    let text = """
      {"format": 2, "generator": "0.9", "files": {"a": "af63ad4c86019caf"},
       "api": {"types": [{"name": "Pet", "shape": {"structure": {"_0": {"properties": [{"type": "[String]"}]}}}}]}}
      """
    let manifest = try Manifest(decoding: Array(text.utf8), at: "manifest")
    #expect(manifest.files.count == 1)
    #expect(manifest.origin == nil)
    #expect(manifest.earlierGenerator == "0.9")
  }

  @Test func saysThatAPackageOfAnEarlierGeneratorIsNotCompared() throws {
    _ = try write("  name: {type: string}")
    let manifest = try folder.text(of: "package/.openapi-codegen.json")
    try folder.write(
      manifest.replacing("\"format\": 3", with: "\"format\": 2"),
      to: "package/.openapi-codegen.json")
    let written = try write("  name: {type: integer}")
    #expect(written.messages == [])
    #expect(written.changes?.report == nil)
    #expect(try changelog.contains("The previous package was generated by version "))
    #expect(try changelog.components(separatedBy: "\n## ").count == 3)
  }
}
