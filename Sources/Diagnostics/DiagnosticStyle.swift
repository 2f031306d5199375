/// The text before and after each part of a rendered diagnostic.
public struct DiagnosticStyle: Sendable {
  struct Mark: Sendable {
    var before = ""
    var after = ""

    func callAsFunction(_ text: String) -> String { before + text + after }
  }

  var location = Mark()
  var error = Mark()
  var warning = Mark()
  var note = Mark()
  var message = Mark()
  var caret = Mark()

  /// A style without any formatting.
  public static let plain = Self()

  /// The colors of an ANSI terminal.
  public static let colored = Self(
    location: ansi("1"), error: ansi("1;31"), warning: ansi("1;35"), note: ansi("1;36"),
    message: ansi("1"), caret: ansi("1;32"))

  private static func ansi(_ code: String) -> Mark {
    Mark(before: "\u{1B}[\(code)m", after: "\u{1B}[0m")
  }

  func mark(of severity: Diagnostic.Severity) -> Mark {
    switch severity {
    case .error: error
    case .warning: warning
    }
  }
}
