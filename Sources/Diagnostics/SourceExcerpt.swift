/// A line of the source that is safe for a terminal, and the indentation of the caret.
struct SourceExcerpt {
  /// The number of scalars to show.
  static let width = 100

  let line: String
  /// The text before the caret. It contains the tabs of the line, so that the caret is aligned.
  let indentation: String

  init(_ source: String, column: Int) {
    let scalars = Array(source.unicodeScalars)
    let place = min(max(column - 1, 0), scalars.count)
    var shown = scalars.indices
    if scalars.count > Self.width {
      let start = max(0, min(place - Self.width / 2, scalars.count - Self.width))
      shown = start..<start + Self.width
    }
    var line = shown.lowerBound > 0 ? "…" : ""
    var indentation = shown.lowerBound > 0 ? " " : ""
    for index in shown {
      let visible = Self.visible(at: index, of: scalars)
      line += visible
      guard index < place else { continue }
      indentation +=
        scalars[index] == "\t" ? "\t" : String(repeating: " ", count: Self.cells(of: visible))
    }
    if shown.upperBound < scalars.count { line += "…" }
    self.line = line
    self.indentation = indentation
  }

  /// Replaces hidden characters and the start of CI commands, for example with `<U+202E>`.
  private static func visible(at index: Int, of line: [Unicode.Scalar]) -> String {
    let scalar = line[index]
    let isShown = scalar == "\t" || !scalar.isHidden && !LogCommand.begins(at: index, of: line)
    return isShown ? String(Character(scalar)) : scalar.codePoint
  }

  private static func cells(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + cells(of: $1) }
  }

  /// The number of terminal columns: two for East Asian wide characters and emoji, none for combining marks.
  private static func cells(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
