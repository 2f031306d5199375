import ArgumentParser
import Diagnostics

/// The options that explain the codes of errors and warnings.
struct CodeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Explain the code of an error or a warning, which is in brackets after the message.",
      valueName: "code"),
    transform: Self.code)
  var explain: DiagnosticCode?

  @Flag(help: "List the codes of errors and warnings.")
  var codes = false

  /// The requested text.
  var answer: String? {
    if let explain { return "\(explain.rawValue)\n\n\(explain.explanation)" }
    return codes ? DiagnosticCode.allCases.map(\.rawValue).joined(separator: "\n") : nil
  }

  private static func code(_ text: String) throws -> DiagnosticCode {
    guard let code = DiagnosticCode(rawValue: text) else {
      throw ValidationError(
        "There is no code '\(text)'. 'openapi-codegen --codes' lists all codes.")
    }
    return code
  }
}
