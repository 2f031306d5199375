public import Foundation
public import HTTPTypes

/// A response that does not match the API description.
public nonisolated struct DecodingFailure: CallFailureCause, Equatable, Sendable {
  /// The record of the call.
  public internal(set) var call: CallRecord
  /// The path in the body, for example `$._links.self.href`, or the header.
  public let path: String
  /// A description of the problem.
  public let reason: String
  /// The response.
  public let response: Response

  /// Creates a value for tests. The client creates its own.
  public init(call: CallRecord, path: String, reason: String, response: Response) {
    self.call = call
    self.path = path
    self.reason = reason
    self.response = response
  }

  /// The status of the response.
  public var status: HTTPResponse.Status { response.status }
  /// The headers of the response.
  public var headers: HTTPFields { response.headers }
  /// The bytes of the body.
  public var body: Data { response.body }
}
