public import Foundation
public import HTTPTypes

/// A failure that the API describes. The properties of its body are at hand directly:
/// `failure.code` is `failure.body.code`.
@dynamicMemberLookup
public nonisolated struct Failure<Body: Sendable>: FailureReason {
  public let operation: Operation
  public let body: Body
  let answer: Response

  public init(operation: Operation, body: Body, response: Response) {
    self.operation = operation
    self.body = body
    answer = response
  }

  public var status: HTTPResponse.Status { answer.status }
  public var headers: HTTPFields { answer.headers }
  /// The body's bytes, as they came.
  public var data: Data { answer.body }
  public var response: Response? { answer }
  public var problem: String { answer.summary }

  public subscript<Value>(dynamicMember keyPath: KeyPath<Body, Value>) -> Value {
    body[keyPath: keyPath]
  }
}

nonisolated extension Failure: Equatable where Body: Equatable {}

/// The body of an answer that has none.
public nonisolated struct NoBody: Hashable, Sendable {
  public init() {}
}
