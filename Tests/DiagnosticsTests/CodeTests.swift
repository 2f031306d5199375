import Foundation
import Testing

@testable import Diagnostics

@Suite struct CodeTests {
  @Test(arguments: DiagnosticCode.allCases)
  func isAStableNameWithAnExplanation(code: DiagnosticCode) {
    let parts = code.rawValue.split(separator: ".")
    #expect(parts.count == 2)
    #expect(
      code.rawValue.allSatisfy { $0.isLowercase || $0 == "." || $0 == "-" }, "\(code.rawValue)")
    #expect(code.explanation.hasSuffix("."))
    #expect(!code.explanation.contains("\n"))
  }

  @Test func theDocumentationHasAllOfThem() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/diagnostics.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    for code in DiagnosticCode.allCases {
      #expect(text.contains("\n## `\(code.rawValue)`\n\n\(code.explanation)\n"))
    }
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings.count == DiagnosticCode.allCases.count)
  }

  @Test func standsBehindTheMessage() {
    let diagnostic = Diagnostic.warning(code: .schemaCycle, "it turns")
    #expect(DiagnosticRenderer().render(diagnostic) == "warning: it turns [schema.cycle]\n")
  }

  @Test func isInJSON() throws {
    let json = try DiagnosticRenderer().json([Diagnostic.error(code: .limitDepth, "too deep")])
    let objects = try JSONSerialization.jsonObject(with: json) as? [[String: Any]]
    #expect(objects?.first?["code"] as? String == "limit.depth")
  }

  @Test func warningsAreTurnedOffOrIntoErrors() {
    var list = DiagnosticList()
    list.append(.warning(code: .schemaType, "a"))
    list.append(.warning(code: .schemaCycle, "b"))
    list.append(.error(code: .schemaType, "c"))
    list.append(.warning("d"))
    var policy = WarningPolicy()
    policy.levels = [.schemaType: .off, .schemaCycle: .error]
    list.apply(policy)
    #expect(list.all.map(\.message) == ["b", "c", "d"])
    #expect(list.all.map(\.severity) == [.error, .error, .warning])
    // Omitted warnings can occur again, and are omitted again.
    list.append(.warning(code: .schemaType, "a"))
    list.apply(policy)
    #expect(list.all.map(\.message) == ["b", "c", "d"])
  }

  @Test func theOrderIsThatOfTheFiles() {
    let (first, second) = (SourceFile(path: "1", bytes: []), SourceFile(path: "2", bytes: []))
    func place(_ file: SourceFile, _ line: Int) -> Diagnostics.SourceLocation {
      SourceLocation(file: file, line: line, column: 1)
    }
    var list = DiagnosticList()
    list.append(.warning("e", at: place(second, 1)))
    list.append(.warning("c", at: place(first, 2)))
    list.append(.warning("b", at: place(first, 1)))
    list.append(.warning("d", at: place(first, 2)))
    list.append(.warning("f", at: place(SourceFile(path: "0", bytes: []), 1)))
    list.append(.warning("a"))
    list.sort(byFiles: ["1", "2"])
    #expect(list.all.map(\.message) == ["a", "b", "c", "d", "e", "f"])
  }
}
