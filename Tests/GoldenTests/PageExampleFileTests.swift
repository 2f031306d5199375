import Foundation
import Testing

@Suite("Examples of the pages of Generated")
struct PageExampleFileTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test("The tests of the emitted client compile and run the examples of its pages")
  func file() throws {
    let package = try FolderTree(readingFrom: Self.root.appendingPathComponent("Generated"))
    let examples = PageExamples(package)
    #expect(examples.functions.count > 50)
    let file = Self.root.appendingPathComponent("Tests/DwollaTests/Pages/PageExamples.swift")
    let text = examples.testFile(client: "Dwolla")
    if Golden.isRenewed {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let isSame = try String(contentsOf: file, encoding: .utf8) == text
    #expect(isSame, "run 'make golden'")
    let tree = PageTree(package)
    #expect(tree.brokenLinks == [])
  }
}
