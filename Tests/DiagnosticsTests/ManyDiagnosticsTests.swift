import Testing

@testable import Diagnostics

@Suite struct ManyDiagnosticsTests {
  private let file = SourceFile(path: "a.yaml", bytes: Array("a: 1\n".utf8))

  @Test func restIsCounted() {
    var list = DiagnosticList(maximum: 3)
    for line in 1...10 {
      list.append(.warning("w", at: SourceLocation(file: file, line: line, column: 1)))
    }
    #expect(list.all.map(\.message) == ["w", "w", "w", "there are more than 3 warnings"])
    #expect(!list.hasErrors)
  }

  /// Errors are shown even after many warnings.
  @Test func errorsAreCountedApart() {
    var list = DiagnosticList(maximum: 1)
    for name in ["a", "b", "c"] { list.append(.warning(name)) }
    list.append(.error("d"))
    #expect(list.all.map(\.message) == ["a", "d", "there are more than 1 warnings"])
    #expect(list.hasErrors)
  }

  @Test func restIsCountedAlsoWhenTheyAreReplaced() {
    var list = DiagnosticList(maximum: 1)
    for name in ["a", "b"] { list.append(.warning(name)) }
    list.replaceAll { $0.map { .error($0.message) } }
    list.append(.warning("c"))
    #expect(list.all.map(\.message) == ["a", "c", "there are more than 1 warnings"])
  }

  @Test func repeatsDoNotCount() {
    var list = DiagnosticList(maximum: 1)
    for _ in 0..<3 { list.append(.error("a")) }
    #expect(list.all.map(\.message) == ["a"])
  }

  /// The excerpt depends neither on the length of the line nor on earlier excerpts.
  @Test func longLinesAreCutAsShortOnesAre() {
    let part = "0123456789 é\t🇩🇪 "
    let long = String(repeating: part, count: 2000)
    let short = String(repeating: part, count: 40)
    let scalars = part.unicodeScalars.count
    var lines = SourceLines(SourceFile(path: "long", bytes: Array(long.utf8)))
    var others = SourceLines(SourceFile(path: "short", bytes: Array(short.utf8)))
    for column in [1, 2, 60, 200, 201, 150, 3] {
      let found = lines.excerpt(line: 1, column: column)
      let expected = others.excerpt(line: 1, column: column)
      #expect(
        found?.line == expected?.line && found?.indentation == expected?.indentation
          && found != nil, "\(column)")
    }
    // Near the end, and after it.
    let end = 2000 * scalars
    for distance in [0, 1, 30, 120] {
      let found = lines.excerpt(line: 1, column: end - distance)
      let expected = others.excerpt(line: 1, column: 40 * scalars - distance)
      #expect(
        found?.line == expected?.line && found?.indentation == expected?.indentation
          && found != nil, "\(distance)")
    }
    let (behind, missing) = (
      lines.excerpt(line: 1, column: 1_000_000), lines.excerpt(line: 2, column: 1)
    )
    #expect(behind != nil && missing == nil)
  }
}
