import Foundation
import Testing

/// Clients as sources of another target.
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

  /// A build tool plugin knows the names of its outputs in advance.
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
    // Unchanged files are not touched, so that nothing is recompiled.
    for name in names { try folder.age("Work/\(name)") }
    #expect(try CommandLineTool(arguments, in: folder).status == 0)
    for name in names { #expect(try folder.isAged("Work/\(name)")) }
  }

  /// A run generates all clients of a configuration, or none.
  @Test func severalClients() throws {
    try folder.write(
      """
      layout: sources
      specification: openapi.yaml
      clients:
        - {name: Pets, output: Pets}
        - {name: Zoo, output: Zoo, access: internal}
      """, to: "App/openapi-codegen.yaml")
    let result = try run("generate", "--config", "App/openapi-codegen.yaml")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Pets") && result.output.contains("Zoo"), "\(result.output)")
    #expect(try folder.text(of: "App/Pets/Pets.swift").contains("public nonisolated struct Pets"))
    #expect(try folder.text(of: "App/Zoo/Zoo.swift").contains("\nnonisolated struct Zoo"))
    #expect(
      try run("generate", "--config", "App/openapi-codegen.yaml", "--check").status == 0)
    let one = try run(
      "generate", "--config", "App/openapi-codegen.yaml", "--check", "--name", "Zoo")
    #expect(one.output.split(separator: "\n").count == 1, "\(one.output)")
    #expect(
      try run("generate", "--config", "App/openapi-codegen.yaml", "--output", "X").status == 1)

    try folder.write(
      """
      layout: sources
      clients:
        - {name: Pets, specification: openapi.yaml, output: New}
        - {name: Zoo, specification: missing.yaml, output: Other}
      """, to: "App/openapi-codegen.yaml")
    #expect(try run("generate", "--config", "App/openapi-codegen.yaml").status == 1)
    #expect(!folder.exists("App/New"))

    try folder.write(
      """
      clients:
        - {name: Pets, specification: openapi.yaml, output: One}
        - {name: Zoo, specification: openapi.yaml, output: One}
      """, to: "App/openapi-codegen.yaml")
    let clash = try run("generate", "--config", "App/openapi-codegen.yaml")
    #expect(clash.errors.contains("two clients have the output folder"), "\(clash.errors)")
  }

  /// The name of the client type can differ from the package and its module.
  @Test func clientName() throws {
    try configure("specification: openapi.yaml\noutput: Out\nclient: PetStore")
    let result = try run("generate", "--config", "App/openapi-codegen.yaml")
    #expect(result.status == 0, "\(result.errors)")
    let client = try folder.text(of: "App/Out/Sources/Pets/PetStore.swift")
    #expect(client.contains("public nonisolated struct PetStore: Sendable"))
    let manifest = try folder.text(of: "App/Out/Package.swift")
    #expect(manifest.contains("targets: [\"Pets\"]") && !manifest.contains("PetStore"))
    let tests = try folder.text(of: "App/Out/Tests/PetsTests/ListPetsTests.swift")
    #expect(tests.contains("import PetsTesting") && tests.contains("MockPetStore()"), "\(tests)")
    let readme = try folder.text(of: "App/Out/README.md")
    #expect(readme.contains("import Pets\n") && readme.contains("try PetStore("))
  }

  @Test(
    arguments: [
      ("layout: files", "'layout' must be one of 'package', 'sources', 'plugin'"),
      ("access: private", "'access' must be one of 'public', 'package', 'internal'"),
      ("access: internal", "the declarations of a package are public"),
    ])
  func wrong(line: String, message: String) throws {
    try configure("specification: openapi.yaml\noutput: Out\n\(line)")
    let result = try run("generate", "--config", "App/openapi-codegen.yaml")
    #expect(result.status == 1)
    #expect(result.errors.contains(message), "\(result.errors)")
  }
}
