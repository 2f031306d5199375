public import Foundation
public import HTTPTypes

/// A request that the API sent: a webhook or a callback.
public nonisolated struct IncomingRequest: Sendable {
  private let reader: ResponseReader

  /// - Parameters:
  ///   - kind: what it is called in messages.
  ///   - headers: those of the request.
  ///   - body: the bytes of the request.
  public init(kind: String, headers: HTTPFields = [:], body: Data) {
    reader = ResponseReader(
      operation: OperationDescription(id: kind, name: kind, method: .post, path: "/"),
      response: Response(status: .ok, headers: headers, body: body))
  }

  /// The body, read as JSON.
  ///
  /// - Throws: `CallFailure.undecodable`, with the place of the first problem.
  public func decode<Value: JSONCodable>() throws(CallFailure) -> Value {
    try reader.decode()
  }
}
