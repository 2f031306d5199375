import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Follows a redirect only where nothing can leak or be done twice: GET and HEAD, same origin.
nonisolated enum RedirectPolicy {
  /// - Returns: `nil` if the redirect itself is to be the answer.
  static func request(from original: URLRequest, to target: URLRequest) -> URLRequest? {
    guard ["GET", "HEAD"].contains(original.httpMethod ?? "GET"),
      let from = original.url.flatMap({ ServerURL.Origin($0) }),
      let to = target.url.flatMap({ ServerURL.Origin($0) }),
      from == to
    else { return nil }
    var next = target
    for (name, value) in original.allHTTPHeaderFields ?? [:] {
      next.setValue(value, forHTTPHeaderField: name)
    }
    return next
  }
}
