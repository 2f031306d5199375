import Foundation
import Testing

@Suite struct CommandLineTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String...) throws -> CommandLineTool {
    try CommandLineTool(arguments, in: folder)
  }

  @Test func printsItsVersion() throws {
    let run = try run("--version")
    #expect(run.status == 0)
    #expect(run.output.split(separator: ".").count == 3)
  }

  @Test(arguments: [
    [], ["generate"], ["validate"], ["model"],
  ])
  func printsHelp(command: [String]) throws {
    let run = try CommandLineTool(command + ["--help"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: openapi-codegen"))
    #expect(run.errors == "")
  }

  @Test(arguments: [
    (["generate"], "Pass --config with a configuration file, or --spec"),
    (["model"], "Pass --config with a configuration file, or --spec"),
    (["generate", "--spec", "a", "--name", "A"], "Pass --output"),
    (["generate", "--spec", "a", "--output", "b"], "Pass --name"),
    (["generate", "--config", "a", "--output", ""], "--output is empty"),
    (
      ["generate", "--spec", "a", "--output", "b", "--name", "a-b"],
      "the name 'a-b' is not a Swift identifier in UpperCamelCase (use 'AB', for example)"
    ),
    (["generate", "--config", "a", "--check", "--overwrite"], "--check writes nothing"),
    (["generate", "--config", "a", "--diagnostics", "xml"], "'xml'"),
    (["generate", "--config", "a", "--colour"], "--colour"),
    (["validate"], "<file>"),
    (["invent"], "invent"),
  ])
  func refusesAWrongCommandLine(arguments: [String], message: String) throws {
    let run = try CommandLineTool(arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output == "")
    #expect(try folder.snapshot() == [:])
  }

  @Test func failsForAMissingConfiguration() throws {
    let run = try run("generate", "--config", "none.yaml")
    #expect(run.status == 1)
    #expect(
      run.errors
        == "error: cannot read the configuration 'none.yaml': No such file or directory [file.unreadable]\n"
    )
  }

  @Test func failsForAnIncompleteConfiguration() throws {
    try folder.write("include:\n  tags: []\n", to: "codegen.yaml")
    let run = try run("generate", "--config", "codegen.yaml")
    #expect(run.status == 1)
    for (key, option) in [("specification", "spec"), ("output", "output"), ("name", "name")] {
      #expect(run.errors.contains("codegen.yaml:1:1: error: the configuration has no '\(key)'"))
      #expect(run.errors.contains("add it, or pass --\(option)"))
    }
  }

  @Test(
    "What the document lacks is shown where the configuration asks for it",
    arguments: [
      (
        "include: {tags: [pet]}", "api.yaml",
        "codegen.yaml:4:18: error: no operation has the tag 'pet'"
      ),
      (
        "exclude: {paths: [/pet]}", "api.yaml",
        "codegen.yaml:4:19: error: no operation has the path '/pet'"
      ),
      ("exclude: {tags: [pets]}", "api.yaml", "codegen.yaml:4:18: error: no operation is left"),
      ("tests: false", "apis.yaml", "codegen.yaml:1:16: error: 'apis.yaml' does not exist"),
    ])
  func pointsIntoTheConfiguration(line: String, document: String, message: String) throws {
    try folder.write(
      """
      openapi: 3.1.0
      info: {title: A, version: "1"}
      servers: [{url: "https://a.example.com"}]
      paths:
        /pets: {get: {operationId: listPets, tags: [pets], responses: {"204": {description: ok}}}}
      """, to: "api.yaml")
    try folder.write(
      "specification: \(document)\nname: Pets\noutput: out\n\(line)\n", to: "codegen.yaml")
    let run = try run("generate", "--config", "codegen.yaml")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix(message), "\(run.errors)")
  }

  @Test func showsTheLineOfAnErrorInTheConfiguration() throws {
    try folder.write("nmae: A\n", to: "spec/codegen.yaml")
    let run = try run("generate", "--config", "spec/codegen.yaml")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        spec/codegen.yaml:1:1: error: unknown key 'nmae' [configuration.unknown-key]
        nmae: A
        ^
        note: did you mean 'name'?

        """)
  }

  @Test func writesDiagnosticsAsJSON() throws {
    try folder.write("nmae: A\n", to: "codegen.yaml")
    let run = try run("generate", "--config", "codegen.yaml", "--diagnostics", "json")
    #expect(run.status == 1)
    #expect(run.output == "")
    let json = try JSONSerialization.jsonObject(with: Data(run.errors.utf8))
    let first = try #require((json as? [[String: Any]])?.first)
    #expect(first["message"] as? String == "unknown key 'nmae'")
    #expect(first["line"] as? Int == 1)
  }

  @Test func failsForAMissingDocument() throws {
    let run = try run("generate", "--spec", "none.yaml", "--name", "A", "--output", "out")
    #expect(run.status == 1)
    #expect(run.errors.contains("none.yaml"))
    #expect(run.output == "")
    #expect(try folder.snapshot() == [:])
  }

  @Test func validateWritesItsJSONToStandardOutput() throws {
    let run = try run("validate", "none.yaml", "--diagnostics", "json")
    #expect(run.status == 1)
    #expect(run.errors == "")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect((json as? [Any])?.isEmpty == false)
  }
}
