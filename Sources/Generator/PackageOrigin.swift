public import APIChanges

/// The source and the declarations of a package.
public struct PackageOrigin: Codable, Equatable, Sendable {
  /// The document with all files that it refers to.
  public struct Specification: Codable, Equatable, Sendable {
    /// `info.version`, sanitized for headings.
    public var version: String
    /// The checksum of all files and their relative paths.
    public var checksum: String
  }

  /// The generator's version.
  public var generator: String
  public var specification: Specification
  public var api: PublicAPI

  /// A unique title of the version: `2.0 (specification 0a1b2c3d)`.
  public var title: String {
    "\(specification.version) (specification \(specification.checksum.prefix(8)))"
  }

  /// The titles of two versions: only their numbers, if these differ.
  public static func titles(_ old: Self, _ new: Self) -> (old: String, new: String) {
    let (before, after) = (old.specification, new.specification)
    return before.version == after.version && before != after
      ? (old.title, new.title) : (before.version, after.version)
  }
}
