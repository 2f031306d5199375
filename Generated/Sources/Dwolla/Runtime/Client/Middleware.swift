public import HTTPTypes

/// Wraps each attempt of a call, and can inspect and change the request and the response.
///
/// The credential is added after all middleware, which therefore never sees it. It is sent only to
/// the client's server: a request that middleware redirects to another server is rejected. An
/// `Authorization` header from middleware replaces the client's credential.
public nonisolated protocol Middleware: Sendable {
  /// Forwards a request to the next middleware, or to the client.
  typealias Next = @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)

  /// Forwards the request with `next`, any number of times, and returns the response.
  ///
  /// - Throws: the errors of `next`. Any other error ends the attempt like a broken connection. Its
  ///   description is shown, so it must not contain a secret.
  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
  ) async throws -> (HTTPResponse, HTTPBody)
}
