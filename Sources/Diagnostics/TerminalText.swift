extension String {
  /// The text on one line, safe for a terminal and a CI log: without hidden characters and commands. Messages quote the
  /// input, and paths can contain anything.
  public var inTerminal: String {
    let scalars = Array(unicodeScalars)
    var result = ""
    for index in scalars.indices {
      if scalars[index].isHidden {
        result += " "
      } else if LogCommand.begins(at: index, of: scalars) {
        result += scalars[index].codePoint
      } else {
        result.unicodeScalars.append(scalars[index])
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// `<U+202E>`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
  }
}

/// The commands that CI systems recognize in logs: `::error::` at the start of a line, and `##[error]` or `##vso[…]`
/// anywhere.
enum LogCommand {
  /// Whether a command begins at the index.
  static func begins(at index: Int, of line: [Unicode.Scalar]) -> Bool {
    switch line[index] {
    case ":":
      index + 1 < line.count && line[index + 1] == ":" && line[..<index].allSatisfy(isBlank)
    case "[":
      line[..<index].reversed().drop { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
        .prefix(2).elementsEqual("##".unicodeScalars)
    default: false
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHidden || scalar.properties.isWhitespace
  }
}
