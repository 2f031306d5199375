import ArgumentParser
import Diagnostics

/// What the command tells about the codes of errors and warnings.
struct CodeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Tell more about the code of an error or warning, which stands in brackets behind the message.",
      valueName: "code"),
    transform: Self.code)
  var explain: DiagnosticCode?

  @Flag(help: "List the codes of errors and warnings.")
  var codes = false

  /// What is asked for.
  var answer: String? {
    if let explain { return "\(explain.rawValue)\n\n\(explain.explanation)" }
    return codes ? DiagnosticCode.allCases.map(\.rawValue).joined(separator: "\n") : nil
  }

  private static func code(_ text: String) throws -> DiagnosticCode {
    guard let code = DiagnosticCode(rawValue: text) else {
      throw ValidationError("There is no code '\(text)'; 'openapi-codegen --codes' lists them.")
    }
    return code
  }
}
