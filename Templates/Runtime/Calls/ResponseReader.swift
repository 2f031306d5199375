public import Foundation
public import HTTPTypes

/// The answer to an operation while it is read.
public nonisolated struct ResponseReader: Sendable {
  /// What is known of the call.
  public internal(set) var call: CallRecord
  /// The answer as it came.
  public let response: Response

  /// The body as it comes, of an operation whose answers stream; otherwise the one of the response.
  public let stream: HTTPBody

  /// The levels of arrays and objects in JSON.
  var nesting = JSONScanner.deepest
  /// When a long body is not read to its end; `nil` for one that always is.
  var readingLimit: ReadingLimit?
  /// The length of one event or value of a stream, in bytes.
  var streamLimit = 16 << 20
  /// How a stream is opened again; `nil` for one that is read from memory.
  var streamCall: StreamCall?

  /// Made by the client; of use for tests of `OperationRequest.read(_:)`.
  public init(operation: OperationDescription, response: Response, stream: HTTPBody? = nil) {
    call = .answered(operation, response)
    self.response = response
    self.stream = stream ?? .data(response.body)
  }

  /// The operation that was called.
  public var operation: OperationDescription { call.operation }
  /// The status code, 100 to 599.
  public var status: Int { response.status.code }
  /// The header fields.
  public var headers: HTTPFields { response.headers }
  /// The body's bytes.
  public var body: Data { response.body }
  /// Whether there are no bytes in the body.
  public var isEmpty: Bool { response.body.isEmpty }
  /// The `Content-Type` header, with its parameters.
  public var contentType: String? { response.contentType }

  /// The answer as one that the API does not describe.
  public var undocumented: UndocumentedResponse {
    UndocumentedResponse(call: call, response: response)
  }

  /// The documented failure whose body is JSON.
  ///
  /// - Throws: `CallFailure.undecodable`, with the place of the first problem.
  public func failure<Body: JSONCodable>() throws(CallFailure) -> Failure<Body> {
    Failure(call: call, body: try decode(), response: response)
  }

  /// The documented failure whose body is JSON or text, as it says by its `Content-Type`.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are no text.
  public func failureOrText() throws(CallFailure) -> Failure<String> {
    Failure(call: call, body: try decodeOrText(), response: response)
  }

  /// The documented failure whose body is JSON or text, as it says by its `Content-Type`.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are no text.
  public func failureOrText() throws(CallFailure) -> Failure<JSONValue> {
    Failure(call: call, body: try decodeOrText(), response: response)
  }

  /// The documented failure whose body is text.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are no UTF-8.
  public func textFailure() throws(CallFailure) -> Failure<String> {
    Failure(call: call, body: try text(), response: response)
  }

  /// The documented failure whose body is any bytes.
  public func dataFailure() -> Failure<Data> {
    Failure(call: call, body: body, response: response)
  }

  /// The documented failure without a body.
  public func emptyFailure() -> Failure<NoBody> {
    Failure(call: call, body: NoBody(), response: response)
  }

  func undecodable(_ path: String, _ reason: String) -> CallFailure {
    .undecodable(
      DecodingFailure(call: call, path: path, reason: reason, response: response))
  }
}
