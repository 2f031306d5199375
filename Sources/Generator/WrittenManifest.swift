import Diagnostics

/// The manifest on disk. Decoding it is slow, and usually unnecessary, because it is unchanged.
struct WrittenManifest {
  /// The content, or `nil` if there is no manifest.
  let bytes: [UInt8]?
  /// The path of the manifest, for messages.
  let place: String

  /// Decodes the manifest. Returns an empty one if there is none.
  func read() throws(Diagnostic) -> Manifest {
    guard let bytes else { return Manifest() }
    return try Manifest(decoding: bytes, at: place)
  }

  /// Whether the file has this content, regardless of its line endings.
  func isSame(as encoded: [UInt8]) -> Bool {
    bytes.map { LineEndings.plain($0).isSame(as: encoded) } ?? false
  }
}
