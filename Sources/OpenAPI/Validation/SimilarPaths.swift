internal import Diagnostics

/// Finds paths that differ only in the names of their parameters and therefore match the same URLs (OpenAPI 3.1, section
/// 4.8.8).
struct SimilarPaths {
  private struct Use {
    var path: String
    var location: SourceLocation
  }

  private var first: [String: Use] = [:]

  /// - Returns: the warning for a path that matches the same URLs as another one.
  mutating func add(_ key: PathKey, at location: SourceLocation) -> Diagnostic? {
    let query = key.query.map { "&\($0.name)=\($0.value)" }.joined()
    let form = Self.form(of: key.path) + query
    guard let known = first[form], known.path != key.path else {
      first[form] = Use(path: key.path, location: location)
      return nil
    }
    return Diagnostic(
      .warning, code: .pathInvalid,
      "the path '\(key.path)' differs from '\(known.path)' only in the names of its parameters",
      at: location,
      notes: [
        .init("servers cannot distinguish them: move the methods of both to one path"),
        .init("the first one is here", at: known.location),
      ])
  }

  /// The path with empty braces.
  private static func form(of path: String) -> String {
    var form = ""
    var isName = false
    for character in path {
      if character == "}" { isName = false }
      if !isName { form.append(character) }
      if character == "{" { isName = true }
    }
    return form
  }
}
