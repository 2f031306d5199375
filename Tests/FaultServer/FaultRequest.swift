public import Foundation

/// A request as it is on the wire.
public struct FaultRequest: Sendable {
  /// The number of the request at the server, in the order of completion, starting with 1.
  public internal(set) var number = 0
  /// The number of the connection, starting with 1.
  public let connection: Int
  /// The number of the request within its connection, starting with 1.
  public let position: Int
  public let method: String
  /// The path and the query as they were sent.
  public let target: String
  /// The header fields in order.
  public let headers: [(name: String, value: String)]
  /// The first MiB of the body.
  public internal(set) var body = Data()
  /// The length of the whole body in bytes, without chunk framing.
  public internal(set) var bodyLength = 0

  static let keptBodyLength = 1 << 20

  /// The values of a header, joined with commas. Ignores case.
  public subscript(header name: String) -> String? {
    let values = headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  /// `POST /customers/1/exchange-sessions`.
  public var line: String { "\(method) \(target)" }

  /// The body as text.
  public var text: String { String(decoding: body, as: UTF8.self) }
}
