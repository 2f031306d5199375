import Diagnostics
import Testing

@Suite struct DiagnosticListTests {
  @Test(arguments: [
    (0, 0, ""), (1, 0, "1 error"), (0, 1, "1 warning"), (2, 1, "2 errors, 1 warning"),
    (1, 2, "1 error, 2 warnings"),
  ])
  func summaryCounts(errors: Int, warnings: Int, summary: String) {
    var list = DiagnosticList()
    list.append(contentsOf: (0..<warnings).map { .warning("warning \($0)") })
    list.append(contentsOf: (0..<errors).map { .error("error \($0)") })
    #expect(list.summary == summary)
    #expect(list.hasErrors == (errors > 0))
  }

  @Test func repeatsAreKeptOnce() {
    let file = SourceFile(path: "a.yaml", bytes: [])
    var list = DiagnosticList()
    for column in [1, 2, 1] {
      list.append(.error("same", at: SourceLocation(file: file, line: 1, column: column)))
    }
    #expect(list.all.map { $0.location?.column } == [1, 2])
  }

  @Test func manyOfOneAreOne() {
    let file = SourceFile(path: "a.yaml", bytes: [])
    var list = DiagnosticList()
    for line in 1...541 {
      list.append(
        .warning("same", at: SourceLocation(file: file, line: line, column: 1), hint: "h"))
      if line == 2 {
        list.append(.warning("other", at: SourceLocation(file: file, line: 2, column: 1)))
      }
      if line < 5 {
        list.append(.error("error", at: SourceLocation(file: file, line: line, column: 1)))
      }
    }
    list.joinRepeatedWarnings()
    let warnings = list.all.filter { $0.severity == .warning }
    #expect(warnings.map(\.message) == ["same", "other"])
    #expect(
      warnings[0].notes.map(\.message) == ["h", "and here", "and here", "and at 538 other places"])
    #expect(warnings[0].notes.map { $0.location?.line } == [nil, 2, 3, nil])
    #expect(list.all.count { $0.severity == .error } == 4)
  }

  @Test func threeOfOneAreShown() {
    var list = DiagnosticList()
    let file = SourceFile(path: "a.yaml", bytes: [])
    for line in 1...3 {
      list.append(.warning("same", at: SourceLocation(file: file, line: line, column: 1)))
    }
    list.joinRepeatedWarnings()
    #expect(list.all.count == 3)
  }
}
