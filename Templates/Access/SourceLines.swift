/// The lines of a Swift file, and whether each begins inside of a literal or a comment.
struct SourceLines {
  struct Line {
    var text: Substring
    /// Whether the line begins with code.
    var isCode: Bool
  }

  let lines: [Line]

  init(_ source: String) {
    var lines: [Line] = []
    var scanner = LiteralScanner()
    for text in source.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(Line(text: text, isCode: scanner.isCode))
      scanner.pass(text.utf8)
    }
    self.lines = lines
  }
}

/// Tracks literals and comments that span several lines.
private struct LiteralScanner {
  private enum State: Equatable {
    case code
    case comment(depth: Int)
    case text(hashes: Int)
  }

  private var state = State.code

  var isCode: Bool { state == .code }

  mutating func pass(_ line: Substring.UTF8View) {
    var rest = line[...]
    while !rest.isEmpty {
      switch state {
      case .code: passCode(&rest)
      case .comment(let depth):
        if rest.skip("/*") {
          state = .comment(depth: depth + 1)
        } else if rest.skip("*/") {
          state = depth == 1 ? .code : .comment(depth: depth - 1)
        } else {
          rest.removeFirst()
        }
      case .text(let hashes):
        if rest.skip("\\" + String(repeating: "#", count: hashes)) {
          _ = rest.popFirst()
        } else if rest.skip("\"\"\"" + String(repeating: "#", count: hashes)) {
          state = .code
        } else {
          rest.removeFirst()
        }
      }
    }
  }

  private mutating func passCode(_ rest: inout Substring.UTF8View) {
    if rest.skip("//") {
      rest = rest[rest.endIndex...]
    } else if rest.skip("/*") {
      state = .comment(depth: 1)
    } else {
      let hashes = rest.prefix { $0 == UInt8(ascii: "#") }.count
      let literal = rest.dropFirst(hashes)
      guard literal.first == UInt8(ascii: "\"") else {
        rest.removeFirst(max(hashes, 1))
        return
      }
      rest = literal
      if rest.skip("\"\"\"") {
        state = .text(hashes: hashes)
      } else {
        rest.removeFirst()
        passShortLiteral(&rest, hashes: hashes)
      }
    }
  }

  /// Skips a literal that ends on its line.
  private func passShortLiteral(_ rest: inout Substring.UTF8View, hashes: Int) {
    let marks = String(repeating: "#", count: hashes)
    while !rest.isEmpty, !rest.skip("\"" + marks) {
      if rest.skip("\\" + marks) { _ = rest.popFirst() } else { rest.removeFirst() }
    }
  }
}

extension Substring.UTF8View {
  fileprivate mutating func skip(_ text: String) -> Bool {
    guard starts(with: text.utf8) else { return false }
    removeFirst(text.utf8.count)
    return true
  }
}
