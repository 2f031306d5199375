import ArgumentParser
import Diagnostics

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell more about the code of an error or warning.",
    discussion: """
      The code stands in brackets behind the message. Warnings can be turned off or into errors by \
      their codes, under 'warnings' in the configuration file.
      """)

  @Argument(help: "The code; all are listed if left out.", transform: Self.code)
  var code: DiagnosticCode?

  func run() throws {
    guard let code else {
      for code in DiagnosticCode.allCases { print(code.rawValue) }
      return
    }
    print("\(code.rawValue)\n\n\(code.explanation)")
  }

  private static func code(_ text: String) throws -> DiagnosticCode {
    guard let code = DiagnosticCode(rawValue: text) else {
      throw ValidationError(
        "There is no code '\(text)'; 'openapi-codegen explain' lists them.")
    }
    return code
  }
}
