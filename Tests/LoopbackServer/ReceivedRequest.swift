public import Foundation

/// A request as it is on the wire.
public struct ReceivedRequest: Sendable {
  public let method: String
  /// The path and the query, percent-encoded as they were sent.
  public let target: String
  public let headers: [String: String]
  public let body: Data

  /// The value of a header. Ignores case.
  public subscript(header name: String) -> String? {
    headers.first { $0.key.lowercased() == name.lowercased() }?.value
  }

  /// `POST /customers/1/exchange-sessions`.
  public var line: String { "\(method) \(target)" }

  /// The body as text.
  public var text: String { String(decoding: body, as: UTF8.self) }
}
