public import APIChanges

/// What a package was made from, and what it declares.
public struct PackageOrigin: Codable, Equatable, Sendable {
  /// The document that was read, with all files that it refers to.
  public struct Specification: Codable, Equatable, Sendable {
    /// `info.version`, with what has no place in a heading replaced.
    public var version: String
    /// Of all files, by their paths from the document's folder.
    public var checksum: String
  }

  /// The generator's version.
  public var generator: String
  public var specification: Specification
  public var api: PublicAPI

  /// What the version is called among others: `2.0 (specification 0a1b2c3d)`.
  public var title: String {
    "\(specification.version) (specification \(specification.checksum.prefix(8)))"
  }

  /// What two versions are called side by side: by their numbers where these differ.
  public static func titles(_ old: Self, _ new: Self) -> (old: String, new: String) {
    let (before, after) = (old.specification, new.specification)
    return before.version == after.version && before != after
      ? (old.title, new.title) : (before.version, after.version)
  }
}
