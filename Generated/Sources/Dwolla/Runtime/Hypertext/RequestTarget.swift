/// The percent-encoded path and query of a request (RFC 9110 §7.1). The path includes that of the server.
nonisolated struct RequestTarget: Hashable {
  /// Begins with a slash, and contains no segment `.` or `..`.
  let path: String
  let query: String?

  /// The target as it is sent.
  var text: String { query.map { "\(path)?\($0)" } ?? path }

  /// The base of relative references: the path of the server as a folder.
  init(of server: ServerURL) {
    path = server.basePath + "/"
    query = nil
  }

  /// Replaces the query, if there is a new one.
  init(_ target: RequestTarget, query: Substring?) {
    path = target.path
    self.query = query.map(String.init) ?? target.query
  }

  /// - Parameter encodedPath: begins with a slash, and contains no segment `.` or `..`.
  init(encodedPath: String, query: String?) {
    path = encodedPath
    self.query = query
  }

  /// Splits the target of a request.
  init(_ text: String) {
    guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "?")) else {
      path = text
      query = nil
      return
    }
    path = String(text[..<mark])
    query = String(text[text.utf8.index(after: mark)...])
  }

  /// Removes the segments `.` and `..` (RFC 3986 §5.2.4).
  ///
  /// - Throws: for an encoded `.` or `..`, because servers differ in how they treat it.
  init(path: Substring, query: Substring?) throws(ServerURL.Problem) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    var segments: [Substring] = []
    for part in parts {
      switch part {
      case ".": break
      case "..": segments = segments.dropLast()
      default: segments.append(part)
      }
    }
    if parts.last == "." || parts.last == ".." { segments.append("") }
    let isPlain = segments.allSatisfy { segment in
      let text = segment.lowercased().replacing("%2e", with: ".")
      return text != "." && text != ".."
    }
    guard isPlain else {
      throw .init("its path has an encoded '.' or '..'")
    }
    self.path = "/" + segments.joined(separator: "/")
    self.query = query.map(String.init)
  }
}
