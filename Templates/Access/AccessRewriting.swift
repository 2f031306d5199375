extension AccessLevel {
  /// Replaces `public` and `package` in a Swift file with this level. The templates write all sources for a package, and
  /// this adapts them for other targets.
  func applied(to source: String) -> String {
    var result: [String] = []
    for line in SourceLines(source).lines {
      guard line.isCode, let words = DeclarationWords(line.text) else {
        result.append(String(line.text))
        continue
      }
      result += rewritten(words)
    }
    return result.joined(separator: "\n")
  }

  private func rewritten(_ words: DeclarationWords) -> [String] {
    if words.before == "@_exported " {
      // Imports of internal declarations need no access level.
      return self == .internal ? [words.after] : [words.before + words.access + " " + words.after]
    }
    if let module = words.importedModule {
      return importLines(of: module, shownBy: words.access, indentation: words.indentation)
    }
    let modifier = words.access == "public" ? self.modifier : sharedModifier
    // Internal is the default.
    let isImplied = modifier.isEmpty && words.after.hasPrefix("internal(set) ")
    let rest = isImplied ? words.after.dropFirst("internal(set) ".count) : words.after[...]
    return [words.indentation + words.before + modifier + rest]
  }
}

/// The parts of a line that begins a declaration with an access level.
private struct DeclarationWords {
  var indentation: String
  /// The text before the access level, such as `nonisolated `.
  var before = ""
  /// `public` or `package`.
  var access = ""
  var after: String

  private static let modifiers: Set<Substring> = [
    "nonisolated", "static", "final", "convenience", "indirect", "override", "mutating", "lazy",
    "weak", "required", "nonisolated(unsafe)", "@discardableResult", "@Sendable", "@_exported",
  ]

  /// - Returns: `nil` for other lines.
  init?(_ line: Substring) {
    let code = line.drop { $0 == " " }
    indentation = String(repeating: " ", count: line.utf8.count - code.utf8.count)
    var rest = code
    while let space = rest.firstIndex(of: " ") {
      let word = rest[..<space]
      rest = rest[rest.index(after: space)...]
      if word == "public" || word == "package" {
        access = String(word)
        after = String(rest)
        return
      }
      guard Self.modifiers.contains(word) else { return nil }
      before += "\(word) "
    }
    return nil
  }

  var importedModule: String? {
    guard before.isEmpty, after.hasPrefix("import ") else { return nil }
    return String(after.dropFirst("import ".count))
  }
}
