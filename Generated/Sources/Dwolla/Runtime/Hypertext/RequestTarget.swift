/// The path and the query of a request (RFC 9110 §7.1), percent-encoded, the path with that of the server.
nonisolated struct RequestTarget: Hashable {
  /// It begins with a slash, and has no segment `.` or `..`.
  let path: String
  let query: String?

  /// As it is in the request.
  var text: String { query.map { "\(path)?\($0)" } ?? path }

  /// What references are relative to: the server's path, taken for a folder.
  init(of server: ServerURL) {
    path = server.basePath + "/"
    query = nil
  }

  /// Another query, if there is one.
  init(_ target: RequestTarget, query: Substring?) {
    path = target.path
    self.query = query.map(String.init) ?? target.query
  }

  /// What a request is sent to.
  init(_ text: String) {
    let path = text.prefix { $0 != "?" }
    self.path = String(path)
    query = path.endIndex == text.endIndex ? nil : String(text[path.endIndex...].dropFirst())
  }

  /// Takes the segments `.` and `..` out (RFC 3986 §5.2.4).
  ///
  /// - Throws: for such a segment in disguise, which servers may take for one or not.
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
      throw .init("its path has an encoded '.' or '..', which may name another")
    }
    self.path = "/" + segments.joined(separator: "/")
    self.query = query.map(String.init)
  }
}
