public import Dwolla
public import Foundation
public import HTTPTypes

nonisolated extension MockTransport {
  /// One attempt of a call, with the typed request and the HTTP request.
  public struct Call<Request: OperationRequest>: Sendable {
    /// The typed request.
    public let request: Request
    /// The HTTP request.
    public let sent: Sent
  }

  /// An HTTP request that the mock received.
  public struct Sent: Sendable {
    /// The request line and the header fields, including the credential.
    public let request: HTTPRequest
    /// The bytes of the body, empty if there is none.
    public let body: Data
    /// The operation, or `nil` for a token request.
    public let operation: OperationDescription?
    /// The number of the attempt, starting with 1.
    public let attempt: Int
    let typedRequest: (any OperationRequest)?

    init(_ request: HTTPRequest, _ body: Data, _ context: CallContext?) {
      self.request = request
      self.body = body
      operation = context?.operation
      attempt = context?.attempt ?? 1
      typedRequest = context?.request
    }

    /// The HTTP method: `POST`.
    public var method: String { request.method.rawValue }
    /// The header fields, including the credential.
    public var headers: HTTPFields { request.headerFields }
    /// Returns the values of a header, separated by commas, or `nil` if it was not sent.
    public func header(_ name: String) -> String? {
      HTTPField.Name(name).flatMap { headers[$0] }
    }

    /// The percent-encoded path, including the path of the server URL.
    public var path: String { String(target.prefix { $0 != "?" }) }

    /// The names and values of the query, for example `limit=25`.
    public var query: [String] {
      target.drop { $0 != "?" }.dropFirst().split(separator: "&").map(String.init)
    }

    /// The body as JSON, or `nil` if it is not JSON.
    public var json: JSONValue? { try? JSONCoding.decode(JSONValue.self, from: body) }
    /// The body as text, or `nil` if it is not UTF-8.
    public var text: String? { String(bytes: body, encoding: .utf8) }

    private var target: String { request.path ?? "" }
  }
}
