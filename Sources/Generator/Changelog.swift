import APIChanges

/// The list of changes in an emitted package, `CHANGELOG.md`. The generator adds an entry below its mark
/// when the public API changes, the newest first; everything else in the file belongs to people.
struct Changelog {
  static let fileName = "CHANGELOG.md"
  /// The line that entries are added below.
  static let mark = "<!-- openapi-codegen adds entries below this line. -->"

  /// The entry for a package that replaces another one; nil where callers see no change.
  ///
  /// - Parameter report: what changed; nil where nothing is known of an earlier version.
  static func entry(_ origin: PackageOrigin, _ report: ChangeReport?) -> String? {
    guard let report else { return "## \(origin.title)\n\n\(firstEntry(origin.api))\n" }
    return report.changes.isEmpty ? nil : "## \(origin.title)\n\n\(report.markdownBody)"
  }

  private static func firstEntry(_ api: PublicAPI) -> String {
    let operations = "\(api.operations.count) operation\(api.operations.count == 1 ? "" : "s")"
    let types = "\(api.types.count) type\(api.types.count == 1 ? "" : "s")"
    return "The first entry of this list: \(operations), \(types)."
  }

  /// A list with its first entry.
  static func text(with entry: String) -> String { "# Changes\n\n\(mark)\n\n\(entry)" }

  /// - Returns: nil where the file has no mark: then it is none of ours.
  static func adding(_ entry: String, to bytes: [UInt8]) -> [UInt8]? {
    guard let found = bytes.firstRange(of: Array(mark.utf8)) else { return nil }
    let rest = bytes[found.upperBound...].drop {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
    let head = bytes[..<found.upperBound] + Array("\n\n\(entry)".utf8)
    return Array(rest.isEmpty ? head : head + Array("\n".utf8) + rest)
  }
}
