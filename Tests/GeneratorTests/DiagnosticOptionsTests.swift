import Foundation
import Testing

/// Policies for warnings, and formats of diagnostics.
@Suite struct DiagnosticOptionsTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      openapi: 3.1.0
      info: {title: Pet store, version: "1"}
      paths:
        /pets:
          get:
            operationId: getPet
            colour: red
            responses: {"204": {description: None}}
            servers: [{url: https://example.com}]

      """, to: "openapi.yaml")
  }

  private func generate(_ warnings: String) throws -> CommandLineTool {
    try folder.write(
      "specification: openapi.yaml\noutput: Package\nname: Pets\nwarnings: {\(warnings)}\n",
      to: "codegen.yaml")
    return try CommandLineTool(["generate", "--config", "codegen.yaml"], in: folder)
  }

  @Test func warningsHaveCodes() throws {
    let run = try generate("")
    #expect(run.status == 0)
    let lines = run.errors.split(separator: "\n").filter { $0.contains("warning: ") }
    #expect(
      lines == [
        "openapi.yaml:7:7: warning: unknown keyword 'colour' in operation [keyword.unknown]",
        "openapi.yaml:9:17: warning: operation 'getPet' has its own servers, which the client cannot use [operation.servers]",
      ])
  }

  @Test func warningsAreTurnedOff() throws {
    let run = try generate("keyword.unknown: off, operation.servers: off")
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test(arguments: ["keyword.unknown", "operation.servers"])
  func warningsBecomeErrors(code: String) throws {
    let run = try generate("\(code): error")
    #expect(run.status == 1)
    #expect(run.errors.contains("error: "))
    #expect(!folder.exists("Package"))
  }

  @Test func annotationsForGitHub() throws {
    let run = try CommandLineTool(
      ["validate", "openapi.yaml", "--diagnostics", "github"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.first?.hasPrefix(
        "::warning file=openapi.yaml,line=7,col=7,title=keyword.unknown::unknown keyword 'colour'")
        == true)
  }

  @Test func codesAreExplained() throws {
    let run = try CommandLineTool(["--explain", "schema.union-ambiguous"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("schema.union-ambiguous\n\nA value of one alternative"))
    let all = try CommandLineTool(["--codes"], in: folder)
    #expect(all.output.split(separator: "\n").contains("schema.union-ambiguous"))
    #expect(try CommandLineTool(["--explain", "none"], in: folder).status == 64)
  }
}
