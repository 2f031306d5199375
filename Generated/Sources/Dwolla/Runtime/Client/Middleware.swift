public import HTTPTypes

/// What stands around each attempt of a call: it can see and change the request and the response.
///
/// The credential is added after all middleware, so that none of it sees one, and goes to no
/// server but the client's: a request that middleware sends elsewhere is refused.
public nonisolated protocol Middleware: Sendable {
  /// Sends the request on by `next`, once, more often or not at all, and gives the response.
  ///
  /// - Throws: what `next` throws. Any other error ends the attempt like a broken connection, and
  ///   its description is shown: it may hold no secret.
  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, context: CallContext,
    next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody)
}
