public import Foundation

/// A request as it came over the wire.
public struct FaultRequest: Sendable {
  /// Counts all requests of the server from 1, in the order in which they were complete.
  public internal(set) var number = 0
  /// Counts the connections from 1.
  public let connection: Int
  /// Counts the requests of the connection from 1.
  public let position: Int
  public let method: String
  /// The path and the query as they were sent.
  public let target: String
  /// In the order in which they came.
  public let headers: [(name: String, value: String)]
  /// The first MiB of the body.
  public internal(set) var body = Data()
  /// Of the whole body, in bytes, without the framing of chunks.
  public internal(set) var bodyLength = 0

  static let keptBodyLength = 1 << 20

  /// The values of a header, joined by a comma, whatever the case of its name.
  public subscript(header name: String) -> String? {
    let values = headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  /// `POST /customers/1/exchange-sessions`.
  public var line: String { "\(method) \(target)" }

  /// The body as text.
  public var text: String { String(decoding: body, as: UTF8.self) }
}
