import Diagnostics
import Testing

@testable import YAML

@Suite("Canonically equivalent keys")
struct NormalizationTests {
  @Test("They are different keys", arguments: [0, 20])
  func keys(others: Int) throws {
    let entries =
      ["caf\u{E9}", "cafe\u{301}"].map { "\"\($0)\": 1" } + (0..<others).map { "\"k\($0)\": 1" }
    let text = "{" + entries.joined(separator: ", ") + "}"
    for path in ["a.json", "a.yaml"] {
      let root = try YAMLReader().read(SourceFile(path: path, bytes: Array(text.utf8)))
      let mapping = try #require(root.mapping)
      #expect(mapping.entries.count == others + 2)
      #expect(mapping.entry("caf\u{E9}")?.keyLocation.column == 2)
      #expect(mapping.entry("cafe\u{301}")?.keyLocation.column != 2)
    }
  }

  @Test("Identical code points are one key")
  func repeated() {
    let file = SourceFile(path: "a.json", bytes: Array(#"{"é": 1, "é": 2}"#.utf8))
    #expect(throws: Diagnostic.self) { try YAMLReader().read(file) }
  }
}
