import APIChanges
import Diagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The generator's record of a package, which is stored next to its files: the list of files, the origin and the
/// declarations of the package. A file that is not in the list does not belong to the generator.
struct Manifest: Equatable, Sendable {
  static let fileName = ".openapi-codegen.json"
  /// Format 1 had only the files, and format 2 had types in Swift syntax.
  private static let format = 3

  var files: [PackagePath: Checksum] = [:]
  var origin: PackageOrigin?
  /// The version of the generator that wrote the manifest, if its declarations cannot be compared.
  var earlierGenerator: String?

  init() {}

  init(of package: PackageFiles) {
    files.reserveCapacity(package.count)
    for (path, bytes) in package.contents {
      files[path] = package.kept.contains(path) ? Self.kept : Self.checksum(of: bytes, at: path)
    }
    origin = package.origin
  }

  /// The checksum of a file that belongs to the user.
  static let kept = Checksum(Array("kept".utf8))

  /// The checksum that detects edits. The user's text around regions does not count.
  static func checksum(of bytes: [UInt8], at path: PackagePath) -> Checksum {
    guard let regions = GeneratedRegions(bytes, at: path) else { return Checksum(bytes) }
    return Checksum(Array(regions.ownText.utf8))
  }

  /// The checksum of the complete content of a written file.
  func checksum(ofAll bytes: [UInt8], at path: PackagePath) -> Checksum {
    guard let known = files[path], !GeneratedRegions.canBe(at: path) else { return Checksum(bytes) }
    return known
  }

  /// - Parameter place: the path of the manifest, for messages.
  init(decoding bytes: [UInt8], at place: String) throws(Diagnostic) {
    let decoder = JSONDecoder()
    let decoded: Coded
    let format: Int
    do {
      format = try decoder.decode(Format.self, from: Data(bytes)).format
      guard (1...Self.format).contains(format) else {
        throw Self.unreadable(place, "has the format \(format), which this version cannot read")
      }
      decoded =
        format < Self.format
        ? Coded(try decoder.decode(Earlier.self, from: Data(bytes)))
        : try decoder.decode(Coded.self, from: Data(bytes))
    } catch let diagnostic as Diagnostic {
      throw diagnostic
    } catch {
      throw Self.unreadable(place, "is damaged")
    }
    for (text, checksum) in decoded.files {
      guard let path = PackagePath(text) else {
        throw Self.unreadable(place, "lists '\(text)', which is not a path inside the package")
      }
      files[path] = checksum
    }
    if let generator = decoded.generator, let specification = decoded.specification,
      let api = decoded.api
    {
      origin = PackageOrigin(generator: generator, specification: specification, api: api)
    }
    if format < Self.format { earlierGenerator = decoded.generator ?? "" }
  }

  /// A line for each file and each declaration, for readable diffs.
  var encoded: [UInt8] {
    // One buffer for all, because a large client has megabytes of declarations.
    var text = Array("{\n  \"format\": \(Self.format)".utf8)
    if let origin {
      text += ",\n  \"generator\": ".utf8
      text += Self.json(origin.generator)
      text += ",\n  \"specification\": ".utf8
      text += Self.json(origin.specification)
    }
    text += ",\n  \"files\": {".utf8
    writeFiles(to: &text)
    text += "}".utf8
    if let api = origin?.api {
      text += ",\n  \"api\": ".utf8
      api.writeLines(to: &text, depth: 1)
    }
    text += "\n}\n".utf8
    return text
  }

  private func writeFiles(to text: inout [UInt8]) {
    var separator = "\n    \""
    for (path, checksum) in files.sorted(by: { $0.key < $1.key }) {
      text += separator.utf8
      text += path.text.utf8
      text += "\": \"".utf8
      text += checksum.text.utf8
      text += "\"".utf8
      separator = ",\n    \""
    }
    if !files.isEmpty { text += "\n  ".utf8 }
  }

  /// Encodes strings, numbers and lists of these, which cannot fail.
  private static func json(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map(JSONText.withoutHiddenCharacters)
      ?? Array("null".utf8)
  }

  private struct Format: Decodable {
    var format: Int
  }

  private struct Coded: Decodable {
    var files: [String: Checksum]
    var generator: String?
    var specification: PackageOrigin.Specification?
    var api: PublicAPI?

    init(_ earlier: Earlier) {
      files = earlier.files
      generator = earlier.generator
    }
  }

  /// The parts of earlier formats that are still used.
  private struct Earlier: Decodable {
    var files: [String: Checksum]
    var generator: String?
  }

  private static func unreadable(_ place: String, _ problem: String) -> Diagnostic {
    .error(
      code: .packageManifest,
      "the list of generated files '\(place)' \(problem)",
      hint: "restore it from version control, or delete it: then unmodified generated files are "
        + "recognized, and you must move the others away")
  }
}
