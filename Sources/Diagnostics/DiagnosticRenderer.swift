/// Formats diagnostics like a compiler: location, message, the line with a caret, and notes.
public struct DiagnosticRenderer: Sendable {
  public var style: DiagnosticStyle

  public init(style: DiagnosticStyle = .plain) { self.style = style }

  /// Formats diagnostics, each with a trailing line break.
  public func render(_ diagnostics: some Sequence<Diagnostic>) -> String {
    var lines: [ObjectIdentifier: SourceLines] = [:]
    var text = ""
    for diagnostic in diagnostics { render(diagnostic, to: &text, lines: &lines) }
    return text
  }

  public func render(_ diagnostic: Diagnostic) -> String { render([diagnostic]) }

  private func render(
    _ diagnostic: Diagnostic, to text: inout String, lines: inout [ObjectIdentifier: SourceLines]
  ) {
    text += place(diagnostic.location)
    text += style.mark(of: diagnostic.severity)("\(diagnostic.severity.rawValue):")
    text += " \(style.message(diagnostic.message.inTerminal))"
    text += diagnostic.code.map { " [\($0.rawValue)]" } ?? ""
    text += "\n"
    text += excerpt(at: diagnostic.location, lines: &lines)
    for note in diagnostic.notes {
      text += place(note.location) + style.note("note:") + " \(note.message.inTerminal)\n"
      text += excerpt(at: note.location, lines: &lines)
    }
  }

  private func place(_ location: SourceLocation?) -> String {
    location.map { style.location("\($0.description.inTerminal):") + " " } ?? ""
  }

  private func excerpt(
    at location: SourceLocation?, lines: inout [ObjectIdentifier: SourceLines]
  ) -> String {
    guard let location else { return "" }
    let id = ObjectIdentifier(location.file)
    var source = lines.removeValue(forKey: id) ?? SourceLines(location.file)
    defer { lines[id] = source }
    guard let excerpt = source.excerpt(line: location.line, column: location.column) else {
      return ""
    }
    return "\(excerpt.line)\n\(excerpt.indentation)\(style.caret("^"))\n"
  }
}
