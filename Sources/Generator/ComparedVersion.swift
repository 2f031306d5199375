public import Diagnostics
import OpenAPI

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A version for `openapi-codegen diff`: a manifest, the folder of a package, or a document. It can be on disk, in a Git
/// revision, or come from a pipe.
public enum ComparedVersion: Sendable {
  case manifest(PackageOrigin)
  /// The path of an OpenAPI document.
  case specification(String)
  /// The text of an OpenAPI document. References are relative to the working folder.
  case text(SourceFile)
  /// A document in a copy of a revision, and the folder to remove afterwards.
  case copy(String, folder: TemporaryCopy)

  /// Reads a path, `-` for standard input, or a path in a revision, such as `HEAD~1:Generated`.
  /// - Throws: an error if nothing exists at the path, or if it is a package whose manifest has no declarations.
  public init(path: String) throws(Diagnostic) {
    let fileSystem = FileSystem()
    if Self.isPipe(path) {
      self = try Self.read(path == "-" ? "/dev/stdin" : path, fileSystem)
      return
    }
    if let revision = GitRevision(path), try fileSystem.kind(of: path) == .missing {
      self = try Self.version(in: revision, called: path)
      return
    }
    // The trailing dot follows a link to a folder.
    if try fileSystem.kind(of: path + "/.") == .folder {
      let output = OutputFolder(path: path, fileSystem: fileSystem)
      guard try fileSystem.kind(of: output.manifestPath) != .missing else {
        throw Self.noPackage(path)
      }
      self = try .manifest(Self.origin(output.manifest().read(), at: output.manifestPath))
      return
    }
    guard path.hasSuffix(".json") else {
      self = .specification(path)
      return
    }
    let bytes = try fileSystem.contentsOfRegularFile(path, limit: Self.limit)
    guard bytes.count <= Self.limit, Self.looksLikeManifest(bytes) else {
      self = .specification(path)
      return
    }
    self = try .manifest(Self.origin(Manifest(decoding: bytes, at: path), at: path))
  }

  /// The same path in another revision.
  /// - Parameter revision: the name in Git: `origin/main`.
  public init(path: String, at revision: String) throws(Diagnostic) {
    let isAbsolute = path.hasPrefix("/")
    let text = "\(revision):\(isAbsolute ? path : "./" + path)"
    guard !isAbsolute, let place = GitRevision(text) else {
      throw .error(
        code: .comparisonUnusable, "git cannot find '\(text)'",
        hint: "pass the path relative to the working folder")
    }
    self = try Self.version(in: place, called: text)
  }

  private static let limit = DocumentLoader.Limits().maximumBytes

  /// Whether the path is a pipe, such as the shell's `<(…)`.
  private static func isPipe(_ path: String) -> Bool {
    path == "-" || path == "/dev/stdin" || path.hasPrefix("/dev/fd/")
      || path.hasPrefix("/proc/self/fd/")
  }

  private static func read(
    _ path: String, _ fileSystem: FileSystem
  ) throws(Diagnostic) -> ComparedVersion {
    let bytes = try fileSystem.contents(of: path, limit: limit)
    guard !bytes.isEmpty else {
      throw .error(code: .comparisonUnusable, "'\(path)' is empty")
    }
    guard bytes.count <= limit, looksLikeManifest(bytes) else {
      return .text(SourceFile(path: "input.yaml", bytes: bytes))
    }
    return try .manifest(origin(Manifest(decoding: bytes, at: path), at: path))
  }

  private static func version(
    in revision: GitRevision, called text: String
  ) throws(Diagnostic) -> ComparedVersion {
    switch try revision.kind() {
    case .folder:
      let bytes = revision.file(Manifest.fileName).contents()
      guard !bytes.isEmpty else { throw noPackage(text) }
      return try .manifest(origin(Manifest(decoding: bytes, at: text), at: text))
    case .file:
      let bytes = revision.contents()
      if looksLikeManifest(bytes) {
        return try .manifest(origin(Manifest(decoding: bytes, at: text), at: text))
      }
      let folder = try TemporaryCopy()
      return .copy(try revision.extract(into: folder.path), folder: folder)
    }
  }

  private static func noPackage(_ path: String) -> Diagnostic {
    .error(
      code: .comparisonUnusable,
      "'\(path)' has no \(Manifest.fileName), so it is not a generated package",
      hint: "pass a package, its manifest, or an OpenAPI document")
  }

  private static func origin(
    _ manifest: Manifest, at path: String
  ) throws(Diagnostic) -> PackageOrigin {
    guard let origin = manifest.origin else {
      throw .error(
        code: .comparisonUnusable,
        "'\(path)' has a format that this version cannot compare",
        hint:
          "an earlier version of the generator wrote it: regenerate the package, or pass its "
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

/// A temporary folder, which is removed with the last reference to it.
public final class TemporaryCopy: Sendable {
  public let path: String

  init() throws(Diagnostic) {
    path =
      FileManager.default.temporaryDirectory.path + "/openapi-codegen-\(UUID().uuidString)"
    try FileSystem().makeFolder(path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
