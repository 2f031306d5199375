import ArgumentParser
import Diagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The format of errors and warnings.
struct DiagnosticOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, github
  }

  @Option(
    help: ArgumentHelp(
      "The format of errors and warnings on standard error.",
      discussion: """
        text: with the source line and a caret, in color on a terminal unless NO_COLOR is set; \
        json: one array of objects; github writes commands that GitHub shows as annotations. 'validate' \
        writes json and github to standard output.
        """))
  var diagnostics: Format = .text

  func write(_ list: DiagnosticList, to stream: StandardStream) throws {
    switch diagnostics {
    case .text:
      let style: DiagnosticStyle = Self.takesColor(stream) ? .colored : .plain
      try stream.put(DiagnosticRenderer(style: style).render(list.all).utf8)
    case .github:
      try stream.put(DiagnosticRenderer().gitHub(list.all).utf8)
    case .json:
      try stream.put(DiagnosticRenderer().json(list.all) + "\n".utf8)
    }
  }

  private static func takesColor(_ stream: StandardStream) -> Bool {
    let noColor = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
    return noColor.isEmpty && stream.isTerminal
  }
}
