public import Foundation
public import HTTPTypes

/// The response of an operation, ready for decoding.
public nonisolated struct ResponseReader: Sendable {
  /// The record of the call.
  public internal(set) var call: CallRecord
  /// The response.
  public let response: Response

  /// The body as a stream. An operation without streamed responses has all of it in memory.
  public let stream: HTTPBody

  /// The maximum nesting of arrays and objects in JSON.
  var nesting = JSONScanner.deepest
  /// Stops the decoding of a long body, or `nil` to decode any body completely.
  var readingLimit: ReadingLimit?
  /// The maximum length of an event or a value of a stream, in bytes.
  var streamLimit = 16 << 20
  /// Reopens a stream, or `nil` for a stream that is read from memory.
  var streamCall: StreamCall?

  /// Creates a reader for tests of `OperationRequest.read(_:)`. The client creates its own.
  public init(operation: OperationDescription, response: Response, stream: HTTPBody? = nil) {
    call = .responded(operation, response)
    self.response = response
    self.stream = stream ?? .data(response.body)
  }

  /// The operation.
  public var operation: OperationDescription { call.operation }
  /// The status code, 100 to 599.
  public var status: Int { response.status.code }
  /// The header fields.
  public var headers: HTTPFields { response.headers }
  /// The bytes of the body.
  public var body: Data { response.body }
  /// Whether the body is empty.
  public var isEmpty: Bool { response.body.isEmpty }
  /// The `Content-Type` header, with its parameters.
  public var contentType: String? { response.contentType }

  /// The response as an undocumented response.
  public var undocumented: UndocumentedResponse {
    UndocumentedResponse(call: call, response: response)
  }

  /// Decodes a documented failure with a JSON body.
  ///
  /// - Throws: `CallFailure.undecodable` with the position of the first problem.
  public func failure<Body: JSONCodable>() throws(CallFailure) -> Failure<Body> {
    Failure(call: call, body: try decode(), response: response)
  }

  /// Decodes a documented failure with a body of JSON or text, according to its `Content-Type`.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are not text.
  public func failureOrText() throws(CallFailure) -> Failure<String> {
    Failure(call: call, body: try decodeOrText(), response: response)
  }

  /// Decodes a documented failure with a body of JSON or text, according to its `Content-Type`.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are not text.
  public func failureOrText() throws(CallFailure) -> Failure<JSONValue> {
    Failure(call: call, body: try decodeOrText(), response: response)
  }

  /// Decodes a documented failure with a text body.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are not UTF-8.
  public func textFailure() throws(CallFailure) -> Failure<String> {
    Failure(call: call, body: try text(), response: response)
  }

  /// A documented failure with a binary body.
  public func dataFailure() -> Failure<Data> {
    Failure(call: call, body: body, response: response)
  }

  /// A documented failure without a body.
  public func emptyFailure() -> Failure<NoBody> {
    Failure(call: call, body: NoBody(), response: response)
  }

  func undecodable(_ path: String, _ reason: String) -> CallFailure {
    .undecodable(
      DecodingFailure(call: call, path: path, reason: reason, response: response))
  }
}
