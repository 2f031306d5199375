public import Foundation
public import HTTPTypes

/// Answers requests by a closure, without a network: for tests of what calls a client.
public nonisolated struct InMemoryTransport: HTTPTransport {
  private let respond: @Sendable (HTTPRequest, Data) async throws -> Response

  /// - Parameter respond: given the request and its whole body, which is empty if there is none;
  ///   called for the token endpoint as well.
  public init(
    _ respond: @escaping @Sendable (_ request: HTTPRequest, _ body: Data) async throws -> Response
  ) {
    self.respond = respond
  }

  public func send(
    _ request: HTTPRequest, body: HTTPBody?
  ) async throws -> (HTTPResponse, HTTPBody) {
    let content = try await body?.collect(upTo: .max) ?? Data()
    let response = try await respond(request, content)
    return (
      HTTPResponse(status: response.status, headerFields: response.headers),
      .data(response.body)
    )
  }
}
