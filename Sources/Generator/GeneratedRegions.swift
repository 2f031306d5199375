import Templates

/// A file that the generator shares with the user. The generator owns the regions between `<!-- generated:NAME -->` and
/// `<!-- end -->`, and the user owns the rest.
///
/// A missing region is added after its predecessor, unless the file contains `<!-- without:NAME -->`. Regions with unknown
/// names belong to the user.
struct GeneratedRegions: Equatable {
  /// The only file of a package that has regions.
  static let path = "README.md"
  private static let names = Set(readmeSections)

  private enum Part: Equatable {
    case text([Substring])
    case region(name: String, lines: [Substring])
  }

  private var parts: [Part] = []
  private var omitted: Set<String> = []

  /// - Returns: `nil` for text without regions, or with an unterminated one.
  init?(_ text: String) {
    var lines: [Substring] = []
    var open: String?
    // By bytes, because CR LF is a single character.
    for bytes in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let line = Substring(bytes)
      let mark = Self.trimmed(line)
      if let name = Self.name(in: mark, after: "without") { omitted.insert(name) }
      if let name = Self.name(in: mark, after: "generated"), Self.names.contains(name) {
        guard open == nil else { return nil }
        parts.append(.text(lines))
        open = name
        lines = []
      } else if let name = open, mark == "<!-- end -->" {
        parts.append(.region(name: name, lines: lines))
        open = nil
        lines = []
      } else {
        lines.append(line)
      }
    }
    guard open == nil, !parts.isEmpty else { return nil }
    parts.append(.text(lines))
  }

  /// The text of the regions, sorted by name.
  var ownText: String {
    regions.sorted { $0.name < $1.name }
      .map { "\($0.name)\n" + $0.lines.map(Self.trimmed).joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  /// Whether replacing these regions with those of another text loses nothing.
  func holdsNothing(beside new: GeneratedRegions) -> Bool {
    let contents = Dictionary(new.regions.map { ($0.name, $0.lines) }, uniquingKeysWith: { $1 })
    return regions.allSatisfy { name, lines in
      lines.allSatisfy { Self.trimmed($0).isEmpty } || contents[name] == lines
    }
  }

  /// Whether the text contains the start of a region.
  static func begin(in text: String) -> Bool {
    text.split(whereSeparator: \.isNewline).contains { line in
      name(in: trimmed(line), after: "generated").map(names.contains) == true
    }
  }

  private var regions: [(name: String, lines: [Substring])] {
    parts.compactMap { if case .region(let name, let lines) = $0 { (name, lines) } else { nil } }
  }

  /// The whole text.
  var text: String {
    parts.flatMap { part -> [Substring] in
      switch part {
      case .text(let lines): lines
      case .region(let name, let lines):
        ["<!-- generated:\(name) -->"] + lines + ["<!-- end -->"]
      }
    }.joined(separator: "\n")
  }

  /// Replaces the regions with those of another text.
  func renewed(from new: GeneratedRegions) -> GeneratedRegions {
    var result = self
    let wanted = new.regions.filter { !omitted.contains($0.name) }
    let contents = Dictionary(wanted.map { ($0.name, $0.lines) }, uniquingKeysWith: { $1 })
    var seen: Set<String> = []
    result.parts = parts.compactMap { part in
      guard case .region(let name, _) = part else { return part }
      guard let lines = contents[name], seen.insert(name).inserted else { return nil }
      return .region(name: name, lines: lines)
    }
    var previous: String?
    for region in wanted {
      if seen.insert(region.name).inserted { result.insert(region, behind: previous) }
      previous = region.name
    }
    return result
  }

  private mutating func insert(_ region: (name: String, lines: [Substring]), behind name: String?) {
    let index = parts.firstIndex { part in
      if case .region(name, _) = part { true } else { false }
    }
    let part = Part.region(name: region.name, lines: region.lines)
    if let index {
      parts.insert(contentsOf: [.text([""]), part], at: index + 1)
    } else {
      parts.insert(contentsOf: [part, .text([""])], at: 0)
    }
  }

  private static func name(in mark: Substring, after keyword: String) -> String? {
    let start = "<!-- \(keyword):"
    guard mark.hasPrefix(start), mark.hasSuffix(" -->") else { return nil }
    let name = mark.dropFirst(start.count).dropLast(" -->".count)
    return name.isEmpty || !name.allSatisfy { $0.isLetter && $0.isASCII } ? nil : String(name)
  }

  /// Removes trailing white space.
  private static func trimmed(_ line: Substring) -> Substring {
    var line = line
    while let last = line.last, last.isWhitespace { line.removeLast() }
    return line
  }
}
