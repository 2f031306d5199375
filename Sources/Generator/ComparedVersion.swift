public import Diagnostics
import OpenAPI

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One of the two versions that `openapi-codegen diff` compares: a manifest, the folder of a package that has
/// one, or a specification.
public enum ComparedVersion: Sendable {
  case manifest(PackageOrigin)
  /// The path of an OpenAPI document, from which the client is still to be made.
  case specification(String)

  /// Looks at what stands at a path.
  /// - Throws: an error where there is nothing, or a package that does not say what it declares.
  public init(path: String) throws(Diagnostic) {
    let fileSystem = FileSystem()
    // With a dot behind it, a folder is found through a link too.
    if try fileSystem.kind(of: path + "/.") == .folder {
      let output = OutputFolder(path: path, fileSystem: fileSystem)
      guard try fileSystem.kind(of: output.manifestPath) != .missing else {
        throw .error(
          code: .comparisonUnusable,
          "'\(path)' has no \(Manifest.fileName), so it is no package of this generator",
          hint: "give a package, its manifest, or an OpenAPI document")
      }
      self = try .manifest(Self.origin(output.manifest().0, at: output.manifestPath))
      return
    }
    guard path.hasSuffix(".json") else {
      self = .specification(path)
      return
    }
    let limit = DocumentLoader.Limits().maximumBytes
    let bytes = try fileSystem.contentsOfRegularFile(path, limit: limit)
    guard bytes.count <= limit, Self.looksLikeManifest(bytes) else {
      self = .specification(path)
      return
    }
    self = try .manifest(Self.origin(Manifest(decoding: bytes, at: path), at: path))
  }

  private static func origin(
    _ manifest: Manifest, at path: String
  ) throws(Diagnostic) -> PackageOrigin {
    guard let origin = manifest.origin else {
      throw .error(
        code: .comparisonUnusable,
        "'\(path)' does not say what its package declares",
        hint:
          "an earlier version of the generator wrote it: generate the package anew, or give its "
          + "specification")
    }
    return origin
  }

  private struct Marks: Decodable {
    var format: Int
    var files: [String: String]
  }

  private static func looksLikeManifest(_ bytes: [UInt8]) -> Bool {
    (try? JSONDecoder().decode(Marks.self, from: Data(bytes))) != nil
  }
}
