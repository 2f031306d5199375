import Diagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The list of the files that the generator wrote into a package, kept beside them. A file that is
/// not in the list belongs to somebody else.
struct Manifest: Equatable, Sendable {
  static let fileName = ".openapi-codegen.json"
  private static let format = 1

  var files: [PackagePath: Checksum] = [:]

  init() {}

  init(of package: PackageFiles) {
    for (path, bytes) in package.contents {
      files[path] = package.kept.contains(path) ? Self.kept : Self.checksum(of: bytes, at: path)
    }
  }

  /// What stands for a file of which nothing is the generator's.
  static let kept = Checksum("kept".utf8)

  /// What tells whether somebody edited a file; what people write around regions does not count.
  static func checksum(of bytes: [UInt8], at path: PackagePath) -> Checksum {
    guard let regions = GeneratedRegions(bytes, at: path) else { return Checksum(bytes) }
    return Checksum(regions.ownText.utf8)
  }

  /// - Parameter place: the manifest's path, for messages.
  init(decoding bytes: [UInt8], at place: String) throws(Diagnostic) {
    let decoded: Coded
    do {
      decoded = try JSONDecoder().decode(Coded.self, from: Data(bytes))
    } catch {
      throw Self.unreadable(place, "is damaged")
    }
    guard decoded.format == Self.format else {
      throw Self.unreadable(
        place, "has the format \(decoded.format), which this version cannot read")
    }
    for (text, checksum) in decoded.files {
      guard let path = PackagePath(text) else {
        throw Self.unreadable(place, "lists '\(text)', which is not a path inside the package")
      }
      files[path] = checksum
    }
  }

  /// One line a file, so that version control shows what changed.
  var encoded: [UInt8] {
    let lines = files.keys.sorted().map { path in
      "    \"\(path)\": \"\(files[path, default: Checksum([])].text)\""
    }
    let list = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n  "
    return Array("{\n  \"format\": \(Self.format),\n  \"files\": {\(list)}\n}\n".utf8)
  }

  private struct Coded: Decodable {
    var format: Int
    var files: [String: Checksum]
  }

  private static func unreadable(_ place: String, _ problem: String) -> Diagnostic {
    .error(
      "the list of generated files '\(place)' \(problem)",
      hint: "restore it from version control; or delete it, then files that are as generated are "
        + "recognised, and the others have to be moved away")
  }
}
