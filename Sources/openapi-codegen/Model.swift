import ArgumentParser
import ClientModel
import Diagnostics
import Generator

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct Model: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Print the model of the client as JSON.",
    discussion: """
      The model has everything that the templates use: all names and all decisions. The name \
      defaults to one derived from the document's title.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var report: DiagnosticOptions

  func run() throws {
    var diagnostics = DiagnosticList()
    let client = client(diagnostics: &diagnostics)
    try report.write(diagnostics, to: .error)
    guard let client else { throw ExitCode.failure }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try StandardStream.output.put(
      JSONText.withoutHiddenCharacters(encoder.encode(client)) + "\n".utf8)
  }

  private func client(diagnostics: inout DiagnosticList) -> Client? {
    input.configuration(diagnostics: &diagnostics)?
      .pipeline(diagnostics: &diagnostics)?
      .client(diagnostics: &diagnostics)
  }
}
