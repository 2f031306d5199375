import Foundation
import Testing

/// The commands with a valid document.
@Suite struct GenerateTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      openapi: 3.1.0
      info: {title: Pet store, version: "1"}
      servers: [{url: https://example.com}]
      paths:
        /pets/{id}:
          get:
            operationId: getPet
            tags: [pets]
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
            responses:
              "200":
                description: The pet
                content:
                  application/json:
                    schema: {$ref: "#/components/schemas/Pet"}
      components:
        schemas:
          Pet:
            type: object
            required: [name]
            properties:
              name: {type: string}

      """, to: "spec/openapi.yaml")
    try folder.write(
      """
      specification: openapi.yaml
      output: ../Generated
      name: Pets

      """, to: "spec/codegen.yaml")
  }

  private func run(_ arguments: String...) throws -> CommandLineTool {
    try CommandLineTool(arguments, in: folder)
  }

  @Test func writesThePackageOfAConfiguration() throws {
    let first = try run("generate", "--config", "spec/codegen.yaml")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.hasPrefix("Pets: "))
    #expect(folder.exists("Generated/.openapi-codegen.json"))

    let before = try folder.snapshot()
    for name in before.keys where !name.hasSuffix("/") { try folder.age(name) }
    let second = try run("generate", "--config", "spec/codegen.yaml")
    #expect(second.status == 0)
    #expect(second.output.contains("\n0 added, 0 changed, 0 removed, "))
    #expect(try folder.snapshot() == before)
    for name in before.keys where !name.hasSuffix("/") {
      #expect(try folder.isAged(name), "\(name)")
    }
  }

  @Test func theCommandLineComesBeforeTheConfiguration() throws {
    let run = try run(
      "generate", "--config", "spec/codegen.yaml", "--name", "Animals", "--output", "Elsewhere")
    #expect(run.output.hasPrefix("Animals: "))
    #expect(folder.exists("Elsewhere/.openapi-codegen.json"))
    #expect(!folder.exists("Generated"))
  }

  @Test func needsNoConfiguration() throws {
    let run = try run(
      "generate", "--spec", "spec/openapi.yaml", "--name", "Pets", "--output", "out")
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.exists("out/.openapi-codegen.json"))
  }

  @Test func checksWithoutWriting() throws {
    let missing = try run("generate", "--config", "spec/codegen.yaml", "--check")
    #expect(missing.status == 1)
    #expect(missing.output.hasSuffix(" out of date\n"))
    #expect(!folder.exists("Generated"))

    _ = try run("generate", "--config", "spec/codegen.yaml")
    let clean = try run("generate", "--config", "spec/codegen.yaml", "--check")
    #expect(clean.status == 0)
    #expect(clean.output == "spec/../Generated is up to date\n")

    try folder.remove("Generated/.openapi-codegen.json")
    let before = try folder.snapshot()
    #expect(try run("generate", "--config", "spec/codegen.yaml", "--check").status == 1)
    #expect(try folder.snapshot() == before)
  }

  @Test func printsTheModelAsJSON() throws {
    let run = try run("model", "--spec", "spec/openapi.yaml")
    #expect(run.status == 0, "\(run.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect((json as? [String: Any])?["name"] as? String == "PetStore")
    #expect(try self.run("model", "--spec", "spec/openapi.yaml").output == run.output)
  }

  @Test func validatesTheDocument() throws {
    let run = try run("validate", "spec/openapi.yaml")
    #expect(run.status == 0)
    #expect(run.output == "spec/openapi.yaml: no errors, no warnings\n")
    #expect(run.errors == "")
    let json = try self.run("validate", "spec/openapi.yaml", "--diagnostics", "json")
    #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String] == [])
  }

  @Test func hasColourOnATerminalAlone() throws {
    let run = try run("validate", "none.yaml")
    #expect(!run.errors.contains("\u{1B}"))
  }
}
