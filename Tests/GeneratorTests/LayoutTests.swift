import Foundation
import Testing

/// Clients that are sources of somebody else's target.
@Suite struct LayoutTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      openapi: 3.1.0
      info: {title: Pets, version: "1"}
      servers: [{url: https://example.com}]
      paths:
        /pets:
          get:
            operationId: listPets
            tags: [pets]
            responses: {"204": {description: Nothing}}

      """, to: "App/openapi.yaml")
  }

  private func configure(_ lines: String) throws {
    try folder.write("name: Pets\n\(lines)\n", to: "App/openapi-codegen.yaml")
  }

  private func run(_ arguments: String...) throws -> CommandLineTool {
    try CommandLineTool(arguments, in: folder)
  }

  @Test func sources() throws {
    try configure("specification: openapi.yaml\nlayout: sources\naccess: internal")
    let result = try run("generate", "--config", "App/openapi-codegen.yaml")
    #expect(result.status == 0, "\(result.errors)")
    let names = try folder.snapshot().keys
    #expect(folder.exists("App/Generated/Pets.swift"))
    #expect(folder.exists("App/Generated/Operations/ListPets.swift"))
    #expect(!names.contains { $0.hasSuffix(".md") || $0.hasSuffix("Package.swift") }, "\(names)")
    #expect(try folder.text(of: "App/Generated/Pets.swift").contains("\nnonisolated struct Pets"))

    let check = try run("generate", "--config", "App/openapi-codegen.yaml", "--check")
    #expect(check.status == 0, "\(check.output)")
    let other = try run(
      "generate", "--config", "App/openapi-codegen.yaml", "--check", "--access", "public")
    #expect(other.status == 1)
  }

  /// A build tool plugin knows the names of its outputs beforehand.
  @Test func fixedNames() throws {
    try configure("")
    let arguments = [
      "generate", "--config", "App/openapi-codegen.yaml", "--default-spec", "App/openapi.yaml",
      "--layout", "plugin", "--output", "Work", "--overwrite",
    ]
    #expect(try CommandLineTool(arguments, in: folder).status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder["Work"])
      .filter { !$0.hasPrefix(".") }.sorted()
    let expected = ["Client", "Models", "Operations", "Resources", "Runtime"].map { "\($0).swift" }
    #expect(names == expected)
    // What would not change is not touched, so that nothing is compiled again.
    for name in names { try folder.age("Work/\(name)") }
    #expect(try CommandLineTool(arguments, in: folder).status == 0)
    for name in names { #expect(try folder.isAged("Work/\(name)")) }
  }

  @Test(
    arguments: [
      ("layout: files", "'layout' has to be one of 'package', 'sources', 'plugin'"),
      ("access: private", "'access' has to be one of 'public', 'package', 'internal'"),
      ("access: internal", "the declarations of a package are public"),
    ])
  func wrong(line: String, message: String) throws {
    try configure("specification: openapi.yaml\noutput: Out\n\(line)")
    let result = try run("generate", "--config", "App/openapi-codegen.yaml")
    #expect(result.status == 1)
    #expect(result.errors.contains(message), "\(result.errors)")
  }
}
