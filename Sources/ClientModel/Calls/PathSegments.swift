import OpenAPI

/// The parts of a path that are relevant for names.
struct PathSegments: Sendable {
  enum Segment: Equatable, Sendable {
    case literal(NameWords)
    case parameter(NameWords)
    /// `api`, `rest` or a version, which do not describe the call.
    case technical(NameWords)
  }

  var segments: [Segment]

  init(_ path: String) {
    // By bytes, because finding characters takes ten times as long.
    let path = path.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    segments = path.split(separator: UInt8(ascii: "/")).flatMap { Self.segments(of: Substring($0)) }
  }

  /// Splits `{name}:cancel` and `Users({id})` into two segments, and removes the extension of `calls.json`.
  private static func segments(of text: Substring) -> [Segment] {
    if isVersion(text) { return [.technical(NameWords(String(text)))] }
    var found: [Segment] = []
    for part in pieces(of: text) {
      let words = NameWords(String(part.text))
      guard !words.isEmpty else { continue }
      if part.isParameter {
        found.append(.parameter(words))
      } else {
        found.append(isTechnical(words) ? .technical(words) : .literal(words))
      }
    }
    return found
  }

  private static func pieces(of text: Substring) -> [(text: Substring, isParameter: Bool)] {
    let bytes = text.utf8
    if let colon = bytes.lastIndex(of: UInt8(ascii: ":")), colon > text.startIndex,
      !bytes[colon...].contains(UInt8(ascii: "}"))
    {
      return pieces(of: text[..<colon]) + [(text[text.index(after: colon)...], false)]
    }
    if let bracket = bytes.firstIndex(of: UInt8(ascii: "(")), bracket > text.startIndex {
      let inner = text[bracket...]
      let isInside = inner.utf8.contains(UInt8(ascii: "{"))
      return pieces(of: text[..<bracket]) + (isInside ? [(inner, true)] : [])
    }
    if bytes.contains(UInt8(ascii: "{")) { return [(text, true)] }
    for ending in [".json", ".xml"]
    where bytes.count > ending.utf8.count && text.hasSuffix(ending) {
      return [(text.dropLast(ending.count), false)]
    }
    return [(text, false)]
  }

  private static func isTechnical(_ words: NameWords) -> Bool {
    words.words.allSatisfy { technicalWords.contains($0) || isVersion($0[...]) }
  }

  private static let technicalWords: Set<String> = ["api", "apis", "rest", "restapi"]

  /// `v1`, `v2beta1`, `2.0`, `2010-04-01`.
  static func isVersion(_ text: Substring) -> Bool {
    let bytes = text.utf8
    let isNamed = bytes.first.map { $0 | 0x20 == UInt8(ascii: "v") } ?? false
    let rest = Substring(isNamed ? bytes.dropFirst() : bytes)
    guard let first = rest.unicodeScalars.first, first.isASCIIDigit else { return false }
    let letters = rest.unicodeScalars.split { $0.isASCIIDigit || ".-_".unicodeScalars.contains($0) }
    if letters.isEmpty { return true }
    let stage = String(String.UnicodeScalarView(letters[0])).lowercased()
    return isNamed && letters.count == 1 && ["alpha", "beta", "rc", "p", "preview"].contains(stage)
  }

  // MARK: Parts

  var literals: [NameWords] {
    segments.compactMap { if case .literal(let words) = $0 { words } else { nil } }
  }

  /// Whether the path ends with a parameter.
  var endsWithParameter: Bool {
    if case .parameter = segments.last { true } else { false }
  }

  /// All words, including those of parameters.
  var words: NameWords {
    NameWords(
      words: segments.flatMap { segment in
        switch segment {
        case .literal(let words), .parameter(let words), .technical(let words): words.words
        }
      })
  }

  /// The literals before a parameter: `customers` in `/customers/{id}/cards`.
  var owners: [NameWords] {
    zip(segments, segments.dropFirst()).compactMap { segment, next in
      guard case .literal(let words) = segment, case .parameter = next else { return nil }
      return words
    }
  }
}
