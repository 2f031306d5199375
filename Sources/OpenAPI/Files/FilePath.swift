/// Paths as text with `/`.
enum FilePath {
  /// Resolves `reference` against the folder of the file `base`, and removes `.` and `..` if possible
  /// (RFC 3986, section 5.2.4).
  static func resolve(_ reference: String, from base: String) -> String {
    if reference.hasPrefix("/") { return "/" + normalize(reference, isAbsolute: true) }
    let folder = folder(of: base)
    // `./spec.yaml` keeps its dot, so that paths in messages look alike.
    let start = folder.hasPrefix("/") ? "/" : folder.hasPrefix("./") ? "./" : ""
    return start + normalize(folder + reference, isAbsolute: start == "/")
  }

  /// The path relative to a folder, or the unchanged path if that is impossible.
  static func relative(_ path: String, to folder: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    let base = folder.split(separator: "/").filter { $0 != "." }
    guard path.hasPrefix("/") == folder.hasPrefix("/"), !base.contains("..") else { return path }
    let common = zip(parts, base).prefix { $0 == $1 }.count
    let ups = base[common...].map { _ in ".." as Substring }
    return (ups + parts[common...]).joined(separator: "/")
  }

  /// The path up to and including the last `/`. Empty for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// The last part of the path, without its extension.
  static func baseName(of path: String) -> String {
    let name = path.dropFirst(folder(of: path).count)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  private static func normalize(_ path: String, isAbsolute: Bool) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
