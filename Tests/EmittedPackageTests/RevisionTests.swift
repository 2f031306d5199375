import Foundation
import Testing

extension PackageBuilds {
  @Suite(
    "The whole client of each published revision", .serialized,
    .enabled(
      if: PublishedDocument.folder != nil,
      "OPENAPI_SPECS names no folder of published descriptions"))
  struct RevisionTests {
    private let workspace: Workspace

    init() throws {
      workspace = try #require(Workspace.current)
    }

    @Test(
      "it is generated without an error, compiled without a warning, and round-trips each example"
    )
    func examples() async throws {
      var revisions: [Revision] = []
      for path in Revision.paths { revisions.append(try await generate(path)) }
      try ExampleProbe.write(revisions, in: workspace)
      let build = try await workspace.build(
        "Examples", .debug, ["-Xswiftc", "-warnings-as-errors"])
      #expect(build.complaints == [])
      try #require(build.status == 0, "\(build.output)")

      for revision in revisions { try await check(revision) }
    }

    private func generate(_ path: String) async throws -> Revision {
      let document = try PublishedDocument.url(path)
      let name = Revision.name(of: path)
      let run = try await Generator.generate(document, named: name, into: workspace.folder)
      try #require(run.status == 0, "\(run.output)")
      #expect(!run.complaints.contains { $0.contains("error:") })
      let model = try await Generator.model(of: document, named: name, in: workspace.folder)
      return try Revision(path: path, model: model)
    }

    private func check(_ revision: Revision) async throws {
      let wrong = Set(try WrongExamples.listed.get()[revision.path].keys)
      let examples = revision.examples(without: wrong)
      let lines = examples.reduce(into: Set<Int>()) { $0.formUnion($1.value.lines) }
      // Each revision has about a thousand. Few would mean that this test checks nothing.
      #expect(lines.count > 500, "\(revision.path)")
      var seen: Set<ExampleFinding> = []
      let findings = try await findings(in: examples, of: revision).flatMap { $0 }
        .filter { seen.insert($0).inserted }
      #expect(findings == [], "\(revision.path)")
      try await checkListed(wrong, of: revision)
    }

    /// Checks that each listed example makes its body wrong.
    private func checkListed(_ wrong: Set<Int>, of revision: Revision) async throws {
      let examples = wrong.sorted().flatMap { line in
        revision.examples(without: wrong.subtracting([line]))
          .filter { $0.value.lines.contains(line) }
          .map { (line: line, example: $0) }
      }
      let findings = try await findings(in: examples.map(\.example), of: revision)
      let found = zip(examples, findings).filter { !$0.1.isEmpty }.map(\.0.line)
      let right = wrong.subtracting(found).sorted()
      #expect(right == [], "\(revision.path): these are listed as wrong, and are not")
    }

    /// The findings for each example.
    private func findings(
      in examples: [(type: String, value: ExampleValue)], of revision: Revision
    ) async throws -> [[ExampleFinding]] {
      let bodies = examples.enumerated().map { number, example in
        ExampleBody(number: number, type: example.type, json: example.value.json)
      }
      let file = "\(workspace.folder)/\(revision.name).json"
      try JSONEncoder().encode(bodies).write(to: URL(fileURLWithPath: file))
      let run = try await ProgramRun(
        workspace.product("examples", .debug), [revision.name, file], in: workspace.folder)
      try #require(run.status == 0, "\(run.output)")
      let rounds = try run.lines.map {
        try JSONDecoder().decode(ExampleRound.self, from: Data($0.utf8))
      }
      try #require(rounds.map(\.number) == Array(examples.indices))
      return try zip(rounds, examples).map { try ExampleFinding.all(in: $0, of: $1.value) }
    }
  }
}

/// The input of the program.
private struct ExampleBody: Encodable {
  var number: Int
  var type: String
  var json: String
}
