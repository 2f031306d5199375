public import Foundation
public import HTTPTypes

/// A failure that the API describes. The properties of its body are at hand directly:
/// `failure.code` is `failure.body.code`.
@dynamicMemberLookup
public nonisolated struct Failure<Body: Sendable>: FailureReason {
  public let call: CallRecord
  /// The body as the API describes it.
  public let body: Body
  let answer: Response

  /// Made by the client; of use for tests.
  public init(call: CallRecord, body: Body, response: Response) {
    self.call = call
    self.body = body
    answer = response
  }

  /// The answer's status.
  public var status: HTTPResponse.Status { answer.status }
  /// The answer's status as a number, 100 to 599.
  public var statusCode: Int { answer.statusCode }
  /// The answer's headers.
  public var headers: HTTPFields { answer.headers }
  /// The body's bytes, as they came.
  public var data: Data { answer.body }
  public var response: Response? { answer }
  public var problem: String { answer.summary }

  /// A property of the body.
  public subscript<Value>(dynamicMember keyPath: KeyPath<Body, Value>) -> Value {
    body[keyPath: keyPath]
  }
}

nonisolated extension Failure: Equatable where Body: Equatable {}

/// The body of an answer that has none.
public nonisolated struct NoBody: Hashable, Sendable {
  /// There is only one.
  public init() {}
}
