import ArgumentParser
import Diagnostics
import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How errors and warnings are shown.
struct DiagnosticOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(
    help: ArgumentHelp(
      "How errors and warnings are written, to standard error.",
      discussion: """
        text: with the line and a caret, in colour on a terminal unless NO_COLOR is set. \
        json: one array of objects; 'validate' writes it to standard output.
        """))
  var diagnostics: Format = .text

  func write(_ list: DiagnosticList, to handle: FileHandle) throws {
    switch diagnostics {
    case .text:
      let style: DiagnosticStyle = Self.takesColor(handle) ? .colored : .plain
      try handle.write(contentsOf: Data(DiagnosticRenderer(style: style).render(list.all).utf8))
    case .json:
      try handle.write(contentsOf: DiagnosticRenderer().json(list.all) + Data("\n".utf8))
    }
  }

  private static func takesColor(_ handle: FileHandle) -> Bool {
    let noColor = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
    return noColor.isEmpty && isatty(handle.fileDescriptor) == 1
  }
}
