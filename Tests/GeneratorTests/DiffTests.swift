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
    #expect(run.output.contains(": minor: 1 change, none is breaking\n"))
    #expect(
      run.output.hasSuffix(
        "\n\nPet\n  the property `age: Int?` is new\n  (used by `pets.get`)\n"))
  }

  /// Does not wait for a pipe without a writer.
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
    #expect(open.output.contains("the property `age: Int?` is new"))
    try folder.write("roots: [shared]\n", to: "codegen.yaml")
    #expect(try run("api/old.yaml", "new.yaml", "--config", "codegen.yaml").errors == "")
    let small = try run("old.yaml", "new.yaml", "--limit", "nodes=5")
    #expect(small.errors.contains("raise the limit 'nodes' to allow more"))
  }

  @Test func comparesPackagesManifestsAndDocuments() throws {
    try generate("old.yaml", to: "Old")
    try generate("new.yaml", to: "New")
    let old = ["Old", "Old/", "Old/.openapi-codegen.json", "old.yaml"]
    let new = ["New", "New/.openapi-codegen.json", "new.yaml"]
    for old in old {
      for new in new {
        let run = try run(old, new, "--name", "Pets")
        #expect(
          run.output.contains("\n\nPet\n  the property `age: Int?` is new\n"), "\(old) \(new)")
      }
    }
    #expect(try run("Old", "old.yaml").output.hasSuffix(": no changes\n"))
  }

  @Test func writesMarkdownAndJSON() throws {
    let markdown = try run("old.yaml", "broken.yaml", "--format", "markdown").output
    #expect(markdown.hasPrefix("## 1 (specification "))
    #expect(
      markdown.hasSuffix(
        "#### `Pet`\n\nUsed by `pets.get`.\n\n- **source, wire** · the property `name` is `Int?`, "
          + "no longer `String?`; old clients cannot decode it\n"))
    let json = try run("old.yaml", "broken.yaml", "--format", "json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["version"] as? String == "major")
    #expect(object?["breaksWire"] as? Bool == true)
    #expect((object?["changes"] as? [[String: Any]])?.first?["action"] as? String == "changed")
  }

  @Test(arguments: [
    ("new.yaml", "breaking", 0), ("broken.yaml", "breaking", 2), ("broken.yaml", "source", 2),
    ("broken.yaml", "wire", 2), ("broken.yaml", "behaviour", 0), ("broken.yaml", "none", 0),
    ("none.yaml", "breaking", 1),
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
      ("empty", "'empty' has no .openapi-codegen.json, so it is not a generated package"),
      ("early", "'early/.openapi-codegen.json' has a format that this version cannot compare"),
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
      run.output.contains(
        "\n  Pet: [source, wire] the property `name` is `Int?`, no longer `String?`"))
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

  // MARK: Sources of versions

  private func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  @Test func readsRevisionsOfGit() throws {
    try folder.write(Self.document("name: {$ref: parts/name.yaml}"), to: "api/it's.yaml")
    try folder.write("type: string\n", to: "api/parts/name.yaml")
    try generate("old.yaml", to: "Package")
    try git("init", "--quiet")
    try git("add", "--all")
    try git("commit", "--quiet", "--message", "Old")
    try folder.write(Self.document("name: {type: integer}"), to: "api/it's.yaml")
    try generate("broken.yaml", to: "Package")
    for old in ["HEAD:Package", "HEAD:Package/", "HEAD:./Package/.openapi-codegen.json"] {
      let run = try run(old, "Package")
      #expect(run.errors == "")
      #expect(run.output.contains("the property `name` is `Int?`"), "\(old)")
    }
    for run in [
      try run("HEAD:api/it's.yaml", "api/it's.yaml"),
      try run("--against", "HEAD", "api/it's.yaml"), try run("--against", "HEAD", "Package"),
    ] {
      #expect(run.errors == "")
      #expect(run.output.contains("the property `name` is `Int?`"))
    }
    let missing = try run("HEAD~7:Package", "Package")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("git cannot find 'HEAD~7:Package'"))
    #expect(try run("--against", "$(touch x)", "Package").status == 1)
    #expect(!folder.exists("x"))
  }

  @Test func readsStandardInput() throws {
    for document in ["new.yaml", "Package/.openapi-codegen.json"] {
      try generate("new.yaml", to: "Package")
      let script = "\"$0\" diff old.yaml - --name Pets < \(document)"
      let run = try CommandLineTool(
        [], in: folder, launcher: ["/bin/sh", "-c", script])
      #expect(run.errors == "")
      #expect(run.output.contains("the property `age: Int?` is new"), "\(document)")
    }
    let empty = try run("old.yaml", "-")
    #expect(empty.status == 1)
    #expect(empty.errors.contains("is empty"))
    #expect(try run("-", "-").status == 64)
    #expect(try run("old.yaml").status == 64)
  }

  @Test func tellsWhatBreaksAlone() throws {
    try folder.write(
      Self.document("name: {type: integer}, age: {type: integer}"), to: "both.yaml")
    let run = try run("old.yaml", "both.yaml", "--only", "breaking")
    #expect(
      run.output.contains(": major: 2 changes, 1 breaks callers' source, 1 breaks on the wire\n"))
    #expect(run.output.contains("`name`"))
    #expect(!run.output.contains("`age"))
  }

  @Test func makesAnnotations() throws {
    try folder.write(
      Self.document("name: {type: integer}, age: {type: integer}"), to: "api/both.yaml")
    let run = try run(
      "old.yaml", "api/both.yaml", "--format", "github", "--fail-on", "wire")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("::error file=api/both.yaml,line=12,col=") == true)
    #expect(lines.last?.hasPrefix("::notice file=api/both.yaml,line=12,col=") == true)
    let other = try self.run("old.yaml", "api/both.yaml", "--format", "github")
    #expect(other.output.hasPrefix("::warning file=api/both.yaml"))
  }

  @Test func generateFailsOnWhatIsAsked() throws {
    try generate("old.yaml", to: "Package")
    let generate = ["generate", "--name", "Pets", "--output", "Package", "--spec"]
    let run = try CommandLineTool(
      generate + ["broken.yaml", "--fail-on", "source", "--format", "json"], in: folder)
    #expect(run.status == 2)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(object?["breaksSource"] as? Bool == true)
    // The package is written anyway, for inspection.
    #expect(run.errors.contains("1 changed") || run.errors.contains("changed"))
    #expect(try folder.text(of: "Package/CHANGELOG.md").contains("the property `name` is `Int?`"))
    #expect(
      try CommandLineTool(generate + ["broken.yaml", "--fail-on", "source"], in: folder).status == 0
    )
  }

  @Test func acceptsWhatTheConfigurationSays() throws {
    try folder.write(
      """
      accepted:
      - in: Pet
        change: "the property `name` is `Int?`, no longer `String?`"
        reason: Nobody reads it.
        version: "1"

      """, to: "codegen.yaml")
    let options = ["--config", "codegen.yaml", "--fail-on", "breaking"]
    let accepted = try CommandLineTool(
      ["diff", "old.yaml", "broken.yaml"] + options, in: folder)
    #expect(accepted.status == 0)
    #expect(accepted.errors == "")
    #expect(accepted.output.contains("accepted: Nobody reads it."))
    let stale = try CommandLineTool(["diff", "old.yaml", "new.yaml"] + options, in: folder)
    #expect(stale.status == 0)
    #expect(stale.errors.contains("[comparison.stale]"))
    #expect(stale.errors.contains("codegen.yaml:2:3: warning: "))
  }

  @Test func linesThatVersionControlEndedOtherwiseAreNoEdits() throws {
    try generate("old.yaml", to: "Package")
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder["Package"]) {
      var isFolder: ObjCBool = false
      let file = "Package/" + path
      guard FileManager.default.fileExists(atPath: folder[file], isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      let text = try folder.text(of: file)
      try folder.write(text.replacingOccurrences(of: "\n", with: "\r\n"), to: file)
    }
    let generate = ["generate", "--name", "Pets", "--output", "Package", "--spec"]
    let before = try folder.snapshot()
    #expect(try CommandLineTool(generate + ["old.yaml", "--check"], in: folder).status == 0)
    let run = try CommandLineTool(generate + ["old.yaml"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("0 added, 0 changed, 0 removed"))
    #expect(try folder.snapshot() == before)
    #expect(try CommandLineTool(generate + ["new.yaml"], in: folder).status == 0)
    // An edit is still detected.
    let model = "Package/Sources/Pets/Models/Pet.swift"
    try folder.write("// mine\r\n" + folder.text(of: model), to: model)
    let edited = try CommandLineTool(generate + ["old.yaml"], in: folder)
    #expect(edited.status == 1)
    #expect(edited.errors.contains("was edited by hand"))
  }
}
