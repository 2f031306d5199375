import APIChanges
import ClientModel
import Diagnostics
import OpenAPI

extension PackageOrigin {
  init(_ client: Client, of document: Document) {
    generator = GeneratorVersion.current
    specification = Specification(document)
    api = PublicAPI(client)
  }
}

extension PackageOrigin.Specification {
  fileprivate init(_ document: Document) {
    let sources = document.sources
    let files = sources.files
      .map { (path: sources.relativePath(of: $0.source), bytes: $0.source.bytes) }
      .sorted { $0.path < $1.path }
    // The order of overlays matters, but their names do not.
    let overlays = sources.overlays.map { (path: "", bytes: $0.bytes) }
    // The name of the document's own file does not matter, because a copy is the same specification.
    let own = document.location.file
    let ownPath = document.sources.relativePath(of: own)
    var hash = Checksum.Hash()
    for file in files + overlays {
      hash.add(Array((file.path == ownPath ? "" : file.path).utf8))
      hash.add([0])
      hash.add(file.bytes)
    }
    checksum = Checksum(hash).text
    version = Self.plain(document.info.version)
  }

  /// Replaces characters that are unusual in versions, so that a heading contains no other text of the document.
  private static func plain(_ version: String) -> String {
    let kept = version.unicodeScalars.prefix(60).map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "+", "-", " ": Character(scalar)
      default: "-"
      }
    }
    let text = String(kept).split(separator: " ").joined(separator: " ")
    return text.isEmpty ? "unversioned" : text
  }
}
