import ClientModel
import Diagnostics
import Foundation
import Testing

@testable import Generator

@Suite("Pages")
struct PageTests {
  @Test("No link is broken, and every code block is closed", arguments: Golden.all)
  func links(golden: Golden) throws {
    let tree = PageTree(try golden.emitted().package)
    #expect(tree.pages.count > 10)
    #expect(tree.brokenLinks == [])
    for (path, page) in tree.pages { #expect(page.isClosed, "\(path)") }
    #expect(tree.pages.values.reduce(0) { $0 + $1.links.count } > 20)
  }

  @Test("A broken link is found")
  func broken() {
    let tree = PageTree(
      FolderTree([
        "README.md": "# A\n[a](docs/x.md) [b](docs/y.md#two) [c](docs/y.md#three) [d](../z.md)",
        "docs/y.md": "## Two\n## Two\n[e](#two-1) [f](#two-2) `[g](h)` [i](../README.md#a)",
      ]))
    #expect(
      tree.brokenLinks == [
        "README.md: ../z.md", "README.md: docs/x.md", "README.md: docs/y.md#three",
        "docs/y.md: #two-2",
      ])
  }

  @Test("Each type, request and error has a page", arguments: Golden.all)
  func completeness(golden: Golden) throws {
    let client = try golden.client()
    let paths = Set(try golden.emitted().package.files.keys)
    for operation in client.operations {
      #expect(paths.contains("docs/operations/\(operation.requestName).md"))
      #expect(paths.contains("docs/errors/\(operation.errorName).md"))
    }
    for type in client.types + client.operations.flatMap(\.types) {
      #expect(paths.contains("docs/models/\(type.name).md"))
    }
  }

  @Test("Without documentation there are no pages, and everything else is complete")
  func option() throws {
    let golden = try #require(Golden.all.first)
    var diagnostics = DiagnosticList()
    let pipeline = Pipeline(
      specification: golden.document.path, name: try ClientName(golden.clientName),
      documentation: false)
    let files = try #require(pipeline.package(diagnostics: &diagnostics)).files
    let all = Set(try golden.emitted().package.files.keys)
    let missing = all.subtracting(files.paths.map(\.text))
    #expect(!missing.isEmpty)
    #expect(missing.allSatisfy { $0.hasPrefix("docs/") || $0.contains(".docc/") })
  }
}
