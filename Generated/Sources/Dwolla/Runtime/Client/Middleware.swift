public import HTTPTypes

/// What stands around each attempt of a call: it can see and change the request and the response.
///
/// The credential is added after all middleware, so that none of it sees one, and goes to no
/// server but the client's: a request that middleware sends elsewhere is refused. Where middleware adds an
/// `Authorization` header, that is sent in place of the client's credential.
public nonisolated protocol Middleware: Sendable {
  /// What sends a request on: the next middleware, or the client.
  typealias Next = @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)

  /// Sends the request on by `next`, once, more often or not at all, and gives the response.
  ///
  /// - Throws: what `next` throws. Any other error ends the attempt like a broken connection, and
  ///   its description is shown: it may hold no secret.
  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
  ) async throws -> (HTTPResponse, HTTPBody)
}
