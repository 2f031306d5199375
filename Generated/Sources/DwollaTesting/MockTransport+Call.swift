public import Dwolla
public import Foundation
public import HTTPTypes

nonisolated extension MockTransport {
  /// One attempt of a call: what the caller gave, and what became of it.
  public struct Call<Request: OperationRequest>: Sendable {
    /// What the caller gave.
    public let request: Request
    /// What went over the wire.
    public let sent: Sent
  }

  /// A request as it went over the wire.
  public struct Sent: Sendable {
    /// The request line and the header fields, the credential among them.
    public let request: HTTPRequest
    /// The body's bytes; empty if there is none.
    public let body: Data
    /// The operation that was called; `nil` for a request for a token.
    public let operation: OperationDescription?
    /// Counted from 1.
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
    /// The header fields, the credential among them.
    public var headers: HTTPFields { request.headerFields }
    /// The values of a header, with commas between them; `nil` where it was not sent.
    public func header(_ name: String) -> String? {
      HTTPField.Name(name).flatMap { headers[$0] }
    }

    /// The path, as it was sent: percent-encoded, and with that of the server's URL.
    public var path: String { String(target.prefix { $0 != "?" }) }

    /// The names and values of the query in their order, as they were sent: `limit=25`.
    public var query: [String] {
      target.drop { $0 != "?" }.dropFirst().split(separator: "&").map(String.init)
    }

    /// The body as JSON; `nil` for one that is none.
    public var json: JSONValue? { try? JSONCoding.decode(JSONValue.self, from: body) }
    /// The body as text; `nil` for bytes that are no UTF-8.
    public var text: String? { String(bytes: body, encoding: .utf8) }

    private var target: String { request.path ?? "" }
  }
}
