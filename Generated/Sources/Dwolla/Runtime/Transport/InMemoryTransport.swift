public import Foundation
public import HTTPTypes

/// Responds to requests with a closure, for tests without a network.
public nonisolated struct InMemoryTransport: HTTPTransport {
  private let respond: @Sendable (HTTPRequest, Data) async throws -> Response

  /// Creates a transport.
  ///
  /// - Parameter respond: receives the request and its complete body, which is empty if the request has
  ///   none. It is also called for token requests.
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
