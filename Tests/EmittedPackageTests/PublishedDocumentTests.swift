import Foundation
import LoopbackServer
import Testing

extension PackageBuilds {
  @Suite(
    "Packages of the published descriptions", .serialized,
    .enabled(
      if: PublishedDocument.folder != nil,
      "OPENAPI_SPECS names no folder of published descriptions"))
  struct PublishedDocumentTests {
    private let workspace: Workspace

    /// Generates the packages for the first test.
    init() async throws {
      workspace = try #require(Workspace.current)
      guard !FileManager.default.fileExists(atPath: workspace.folder + "/Probe") else { return }
      for document in PublishedDocument.all {
        let run = try await Generator.generate(
          try document.url, named: document.name, into: workspace.folder,
          options: ["--tag", "exchange sessions"])
        try #require(run.status == 0, "\(run.output)")
      }
      try Probe.write(in: workspace)
    }

    @Test("a second run changes nothing, and a run elsewhere writes the same bytes")
    func sameBytes() async throws {
      for document in PublishedDocument.all {
        let first = try workspace.files(below: document.name)
        for folder in [workspace.folder, workspace.folder + "/again"] {
          try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
          let run = try await Generator.generate(
            try document.url, named: document.name, into: folder,
            options: ["--tag", "exchange sessions"])
          #expect(run.status == 0, "\(run.output)")
          if folder == workspace.folder {
            #expect(
              run.output.contains("0 added, 0 changed, 0 removed, \(first.count - 2) unchanged"),
              "\(run.output)")
          }
        }
        #expect(try workspace.files(below: document.name) == first)
        #expect(try workspace.files(below: "again/" + document.name) == first)
      }
    }

    @Test("the sources are formatted")
    func format() async throws {
      let run = try await ProgramRun(
        ["swift", "format", "lint", "--strict", "--recursive"]
          + PublishedDocument.all.map(\.name), in: workspace.folder)
      #expect(run.status == 0)
      #expect(run.lines == [])
    }

    @Test(
      "all three build without a warning, and behave alike",
      arguments: BuildConfiguration.allCases)
    func build(configuration: BuildConfiguration) async throws {
      let build = try await workspace.build("Probe", configuration)
      #expect(build.complaints == [])
      try #require(build.status == 0, "\(build.output)")

      let run = try await LoopbackServer.run(answering: Scenario.answer) { server in
        let run = try await ProgramRun(
          workspace.product("probe", configuration),
          [server.url, "t0k3n"] + Scenario.all.flatMap { [$0.call.rawValue, $0.id] },
          in: workspace.folder)
        let requests = await server.requests
        #expect(requests.allSatisfy { $0[header: "Authorization"] == "Bearer t0k3n" })
        for document in PublishedDocument.all {
          #expect(
            requests.filter { $0[header: "X-Package"] == document.name }.map(\.line)
              == Scenario.lines)
        }
        return run
      }
      #expect(run.status == 0)
      for document in PublishedDocument.all {
        let outcomes = try run.lines.map(Outcome.init).filter { $0.package == document.name }
        #expect(outcomes == Scenario.all.flatMap { $0.outcomes(in: document.name) })
      }
    }

    @Test("a document in several files gives the same bytes as the bundled one")
    func manyFiles() async throws {
      let paths = ["2026-01-23.yaml": "one", "split/specs/spec.yml": "many"]
      for (path, folder) in paths {
        try FileManager.default.createDirectory(
          atPath: "\(workspace.folder)/\(folder)", withIntermediateDirectories: true)
        let run = try await Generator.generate(
          PublishedDocument.url(path), named: "DwollaFiles", into: "\(workspace.folder)/\(folder)")
        try #require(run.status == 0, "\(run.output)")
      }
      let (one, many) = (try workspace.files(below: "one"), try workspace.files(below: "many"))
      #expect(one.count > 300)
      #expect(one.keys.sorted() == many.keys.sorted())
      // These files depend on the files of the document.
      let origins = ["DwollaFiles/.openapi-codegen.json", "DwollaFiles/CHANGELOG.md"]
      for (path, bytes) in one where !origins.contains(path) {
        #expect(many[path] == bytes, "\(path)")
      }
    }

    @Test("the whole description generates a package too")
    func wholeDocument() async throws {
      let document = try PublishedDocument.url("2026-01-23.yaml")
      let run = try await Generator.generate(
        document, named: "DwollaWhole", into: workspace.folder)
      #expect(run.status == 0)
      #expect(run.lines.contains { $0.hasPrefix("DwollaWhole: 82 operations, ") })
      let files = try workspace.files(below: "DwollaWhole/Sources/DwollaWhole/Operations")
      #expect(files.count == 82)
    }
  }
}
