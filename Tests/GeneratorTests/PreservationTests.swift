import Foundation
import Testing

/// The user's files in a package survive every failure of the generator.
@Suite struct PreservationTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try writeDocument(schema: "Pet", properties: "name: {type: string}")
    try generate()
  }

  private func writeDocument(schema: String, properties: String) throws {
    try folder.write(
      """
      openapi: 3.1.0
      info: {title: Pets, version: "1"}
      paths:
        /pets:
          get:
            operationId: getPet
            tags: [pets]
            responses:
              "200":
                description: .
                content: {application/json: {schema: {$ref: "#/components/schemas/\(schema)"}}}
      components: {schemas: {\(schema): {type: object, properties: {\(properties)}}}}

      """, to: "openapi.yaml")
  }

  private static let arguments = [
    "generate", "--spec", "openapi.yaml", "--name", "Pets", "--output", "Package",
  ]

  private func generate() throws {
    let run = try CommandLineTool(Self.arguments, in: folder)
    try #require(run.status == 0, "\(run.errors)")
  }

  @Test func foldersOfPeopleStay() throws {
    let mine = [
      "Package/Sources/Pets/Extensions/Pet+Own.swift", "Package/Sources/Pets/Models/Own.swift",
      "Package/Tests/PetsTests/OwnTests.swift", "Package/docs/own.md", "Package/.github/own.yml",
    ]
    for name in mine { try folder.write("mine", to: name) }
    try writeDocument(schema: "Animal", properties: "name: {type: integer}")
    try generate()
    #expect(!folder.exists("Package/Sources/Pets/Models/Pet.swift"))
    #expect(folder.exists("Package/Sources/Pets/Models/Animal.swift"))
    for name in mine { #expect(try folder.text(of: name) == "mine", "\(name)") }
  }

  @Test func checkShowsTheDifferenceAndChangesNothing() throws {
    try writeDocument(schema: "Pet", properties: "name: {type: integer}")
    try folder.write("mine", to: "Package/Sources/Pets/Own.swift")
    let before = try folder.snapshot()
    let run = try CommandLineTool(Self.arguments + ["--check"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("Sources/Pets/Models/Pet.swift: differs\n"))
    #expect(run.output.contains("\n  -  public var name: String?\n"))
    #expect(run.output.contains("\n  +  public var name: Int?\n"))
    #expect(!run.output.contains("Own.swift"))
    #expect(try folder.snapshot() == before)
  }

  /// A limit on the file size causes the same failure as a full disk.
  @Test func noRoom() throws {
    let properties = (0..<500).map { "property\($0): {type: string}" }.joined(separator: ", ")
    try writeDocument(schema: "Pet", properties: properties)
    let before = try folder.snapshot()
    let run = try CommandLineTool(
      Self.arguments, in: folder,
      launcher: ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f 32; exec \"$0\" \"$@\""])
    #expect(run.status == 1)
    #expect(run.errors.contains("error: cannot write 'Package/.openapi-codegen.work/"))
    #expect(run.errors.contains(": File too large [package.unwritable]\n"))
    #expect(try folder.snapshot() == before)
    try generate()
  }

  /// Root can write everywhere, so it starts the tool as another user.
  private static let unprivileged: [String]? =
    getuid() != 0
    ? []
    : ["/usr/bin/setpriv", "/bin/setpriv"].first(where: FileManager.default.fileExists)
      .map { [$0, "--reuid=65534", "--regid=65534", "--clear-groups"] }

  @Test(.enabled(if: unprivileged != nil, "there is no way to start it without privileges"))
  func readOnly() throws {
    try writeDocument(schema: "Pet", properties: "name: {type: integer}")
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    let folders = try folder.snapshot().keys.filter { $0.hasSuffix("/") }
    for name in folders {
      try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder[name])
    }
    defer {
      for name in folders {
        try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder[name])
      }
    }
    let before = try folder.snapshot()
    let run = try CommandLineTool(
      Self.arguments, in: folder, launcher: Self.unprivileged ?? [])
    #expect(run.status == 1)
    #expect(
      run.errors == "error: cannot write to 'Package': Permission denied [package.unwritable]\n")
    #expect(try folder.snapshot() == before)
  }

  /// Kills runs at many points in time. Each time, the next run completes the package.
  @Test func kills() throws {
    try folder.write("mine", to: "Package/Sources/Pets/Own.swift")
    for round in 0..<8 {
      try writeDocument(schema: "Pet", properties: "round\(round): {type: string}")
      try kill(after: Double(round) * 0.02)
      try generate()
      let check = try CommandLineTool(Self.arguments + ["--check"], in: folder)
      #expect(check.status == 0, "\(check.output)")
      #expect(!folder.exists("Package/.openapi-codegen.work"))
      #expect(try folder.text(of: "Package/Sources/Pets/Own.swift") == "mine")
      let entries = try folder.text(of: "Package/CHANGELOG.md").components(separatedBy: "\n## ")
      #expect(entries.count == round + 3)
    }
  }

  private func kill(after pause: Double) throws {
    let process = Process()
    process.executableURL = CommandLineTool.executable
    process.arguments = Self.arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: pause)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  @Test func manyProcessesAtOnce() async throws {
    try writeDocument(schema: "Pet", properties: "name: {type: integer}")
    let folder = folder
    let runs = try await withThrowingTaskGroup(of: CommandLineTool.self) { group in
      for _ in 0..<4 { group.addTask { try CommandLineTool(Self.arguments, in: folder) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(runs.contains { $0.status == 0 })
    for run in runs where run.status != 0 {
      #expect(
        run.errors.hasPrefix("error: another run is writing to 'Package' [package.busy]\n"),
        "\(run.errors)")
    }
    #expect(try CommandLineTool(Self.arguments + ["--check"], in: folder).status == 0)
  }
}
