import Foundation
import Testing

/// `openapi-codegen diff`.
@Suite struct DiffTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.document("name: {type: string}"), to: "old.yaml")
    try folder.write(Self.document("name: {type: string}, age: {type: integer}"), to: "new.yaml")
    try folder.write(Self.document("name: {type: integer}"), to: "broken.yaml")
  }

  private static func document(_ properties: String) -> String {
    """
    openapi: 3.1.0
    info: {title: Pet store, version: "1"}
    paths:
      /pets:
        get:
          operationId: getPet
          tags: [pets]
          responses:
            "200":
              description: The pet
              content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
    components: {schemas: {Pet: {type: object, properties: {\(properties)}}}}

    """
  }

  private func run(_ arguments: String...) throws -> CommandLineTool {
    try CommandLineTool(["diff"] + arguments, in: folder)
  }

  private func generate(_ document: String, to output: String) throws {
    let run = try CommandLineTool(
      ["generate", "--spec", document, "--name", "Pets", "--output", output], in: folder)
    try #require(run.status == 0, "\(run.errors)")
  }

  @Test func comparesDocuments() throws {
    let run = try run("old.yaml", "new.yaml")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains(": minor: 1 change, none breaks source or wire\n"))
    #expect(run.output.hasSuffix("\n\nPet\n  `Pet.age: Int?` is new\n"))
  }

  /// A pipe whose other end nobody opens is not waited for.
  @Test func pipes() throws {
    #expect(mkfifo(folder["pipe.json"], 0o600) == 0)
    let run = try CommandLineTool(["diff", "pipe.json", "pipe.json"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("'pipe.json' is not a regular file"))
  }

  @Test func readsWhatGenerateReads() throws {
    try folder.write(
      Self.document("name: {$ref: ../shared/name.yaml}"), to: "api/old.yaml")
    try folder.write("type: string\n", to: "shared/name.yaml")
    #expect(try run("api/old.yaml", "new.yaml").errors.contains("[file.outside]"))
    let open = try run("api/old.yaml", "new.yaml", "--reference-root", "shared")
    #expect(open.errors == "")
    #expect(open.output.contains("`Pet.age: Int?` is new"))
    try folder.write("roots: [shared]\n", to: "codegen.yaml")
    #expect(try run("api/old.yaml", "new.yaml", "--config", "codegen.yaml").errors == "")
    let small = try run("old.yaml", "new.yaml", "--limit", "nodes=5")
    #expect(small.errors.contains("the limit is 'nodes'"))
  }

  @Test func comparesPackagesManifestsAndDocuments() throws {
    try generate("old.yaml", to: "Old")
    try generate("new.yaml", to: "New")
    let old = ["Old", "Old/", "Old/.openapi-codegen.json", "old.yaml"]
    let new = ["New", "New/.openapi-codegen.json", "new.yaml"]
    for old in old {
      for new in new {
        let run = try run(old, new, "--name", "Pets")
        #expect(run.output.hasSuffix("\n\nPet\n  `Pet.age: Int?` is new\n"), "\(old) \(new)")
      }
    }
    #expect(try run("Old", "old.yaml").output.hasSuffix(": no changes\n"))
  }

  @Test func writesMarkdownAndJSON() throws {
    let markdown = try run("old.yaml", "broken.yaml", "--format", "markdown").output
    #expect(markdown.hasPrefix("## 1 (specification "))
    #expect(
      markdown.hasSuffix(
        "#### `Pet`\n\n- **source, wire** · `Pet.name` is `Int?`, no longer `String?` — its type is "
          + "another one; old clients cannot read it\n"))
    let json = try run("old.yaml", "broken.yaml", "--format", "json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["version"] as? String == "major")
    #expect(object?["breaksWire"] as? Bool == true)
    #expect((object?["changes"] as? [[String: Any]])?.first?["action"] as? String == "changed")
  }

  @Test(arguments: [
    ("new.yaml", "breaking", 0), ("broken.yaml", "breaking", 1), ("broken.yaml", "source", 1),
    ("broken.yaml", "wire", 1), ("broken.yaml", "none", 0),
  ])
  func failsOnWhatIsAsked(document: String, failOn: String, status: Int32) throws {
    #expect(try run("old.yaml", document, "--fail-on", failOn).status == status)
  }

  @Test func saysWhatCannotBeCompared() throws {
    try folder.write("", to: "empty/file")
    try folder.write(#"{"format": 1, "files": {}}"#, to: "early/.openapi-codegen.json")
    try folder.write(#"{"format": 9, "files": {}}"#, to: "late.json")
    let cases = [
      ("none.yaml", "'none.yaml' does not exist"),
      ("empty", "'empty' has no .openapi-codegen.json, so it is no package of this generator"),
      ("early", "'early/.openapi-codegen.json' does not say what its package declares"),
      ("late.json", "the list of generated files 'late.json' has the format 9"),
    ]
    for (path, message) in cases {
      let run = try run("old.yaml", path)
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.errors.contains("error: \(message)"), "\(run.errors)")
    }
  }

  @Test func generateSaysWhatChanged() throws {
    try generate("old.yaml", to: "Package")
    let run = try CommandLineTool(
      ["generate", "--spec", "broken.yaml", "--name", "Pets", "--output", "Package"], in: folder)
    #expect(
      run.output.contains(": major: 1 change, 1 breaks callers' source, 1 breaks on the wire\n"))
    #expect(
      run.output.contains("\n  Pet: [source, wire] `Pet.name` is `Int?`, no longer `String?`"))
  }

  @Test func checkTakesTheListOfChangesAsItIs() throws {
    try generate("old.yaml", to: "Package")
    try generate("new.yaml", to: "Package")
    let check = ["generate", "--name", "Pets", "--output", "Package", "--check", "--spec"]
    #expect(try CommandLineTool(check + ["new.yaml"], in: folder).status == 0)
    try folder.remove("Package/CHANGELOG.md")
    #expect(try CommandLineTool(check + ["new.yaml"], in: folder).status == 0)
    let before = try folder.snapshot()
    let run = try CommandLineTool(check + ["old.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("Models/Pet.swift: differs\n"))
    #expect(run.output.contains("-  public var age: Int?"))
    #expect(try folder.snapshot() == before)
  }
}
