import Diagnostics

/// The manifest on disk. Decoding it is slow, and usually unnecessary, because it is unchanged.
struct WrittenManifest {
  /// nil if there is none.
  let bytes: [UInt8]?
  /// The manifest's path, for messages.
  let place: String

  /// An empty one if there is none.
  func read() throws(Diagnostic) -> Manifest {
    guard let bytes else { return Manifest() }
    return try Manifest(decoding: bytes, at: place)
  }

  /// - Parameter encoded: the bytes of a manifest.
  func isSame(as encoded: [UInt8]) -> Bool { bytes.map(LineEndings.plain) == encoded }
}
