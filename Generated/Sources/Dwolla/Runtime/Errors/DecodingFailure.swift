public import Foundation
public import HTTPTypes

/// An answer that is not as the API describes it.
public nonisolated struct DecodingFailure: CallFailureCause, Equatable, Sendable {
  /// What is known of the call.
  public internal(set) var call: CallRecord
  /// The place in the body, `$._links.self.href`, or the header.
  public let path: String
  /// What is wrong there.
  public let reason: String
  /// The answer as it came.
  public let response: Response

  /// Made by the client; of use for tests.
  public init(call: CallRecord, path: String, reason: String, response: Response) {
    self.call = call
    self.path = path
    self.reason = reason
    self.response = response
  }

  /// The answer's status.
  public var status: HTTPResponse.Status { response.status }
  /// The answer's headers.
  public var headers: HTTPFields { response.headers }
  /// The body's bytes, as they came.
  public var body: Data { response.body }
}
