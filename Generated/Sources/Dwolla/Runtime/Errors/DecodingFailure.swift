public import Foundation
public import HTTPTypes

/// An answer that is not as the API describes it.
public nonisolated struct DecodingFailure: Equatable, Sendable {
  public let operation: Operation
  /// The place in the body, `$._links.self.href`, or the header.
  public let path: String
  public let reason: String
  public let response: Response

  public init(operation: Operation, path: String, reason: String, response: Response) {
    self.operation = operation
    self.path = path
    self.reason = reason
    self.response = response
  }

  public var status: HTTPResponse.Status { response.status }
  public var headers: HTTPFields { response.headers }
  /// The body's bytes, as they came.
  public var body: Data { response.body }
}
