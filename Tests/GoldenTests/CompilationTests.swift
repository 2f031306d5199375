import Foundation
import Testing

@Suite("Expected packages in use", .serialized)
struct CompilationTests {
  @Test(
    "They compile without a warning, behave as the program expects, and pass their own tests")
  func behaviour() throws {
    let workspace = try Workspace(Golden.all)
    let build = try workspace.build()
    try #require(build.status == 0, "\(build.problems.joined(separator: "\n"))")

    let run = try workspace.run()
    #expect(run.status == 0, "\(run.output)")
    let file = Golden.folder.appendingPathComponent("Behaviour/output.txt")
    if Golden.isRenewed { try Data(run.output.utf8).write(to: file) }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let lines = run.output.split(separator: "\n")
    let expectedLines = expected.split(separator: "\n")
    for (line, expectedLine) in zip(lines, expectedLines) { #expect(line == expectedLine) }
    #expect(lines.count == expectedLines.count)

    let tests = try workspace.test()
    #expect(tests.status == 0, "\(tests.output)")
    #expect(tests.output.contains(" tests in "), "\(tests.output)")
  }

  @Test(
    "Their documentation is converted without a warning",
    .enabled(
      if: (try? ProcessResult("docc", ["convert", "--help"]).status) == 0, "docc is missing"))
  func documentation() throws {
    let workspace = try Workspace(Golden.all)
    try #require(try workspace.build().status == 0)
    for golden in Golden.all {
      let conversion = try workspace.convertDocumentation(of: golden.clientName)
      #expect(conversion.status == 0, "\(golden): \(conversion.output)")
      #expect(conversion.problems.isEmpty, "\(golden)")
    }
  }

  @Test("They are formatted")
  func format() throws {
    let folders = Golden.all.map(\.expected.path)
    let lint = try ProcessResult("swift", ["format", "lint", "--strict", "--recursive"] + folders)
    #expect(lint.status == 0, "\(lint.output)")
    #expect(lint.problems.isEmpty)
  }
}
