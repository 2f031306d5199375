import Diagnostics
import Testing

@testable import Generator

@Suite("Handwritten text around generated regions is kept")
struct GeneratedRegionsTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func readme(_ regions: (name: String, text: String)...) -> String {
    regions.map { "<!-- generated:\($0.name) -->\n\($0.text)\n<!-- end -->\n" }
      .joined(separator: "\n")
  }

  private func write(_ text: String, discardingEdits: Bool = false) throws -> Write {
    try Write(["README.md": text], in: folder, discardingEdits: discardingEdits)
  }

  private var text: String {
    get throws { try folder.text(of: "package/README.md") }
  }

  @Test("Before, between and after the regions, and in any order of them")
  func around() throws {
    _ = try write(readme(("usage", "1"), ("errors", "2")))
    let edited = """
      Mine first.
      <!-- generated:errors -->
      2
      <!-- end -->
      Mine between.
      <!-- generated:usage -->
      1
      <!-- end -->
      Mine last, without an end of line.
      """
    try folder.write(edited, to: "package/README.md")
    let write = try write(readme(("usage", "new"), ("errors", "2")))
    #expect(write.messages == [])
    #expect(write.changes?.changed == paths("README.md"))
    #expect(try text == edited.replacing("\n1\n", with: "\nnew\n"))
    #expect(try self.write(readme(("usage", "new"), ("errors", "2"))).changes?.isEmpty == true)
  }

  @Test("An edit in a region is reported, and nothing is written, unless edits are discarded")
  func inside() throws {
    _ = try write(readme(("usage", "1")))
    try folder.write("Mine.\n" + readme(("usage", "1, edited")), to: "package/README.md")
    let refused = try write(readme(("usage", "2")))
    #expect(refused.messages.count == 1)
    #expect(refused.messages.first?.contains("was edited by hand") == true)
    #expect(try text == "Mine.\n" + readme(("usage", "1, edited")))
    #expect(try write(readme(("usage", "2")), discardingEdits: true).messages == [])
    #expect(try text == "Mine.\n" + readme(("usage", "2")))
  }

  @Test("A region appears and disappears with the generator's")
  func comingAndGoing() throws {
    _ = try write(readme(("usage", "1"), ("retries", "3")))
    try folder.write(
      "Mine.\n" + readme(("usage", "1"), ("retries", "3")) + "End.", to: "package/README.md")
    _ = try write(readme(("introduction", "0"), ("usage", "1"), ("errors", "2")))
    let lines = try text.split(separator: "\n").filter { !$0.hasPrefix("<!-- end") }
    #expect(
      lines == [
        "<!-- generated:introduction -->", "0", "Mine.", "<!-- generated:usage -->", "1",
        "<!-- generated:errors -->", "2", "End.",
      ])
  }

  @Test(
    "Regions with other names belong to the user, and a file with only those is not overwritten")
  func otherNames() throws {
    let mine = "# Mine\n<!-- generated:toc -->\n- my list\n<!-- end -->\nrest\n"
    try folder.write(mine, to: "package/README.md")
    _ = try write(readme(("usage", "1")))
    #expect(try text == mine)
    let both = mine + readme(("usage", ""))
    try folder.write(both, to: "package/README.md")
    #expect(try write(readme(("usage", "1"))).messages == [])
    #expect(try text == mine + readme(("usage", "1")))
  }

  @Test("Text in a region of a file that the generator did not write is kept")
  func notWrittenBefore() throws {
    let mine = readme(("usage", "my own words"))
    try folder.write(mine, to: "package/README.md")
    let refused = try write(readme(("usage", "1")))
    #expect(refused.changes == nil)
    #expect(refused.messages.first?.contains("was edited inside its generated regions") == true)
    #expect(try text == mine)
    #expect(try write(readme(("usage", "1")), discardingEdits: true).messages == [])
    #expect(try text == readme(("usage", "1")))
  }

  @Test("A region that the user removed stays removed")
  func without() throws {
    _ = try write(readme(("usage", "1"), ("errors", "2")))
    let wanted = "<!-- without:errors -->\n" + readme(("usage", "1"))
    try folder.write(wanted, to: "package/README.md")
    _ = try write(readme(("usage", "1"), ("errors", "2")))
    #expect(try text == wanted)
  }

  @Test(
    "A file without regions, or with an unterminated one, is not changed",
    arguments: ["All mine.\n", "", "<!-- generated:usage -->\nno end\n", "<!-- end -->", "é"])
  func foreign(content: String) throws {
    try folder.write(content, to: "package/README.md")
    for _ in 1...3 {
      let write = try write(readme(("usage", "1")))
      #expect(write.messages.count == 1)
      let problem =
        content.contains("generated:")
        ? "a generated region without an end" : "no generated regions"
      #expect(write.messages.first?.contains("has \(problem)") == true)
      #expect(write.changes != nil)
      #expect(try text == content)
    }
    // With markers, it has regions.
    try folder.write(content + "\n" + readme(("usage", "")), to: "package/README.md")
    if GeneratedRegions(content + "\n" + readme(("usage", ""))) != nil {
      _ = try write(readme(("usage", "1")))
      #expect(try text == content + "\n" + readme(("usage", "1")))
    }
  }

  @Test("A file that an earlier version wrote completely is replaced if nobody edited it")
  func earlier() throws {
    _ = try write("As it was.\n")
    #expect(try write(readme(("usage", "1"))).messages == [])
    #expect(try text == readme(("usage", "1")))
  }

  @Test("Windows line ends do not count as edits")
  func lineEnds() throws {
    _ = try write(readme(("usage", "1"), ("errors", "2")))
    let windows = readme(("usage", "1"), ("errors", "2")).replacing("\n", with: "\r\n")
    try folder.write(windows, to: "package/README.md")
    #expect(try write(readme(("usage", "1"), ("errors", "3"))).messages == [])
    #expect(try text.contains("3"))
  }

  @Test("A package with current regions is up to date")
  func comparison() throws {
    _ = try write(readme(("usage", "1")))
    try folder.write("Mine.\n" + readme(("usage", "1")), to: "package/README.md")
    var diagnostics = DiagnosticList()
    let writer = PackageWriter(folder: folder["package"])
    let made = try package(["README.md": readme(("usage", "1"))])
    #expect(writer.compare(made, diagnostics: &diagnostics)?.isClean == true)
    let other = try package(["README.md": readme(("usage", "2"))])
    let differences = writer.compare(other, diagnostics: &diagnostics)?.differences
    #expect(differences?.map(\.path) == ["README.md"])
  }
}
