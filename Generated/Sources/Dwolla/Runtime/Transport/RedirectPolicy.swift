import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Follows a redirect only where nothing can leak or be done twice: GET and HEAD, same origin.
nonisolated final class RedirectPolicy: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(task.originalRequest.flatMap { Self.redirect($0, to: request) })
  }

  /// - Returns: `nil` if the redirect itself is to be the answer.
  static func redirect(_ original: URLRequest, to target: URLRequest) -> URLRequest? {
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
