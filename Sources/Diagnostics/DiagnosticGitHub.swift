extension DiagnosticRenderer {
  /// Formats diagnostics as workflow commands, which GitHub shows as annotations: one line each, with the notes after
  /// the message.
  public func gitHub(_ diagnostics: some Sequence<Diagnostic>) -> String {
    diagnostics.map { gitHub($0, as: $0.severity.rawValue) + "\n" }.joined()
  }

  /// Formats diagnostics as notices, regardless of their severity.
  public func gitHubNotices(_ diagnostics: some Sequence<Diagnostic>) -> String {
    diagnostics.map { gitHub($0, as: "notice") + "\n" }.joined()
  }

  private func gitHub(_ diagnostic: Diagnostic, as command: String) -> String {
    var properties: [(String, String)] = []
    if let place = diagnostic.location {
      properties = [
        ("file", place.file.path), ("line", "\(place.line)"), ("col", "\(place.column)"),
      ]
    }
    if let code = diagnostic.code { properties.append(("title", code.rawValue)) }
    let list = properties.map { "\($0.0)=\(Self.escaped($0.1, isProperty: true))" }
      .joined(separator: ",")
    let notes = diagnostic.notes.map { note in
      "\n" + (note.location.map { "\($0): " } ?? "") + note.message.inTerminal
    }
    let message = Self.escaped(diagnostic.message.inTerminal + notes.joined(), isProperty: false)
    return "::\(command)\(list.isEmpty ? "" : " " + list)::\(message)"
  }

  /// Escapes all characters that could end a command or begin another one.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":" where isProperty: "%3A"
      case "," where isProperty: "%2C"
      default: String(Character(scalar))
      }
    }.joined()
  }
}
