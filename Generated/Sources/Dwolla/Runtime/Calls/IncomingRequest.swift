public import Foundation
public import HTTPTypes

/// A request from the API: a webhook or a callback.
public nonisolated struct IncomingRequest: Sendable {
  private let reader: ResponseReader

  /// Creates a received request.
  ///
  /// - Parameters:
  ///   - kind: what messages call the request.
  ///   - headers: the headers of the request.
  ///   - body: the body of the request.
  public init(kind: String, headers: HTTPFields = [:], body: Data) {
    reader = ResponseReader(
      operation: OperationDescription(id: kind, name: kind, method: .post, path: "/"),
      response: Response(status: .ok, headers: headers, body: body))
  }

  /// Decodes the body as JSON.
  ///
  /// - Throws: `CallFailure.undecodable` with the position of the first problem.
  public func decode<Value: JSONCodable>() throws(CallFailure) -> Value {
    try reader.decode()
  }
}
