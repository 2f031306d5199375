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
}
