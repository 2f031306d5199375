internal import Diagnostics

/// An error of libyaml.
struct ParserFailure {
  enum Kind {
    case memory
    /// Invalid text at this offset.
    case reader(offset: Int)
    case syntax
  }

  struct Mark {
    var line: Int
    var column: Int
  }

  /// The construct that libyaml was parsing, and its start.
  struct Context {
    var text: String
    var mark: Mark
  }

  var kind: Kind
  var problem: String
  var mark: Mark
  var context: Context?

  func diagnostic(in file: SourceFile) -> Diagnostic {
    switch kind {
    case .memory: .error(code: .limitMemory, "out of memory while reading '\(file.path)'")
    case .reader(let offset): unreadable(at: offset, in: file)
    case .syntax: syntaxError(in: file)
    }
  }

  private func unreadable(at reported: Int, in file: SourceFile) -> Diagnostic {
    // libyaml reports the byte after the invalid one.
    let offset = problem.contains("UTF-8") ? file.firstInvalidByte ?? reported : reported
    let location = file.location(ofByte: offset)
    let isUTF16 = file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF])
    guard !isUTF16, offset < file.bytes.count else {
      return .error(code: .yamlEncoding, "the text cannot be decoded: \(problem)", at: location)
    }
    switch file.bytes[offset] {
    case 0:
      return .error(
        code: .yamlEncoding,
        "the file contains a NUL byte", at: location,
        hint: "save the document as UTF-8 text")
    case 1..<0x20, 0x7F:
      return .error(
        code: .yamlEncoding,
        "the file contains the control character \(hexadecimal(file.bytes[offset]))", at: location,
        hint: "write it as an escape in a double-quoted string, or remove it")
    case 0x80...0xFF where problem != "control characters are not allowed":
      return .error(
        code: .yamlEncoding,
        "the byte \(hexadecimal(file.bytes[offset])) is not valid UTF-8", at: location,
        hint: "the file seems to be Latin-1 or Windows-1252: save it as UTF-8")
    default:
      return .error(
        code: .yamlEncoding,
        "the file contains a character that YAML does not allow", at: location,
        hint: "write it as an escape in a double-quoted string, or remove it")
    }
  }

  private func syntaxError(in file: SourceFile) -> Diagnostic {
    let location = file.location(mark)
    if problem == "found character that cannot start any token" {
      return unexpectedCharacter(at: location)
    }
    if problem.contains("found a tab character") { return tab(at: location) }
    if let key = file.longKey(before: location) { return longKey(at: key) }
    var diagnostic = Diagnostic.error(code: .yamlSyntax, problem, at: location, hint: hint)
    if let context { diagnostic.message += " \(context.text)" }
    if let tab = file.tabInIndentation(ofLine: mark.line) {
      diagnostic.notes.append(
        .init("this line is indented with a tab: indent with spaces", at: tab))
    }
    if let space = file.noBreakSpaceInIndentation(before: mark.line) {
      diagnostic.notes = [
        .init(
          "this line is indented with a no-break space, which is text in YAML: indent with spaces",
          at: space)
      ]
    }
    if let context, let subject = context.subject, file.location(context.mark) < location {
      diagnostic.notes.append(.init("\(subject) starts here", at: file.location(context.mark)))
    }
    return diagnostic
  }

  private func longKey(at location: SourceLocation) -> Diagnostic {
    .error(
      code: .yamlKey, "a key of more than 1,024 characters is not allowed in YAML", at: location,
      hint: "write '? ' before it and ': ' before its value on the next line")
  }

  private func unexpectedCharacter(at location: SourceLocation) -> Diagnostic {
    switch location.file.byte(at: location) {
    case UInt8(ascii: "\t"): tab(at: location)
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"):
      .error(
        code: .yamlSyntax,
        "a plain value cannot start with this character", at: location, hint: "put it in quotes")
    default: .error(code: .yamlSyntax, problem, at: location)
    }
  }

  private func tab(at location: SourceLocation) -> Diagnostic {
    .error(
      code: .yamlSyntax, "a tab is used as indentation", at: location, hint: "indent with spaces")
  }

  private var hint: String? {
    switch problem {
    case "mapping values are not allowed in this context":
      "put a value that contains ': ' in quotes, and check the indentation"
    case "did not find expected key", "did not find expected '-' indicator":
      "check the indentation of this line and of the lines before it"
    case "could not find expected ':'":
      "check that ': ' follows the previous key on its line"
    case "found incompatible YAML document": "use YAML 1.1 or 1.2"
    case "found unexpected end of stream": "close the open brackets and quotes"
    default: nil
    }
  }
}

extension ParserFailure.Context {
  /// `a block mapping` of `while parsing a block mapping`.
  fileprivate var subject: String? {
    for verb in ["while parsing ", "while scanning "] where text.hasPrefix(verb) {
      let subject = String(text.dropFirst(verb.count))
      return subject.hasPrefix("for ") ? nil : subject
    }
    return nil
  }
}

func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0x0\(digits)" : "0x\(digits)"
}
