import Foundation
import Testing

/// The blocks of `docs/guides` are declarations of compiled sources: programs in `Examples`, which `check` builds and
/// runs, and functions and tests in `Tests`.
@Suite("Guides")
struct GuideTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = root.appendingPathComponent("docs/guides")

  private static let names: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []

  @Test("Code blocks show the current sources", arguments: names)
  func blocks(name: String) throws {
    let url = Self.folder.appendingPathComponent(name)
    let guide = try String(contentsOf: url, encoding: .utf8)
    let renewed = try Guide(guide).renewed { path in
      try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    }
    if Golden.isRenewed, renewed != guide { try Data(renewed.utf8).write(to: url) }
    #expect(try String(contentsOf: url, encoding: .utf8) == renewed, "run 'make golden'")
  }

  @Test("A block is the declaration that the preceding comment names")
  func renewing() throws {
    let source = """
      struct A {
        /// Does it.
        func run() {
          if true {
          }
        }

        func other() {}
      }
      """
    let guide = Guide("Text\n\n<!-- A.swift: func run -->\n```swift\nold\n```\n\nMore\n")
    #expect(
      try guide.renewed { _ in source } == """
        Text

        <!-- A.swift: func run -->
        ```swift
        /// Does it.
        func run() {
          if true {
          }
        }
        ```

        More

        """)
    #expect(throws: Guide.NoDeclaration.self) { try guide.renewed { _ in "struct B {}" } }
  }

  @Test("Every block has such a comment", arguments: names)
  func comments(name: String) throws {
    let text = try String(
      contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    for (index, line) in lines.enumerated() where line == "```swift" {
      let comment = index > 0 ? lines[index - 1] : ""
      #expect(
        ["<!-- Examples/", "<!-- Tests/"].contains(where: comment.hasPrefix),
        "\(name):\(index + 1)")
    }
  }
}
