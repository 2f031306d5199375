import Foundation

/// The parts of a server URL that a request needs.
nonisolated struct ServerURL: Hashable, Sendable {
  let scheme: String
  /// Host and port, as written.
  let authority: String
  /// The path as written. It can be empty.
  let path: String

  /// The path without trailing slashes.
  let basePath: String

  /// - Throws: the problem with the URL. The message contains no part of it that may be secret.
  init(_ text: String) throws(Problem) {
    guard let colon = text.range(of: "://") else {
      throw Problem("it is not absolute: it lacks http:// or https://")
    }
    scheme = text[..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else {
      throw Problem("its scheme is neither http nor https")
    }
    let rest = text[colon.upperBound...]
    guard !rest.contains("?"), !rest.contains("#") else {
      throw Problem("it has a query or a fragment")
    }
    let end = rest.firstIndex(of: "/") ?? rest.endIndex
    authority = String(rest[..<end])
    guard !authority.contains("@") else {
      throw Problem("it contains a user name or a password")
    }
    let path = rest[end...]
    guard path == PercentEncoding.path(path).replacing("%25", with: "%") else {
      throw Problem("its path has characters that must be percent-encoded")
    }
    self.path = String(path)
    basePath = Self.basePath(path)
    guard Self.isAuthority(authority), URL(string: text)?.host()?.isEmpty == false else {
      throw Problem("its host or port is invalid")
    }
  }

  /// Resolves a reference (RFC 3986 §5.2), with the base path as a folder.
  ///
  /// - Throws: the problem with the result.
  func resolve(_ reference: String) throws(Problem) -> ServerURL {
    if Self.isPlainPath(reference) { return ServerURL(at: self, path: reference) }
    guard let base = URL(string: "\(scheme)://\(authority)\(basePath)/"),
      let url = URL(string: reference, relativeTo: base)
    else {
      throw Problem("it is not a URL")
    }
    return try ServerURL(url.absoluteString)
  }

  /// The same server with a different path.
  private init(at server: ServerURL, path: String) {
    scheme = server.scheme
    authority = server.authority
    self.path = path
    basePath = Self.basePath(path[...])
  }

  private static func basePath(_ path: Substring) -> String {
    guard let end = path.lastIndex(where: { $0 != "/" }) else { return "" }
    return String(path[...end])
  }

  /// Whether a reference is an absolute path that needs no resolution. Every call that needs a token resolves
  /// one, and Foundation would take as long for it as for the rest of the request.
  private static func isPlainPath(_ reference: String) -> Bool {
    guard reference.hasPrefix("/"), !reference.hasPrefix("//"), !reference.contains("/.") else {
      return false
    }
    return reference.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-._~/".utf8.contains(byte)
      }
    }
  }

  private static func isAuthority(_ text: String) -> Bool {
    let port = text.split(separator: ":", omittingEmptySubsequences: false).last ?? ""
    if text.contains(":"), !text.hasSuffix("]"), UInt16(port) == nil { return false }
    return !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "-._~:[]".utf8.contains(byte)
        }
      }
  }

  /// The reason why a URL cannot be used.
  struct Problem: Error, Equatable {
    let text: String

    init(_ text: String) {
      self.text = text
    }
  }

  /// Scheme, host and port (RFC 6454 §4).
  struct Origin: Equatable {
    let scheme: String
    let host: String
    let port: Int

    init?(_ url: URL) {
      guard let scheme = url.scheme?.lowercased(), let host = url.host()?.lowercased() else {
        return nil
      }
      self.scheme = scheme
      self.host = host
      port = url.port ?? (scheme == "https" ? 443 : 80)
    }
  }
}
