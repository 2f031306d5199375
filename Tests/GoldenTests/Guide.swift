import Foundation

/// A page whose blocks are declarations of source files. `<!-- PATH: DECLARATION -->` precedes each block.
struct Guide {
  struct NoDeclaration: Error {
    var reference: String
  }

  private let lines: [String]

  init(_ text: String) {
    lines = text.components(separatedBy: "\n")
  }

  /// The page with the current declarations of the files.
  func renewed(_ source: (_ path: String) throws -> String) throws -> String {
    var result: [String] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      result.append(line)
      index += 1
      guard line.hasPrefix("<!-- "), line.hasSuffix(" -->"), index < lines.count,
        lines[index] == "```swift"
      else { continue }
      let parts = line.dropFirst(5).dropLast(4).components(separatedBy: ": ")
      guard parts.count == 2, let end = lines[index...].firstIndex(of: "```"),
        let block = Self.declaration(parts[1], in: try source(parts[0]))
      else { throw NoDeclaration(reference: line) }
      result += ["```swift"] + block + ["```"]
      index = end + 1
    }
    return result.joined(separator: "\n")
  }

  /// The declaration with its comment and attributes, up to the brace at its indentation, unindented.
  private static func declaration(_ name: String, in source: String) -> [String]? {
    let lines = source.components(separatedBy: "\n")
    guard let first = lines.firstIndex(where: { Self.declares(name, $0) }) else { return nil }
    let indentation = lines[first].prefix { $0 == " " }
    var start = first
    while start > 0, ["///", "@"].contains(where: { lines[start - 1].hasPrefix(indentation + $0) })
    {
      start -= 1
    }
    let closing = indentation + "}"
    guard let end = lines[first...].firstIndex(where: { $0 == closing }) else { return nil }
    return lines[start...end].map { String($0.dropFirst(indentation.count)) }
  }

  private static func declares(_ name: String, _ line: String) -> Bool {
    guard let range = line.range(of: name) else { return false }
    let before = line[..<range.lowerBound].allSatisfy { $0 == " " }
    let next = line[range.upperBound...].first
    return before && !(next?.isLetter ?? false) && !(next?.isNumber ?? false)
  }
}
