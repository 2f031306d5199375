import Testing

@testable import Diagnostics

/// Workflow commands: a diagnostic is exactly one command, whatever the document contains.
@Suite struct GitHubTests {
  private func render(_ diagnostic: Diagnostic) -> String {
    DiagnosticRenderer().gitHub([diagnostic])
  }

  @Test func namesThePlaceAndTheCode() {
    let place = SourceLocation(file: SourceFile(path: "a/b.yaml", bytes: []), line: 3, column: 7)
    #expect(
      render(.error(code: .schemaType, "no type", at: place, hint: "give one"))
        == "::error file=a/b.yaml,line=3,col=7,title=schema.type::no type%0Agive one\n")
    #expect(render(.warning("without a place")) == "::warning::without a place\n")
  }

  @Test func textCannotBecomeACommand() {
    let path = "a,line=9::x%0A\n::error::y.yaml"
    let place = SourceLocation(file: SourceFile(path: path, bytes: []), line: 1, column: 1)
    let text = render(
      Diagnostic(
        .warning, "100%\r\n::set-output name=a::b", at: place,
        notes: [.init("\n::error::note", at: place)]))
    #expect(
      text
        == "::warning file=a%2Cline=9%3A%3Ax%250A%0A%3A%3Aerror%3A%3Ay.yaml,line=1,col=1::100%25  ::set-output "
        + "name=a::b%0Aa,line=9::x%250A%0A::error::y.yaml:1:1:  <U+003A>:error::note\n")
    #expect(text.split(separator: "\n").count == 1)
  }
}
