import Foundation
import Testing

@Suite("Examples of the pages of Generated")
struct PageExampleFileTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test("The tests of the emitted client compile and run what the pages show")
  func file() throws {
    let package = try FolderTree(readingFrom: Self.root.appendingPathComponent("Generated"))
    let examples = PageExamples(package)
    #expect(examples.functions.count > 50)
    let folder = Self.root.appendingPathComponent("Tests/DwollaTests/Pages")
    let files = examples.testFiles(client: "Dwolla")
    if Golden.isRenewed { try FolderTree(files).write(to: folder) }
    let isSame = try FolderTree(readingFrom: folder).files == files
    #expect(isSame, "run 'make golden'")
    let tree = PageTree(package)
    #expect(tree.brokenLinks == [])
  }
}
