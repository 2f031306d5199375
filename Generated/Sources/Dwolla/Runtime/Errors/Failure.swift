public import Foundation
public import HTTPTypes

/// A failure that the API description documents. The properties of its body are accessible directly:
/// `failure.code` is `failure.body.code`.
@dynamicMemberLookup
public nonisolated struct Failure<Body: Sendable>: FailureReason {
  /// Stored outside of the struct, because the error of an operation has it in most of its cases.
  private let parts: Indirect<Parts>

  fileprivate struct Parts {
    let call: CallRecord
    let body: Body
    let response: Response
  }

  /// Creates a value for tests. The client creates its own.
  public init(call: CallRecord, body: Body, response: Response) {
    parts = Indirect(Parts(call: call, body: body, response: response))
  }

  public var call: CallRecord { parts.value.call }
  /// The decoded body.
  public var body: Body { parts.value.body }
  private var received: Response { parts.value.response }

  /// The status of the response.
  public var status: HTTPResponse.Status { received.status }
  /// The status code of the response, 100 to 599.
  public var statusCode: Int { received.statusCode }
  /// The headers of the response.
  public var headers: HTTPFields { received.headers }
  /// The bytes of the body.
  public var data: Data { received.body }
  public var response: Response? { received }
  public var problem: String { received.summary }

  /// Returns a property of the body.
  public subscript<Value>(dynamicMember keyPath: KeyPath<Body, Value>) -> Value {
    body[keyPath: keyPath]
  }
}

nonisolated extension Failure.Parts: Sendable {}
nonisolated extension Failure.Parts: Equatable where Body: Equatable {}
nonisolated extension Failure: Equatable where Body: Equatable {}

/// The body of a response without a body.
public nonisolated struct NoBody: Hashable, Sendable {
  /// Creates the only value.
  public init() {}
}
