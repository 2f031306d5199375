/// The target of a link in a description.
enum ProseLink {
  /// A URL that readers can follow, escaped for parentheses in Markdown.
  ///
  /// - Returns: `nil` for a relative URL without a base, a fragment, and everything that is not a web address.
  static func url(_ target: some StringProtocol, base: ProseBase?) -> String? {
    let text = target.trimmingSpaces
    guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
    guard let scheme = scheme(of: text) else { return base.flatMap { escaped($0.resolve(text)) } }
    return ["http", "https", "mailto"].contains(scheme) ? escaped(text) : nil
  }

  /// Whether the target needs a base.
  static func isRelative(_ target: some StringProtocol) -> Bool { scheme(of: target) == nil }

  private static func scheme(of text: some StringProtocol) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let scheme = text[..<colon]
    let isScheme =
      scheme.first.map { $0.isASCII && $0.isLetter } == true
      && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    return isScheme ? scheme.lowercased() : nil
  }

  /// - Returns: `nil` for a URL with invalid characters.
  private static func escaped(_ url: some StringProtocol) -> String? {
    var result = ""
    for scalar in url.unicodeScalars {
      switch scalar {
      case "(": result += "%28"
      case ")": result += "%29"
      case " ": result += "%20"
      case "[": result += "%5B"
      case "]": result += "%5D"
      case "<", ">", "`", "\\", "|", "\"": return nil
      case "!"..."~": result.unicodeScalars.append(scalar)
      default: return nil
      }
    }
    return result
  }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: SubSequence {
    let start = firstIndex { $0 != " " && $0 != "\n" && $0 != "\t" } ?? endIndex
    let last = lastIndex { $0 != " " && $0 != "\n" && $0 != "\t" }
    return last.map { self[start...$0] } ?? self[start..<start]
  }
}
