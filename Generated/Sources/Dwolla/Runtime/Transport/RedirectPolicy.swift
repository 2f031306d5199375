package import Foundation
package import HTTPTypes

/// Follows redirects of GET and HEAD requests within one origin, where nothing can leak or happen twice.
///
/// All transports use this policy and follow no redirects themselves.
package nonisolated enum RedirectPolicy {
  /// The maximum number of redirects of a request.
  private static let limit = 10

  /// Sends a request and follows its redirects.
  package static func response(
    to request: HTTPRequest, _ send: (HTTPRequest) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody) {
    var request = request
    var response = try await send(request)
    for _ in 0..<limit {
      guard let next = self.request(after: request, response.0) else { break }
      request = next
      response = try await send(request)
    }
    return response
  }

  /// - Returns: `nil` if the redirect itself must be the response.
  private static func request(
    after request: HTTPRequest, _ response: HTTPResponse
  ) -> HTTPRequest? {
    guard [301, 302, 303, 307, 308].contains(response.status.code),
      request.method == .get || request.method == .head,
      let location = response.headerFields[.location], let from = URL(request),
      let to = URL(string: location.withEncodedBrackets, relativeTo: from)?.absoluteURL,
      let origin = ServerURL.Origin(from), origin == ServerURL.Origin(to),
      let parts = URLComponents(url: to, resolvingAgainstBaseURL: true),
      parts.user == nil, parts.password == nil
    else { return nil }
    var next = request
    let path = parts.percentEncodedPath.isEmpty ? "/" : parts.percentEncodedPath
    next.path = path + (parts.percentEncodedQuery.map { "?\($0)" } ?? "")
    return next
  }
}

nonisolated extension URL {
  /// `nil` if the request lacks one of the parts.
  package init?(_ request: HTTPRequest) {
    guard let scheme = request.scheme, let authority = request.authority else { return nil }
    self.init(string: "\(scheme)://\(authority)\((request.path ?? "/").withEncodedBrackets)")
  }
}

nonisolated extension String {
  /// The URL with `[` and `]` percent-encoded, except in an IP address (RFC 3986 §3.2.2). Otherwise, Foundation
  /// would encode the whole path or query again, including each `%`.
  fileprivate var withEncodedBrackets: String {
    guard utf8.contains(where: { "[]".utf8.contains($0) }) else { return self }
    let start = firstRange(of: "//")
    let isAuthority = start.map { range in
      !self[..<range.lowerBound].contains { "/?#".contains($0) }
    }
    let authority = isAuthority == true ? start : nil
    let end = authority.map { range in
      self[range.upperBound...].firstIndex { "/?#".contains($0) } ?? endIndex
    }
    let head = self[..<(end ?? startIndex)]
    return String(head)
      + self[head.endIndex...].replacing("[", with: "%5B").replacing("]", with: "%5D")
  }
}
