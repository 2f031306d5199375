import APIChanges

/// The list of changes in a generated package, `CHANGELOG.md`. The generator adds an entry below its mark
/// when the public API changes, the newest first; everything else in the file belongs to people.
struct Changelog {
  static let fileName = "CHANGELOG.md"
  /// The line that entries are added below.
  static let mark = "<!-- openapi-codegen adds entries below this line. -->"

  /// The entry for a package that replaces another one; nil if callers see no change.
  ///
  /// - Parameters:
  ///   - report: what changed; nil if nothing is known of an earlier version.
  ///   - earlier: the version of the generator that wrote a package which is not compared.
  static func entry(
    _ origin: PackageOrigin, _ report: ChangeReport?, since earlier: String? = nil
  ) -> String? {
    guard let report else {
      return "## \(origin.title)\n\n\(firstEntry(origin.api, since: earlier))\n"
    }
    return report.changes.isEmpty ? nil : "## \(origin.title)\n\n\(MarkdownReport(report).body)"
  }

  private static func firstEntry(_ api: PublicAPI, since earlier: String?) -> String {
    let operations = "\(api.operations.count) operation\(api.operations.count == 1 ? "" : "s")"
    let types = "\(api.types.count) type\(api.types.count == 1 ? "" : "s")"
    guard let earlier else { return "The first entry of this list: \(operations), \(types)." }
    let generator = earlier.isEmpty ? "an earlier version" : "version \(earlier)"
    return
      "\(operations), \(types). The package before was made by \(generator) of the generator, and is not "
      + "compared."
  }

  /// A list with its first entry.
  static func text(with entry: String) -> String { "# Changes\n\n\(mark)\n\n\(entry)" }

  /// - Returns: nil if the file has no mark: then it is none of ours.
  static func adding(_ entry: String, to bytes: [UInt8]) -> [UInt8]? {
    let newline = UInt8(ascii: "\n")
    let lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
    guard let line = lines.first(where: { isMark($0) }) else { return nil }
    let rest = bytes[line.endIndex...].drop { $0 == newline || $0 == UInt8(ascii: "\r") }
    let head = bytes[..<(line.startIndex + mark.utf8.count)] + Array("\n\n\(entry)".utf8)
    return Array(rest.isEmpty ? head : head + Array("\n".utf8) + rest)
  }

  /// Whether the line is the mark, with the spaces and the carriage return that editors leave at its end.
  private static func isMark(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: mark.utf8)
      && line.dropFirst(mark.utf8.count).allSatisfy { " \t\r".utf8.contains($0) }
  }
}
