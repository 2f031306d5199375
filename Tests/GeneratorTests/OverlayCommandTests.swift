import Foundation
import Testing

/// Overlays from the configuration and from the command line.
@Suite struct OverlayCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      openapi: 3.1.0
      info: {title: Pets, version: "1"}
      servers: [{url: https://example.com}]
      paths:
        /pets: {get: {operationId: listPets, responses: {"204": {description: Nothing}}}}

      """, to: "spec/openapi.yaml")
    try folder.write(
      """
      specification: openapi.yaml
      output: ../Generated
      name: Pets
      overlays: [own.yaml]

      """, to: "spec/codegen.yaml")
    for (file, name) in [("own", "findPets"), ("other", "searchPets")] {
      try folder.write(
        """
        overlay: 1.0.0
        info: {title: T, version: "1"}
        actions:
          - {target: "$.paths['/pets'].get", update: {operationId: \(name)}}

        """, to: "spec/\(file).yaml")
    }
  }

  private func run(_ arguments: String...) throws -> CommandLineTool {
    try CommandLineTool(arguments, in: folder)
  }

  @Test func configured() throws {
    let first = try run("generate", "--config", "spec/codegen.yaml")
    #expect(first.status == 0, "\(first.errors)")
    #expect(folder.exists("Generated/Sources/Pets/Operations/FindPets.swift"))
    let origin = try folder.text(of: "Generated/.openapi-codegen.json")

    // The overlay is part of the package's source.
    try folder.write(
      try folder.text(of: "spec/own.yaml").replacing("findPets", with: "seekPets"),
      to: "spec/own.yaml")
    let check = try run("generate", "--config", "spec/codegen.yaml", "--check")
    #expect(check.status == 1)
    #expect(try run("generate", "--config", "spec/codegen.yaml").status == 0)
    #expect(try folder.text(of: "Generated/.openapi-codegen.json") != origin)
  }

  @Test func commandLine() throws {
    let result = try run(
      "model", "--config", "spec/codegen.yaml", "--overlay", "spec/own.yaml", "--overlay",
      "spec/other.yaml")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("searchPets"))
    #expect(!result.output.contains("findPets"))
    let validated = try run("validate", "spec/openapi.yaml", "--overlay", "spec/gone.yaml")
    #expect(validated.status == 1)
    #expect(validated.errors.contains("'spec/gone.yaml' does not exist"))
  }
}
