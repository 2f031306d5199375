/// The parts of an absolute or relative URL (RFC 3986 §4.1), without the fragment, which is never sent.
nonisolated struct URIReference {
  /// The scheme in lowercase.
  private let scheme: String?
  private let authority: Substring?
  private let path: Substring
  private let query: Substring?

  /// The maximum length in bytes.
  private static let longest = 1 << 14

  /// - Throws: the problem with the reference. The message contains no part of it.
  init(_ text: String) throws(ServerURL.Problem) {
    guard text.utf8.count <= Self.longest else {
      throw .init("it is longer than \(Self.longest) bytes")
    }
    guard !text.utf8.contains(where: { "{}".utf8.contains($0) }) else {
      throw .init("it is a URI template, whose variables must be filled in first (RFC 6570)")
    }
    guard Self.isValid(text.utf8[...]) else {
      throw .init("it has characters that must be percent-encoded")
    }
    var rest = text.prefix { $0 != "#" }
    guard !rest.isEmpty else { throw .init("it is empty") }
    let start = rest.prefix { !":/?".contains($0) }
    if rest[start.endIndex...].first == ":" {
      scheme = start.lowercased()
      rest = rest[rest.index(after: start.endIndex)...]
    } else {
      scheme = nil
    }
    if rest.hasPrefix("//") {
      let authority = rest.dropFirst(2).prefix { !"/?".contains($0) }
      self.authority = authority
      rest = rest[authority.endIndex...]
    } else {
      authority = nil
    }
    path = rest.prefix { $0 != "?" }
    query = path.endIndex == rest.endIndex ? nil : rest[path.endIndex...].dropFirst()
  }

  /// Resolves the reference (§5.2).
  ///
  /// - Parameters:
  ///   - server: the only allowed server.
  ///   - base: the base of a relative reference.
  /// - Throws: if the reference is to another server, or cannot be resolved.
  func resolved(
    at server: ServerURL, from base: RequestTarget
  ) throws(ServerURL.Problem) -> RequestTarget {
    if let scheme {
      guard scheme == "http" || scheme == "https" else {
        throw .init("its scheme is neither http nor https")
      }
      guard authority != nil else { throw .init("it has no host") }
    }
    if let authority {
      try check(authority, at: server)
      return try RequestTarget(path: path, query: query)
    }
    if path.isEmpty { return RequestTarget(base, query: query) }
    if path.hasPrefix("/") { return try RequestTarget(path: path, query: query) }
    let folder = base.path.prefix(through: base.path.lastIndex(of: "/") ?? base.path.startIndex)
    return try RequestTarget(path: folder + path, query: query)
  }

  private func check(
    _ authority: Substring, at server: ServerURL
  ) throws(ServerURL.Problem) {
    guard !authority.contains("@") else {
      throw .init("it contains a user name or a password")
    }
    let scheme = scheme ?? server.scheme
    guard let origin = WebOrigin(scheme: scheme, authority: authority) else {
      throw .init("its host or port is invalid")
    }
    guard origin == WebOrigin(scheme: server.scheme, authority: server.authority[...]) else {
      let other = ServerMessage.printable("\(scheme)://\(authority)")
      throw .init("it points to '\(other)', but the call goes to '\(server.origin)'")
    }
  }

  /// Whether all characters are allowed in a URL (§2), and all percent-encodings are complete.
  private static func isValid(_ text: Substring.UTF8View) -> Bool {
    var digits = 0
    for byte in text {
      if digits > 0 {
        guard byte.isHexDigit else { return false }
        digits -= 1
      } else if byte == UInt8(ascii: "%") {
        digits = 2
      } else {
        guard byte.isURLCharacter else { return false }
      }
    }
    return digits == 0
  }
}

nonisolated extension ServerURL {
  /// The origin as messages show it.
  var origin: String { "\(scheme)://\(authority)" }
}

/// Scheme, host and port (RFC 6454 §4).
private nonisolated struct WebOrigin: Equatable {
  let scheme: String
  let host: String
  let port: Int

  init?(scheme: String, authority: Substring) {
    let end = authority.lastIndex(of: "]").map(authority.index(after:)) ?? authority.startIndex
    let colon = authority[end...].firstIndex(of: ":") ?? authority.endIndex
    let port = authority[colon...].dropFirst()
    guard colon > authority.startIndex, port.utf8.allSatisfy(\.isDigit), port.utf8.count <= 5 else {
      return nil
    }
    self.scheme = scheme
    host = authority[..<colon].lowercased()
    self.port = Int(port) ?? (scheme == "https" ? 443 : 80)
  }
}

nonisolated extension UInt8 {
  /// Whether this is an ASCII digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isHexDigit: Bool { isDigit || "abcdefABCDEF".utf8.contains(self) }

  /// Unreserved and reserved characters (§2.2, §2.3).
  fileprivate var isURLCharacter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: isDigit || "-._~:/?#[]@!$&'()*+,;=".utf8.contains(self)
    }
  }
}
