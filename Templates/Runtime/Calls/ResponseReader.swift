import Foundation
import HTTPTypes

/// The answer to an operation while it is read.
nonisolated struct ResponseReader: Sendable {
  /// What is known of the call.
  var call: CallRecord
  /// The answer as it came.
  let response: Response

  /// The body as it comes, of an operation whose answers stream; otherwise the one of the response.
  let stream: HTTPBody

  /// Made by the client; of use for tests of `RequestCoding.read(_:)`.
  init(operation: OperationDescription, response: Response, stream: HTTPBody? = nil) {
    call = .answered(operation, response)
    self.response = response
    self.stream = stream ?? .data(response.body)
  }

  /// The operation that was called.
  var operation: OperationDescription { call.operation }
  /// The status code, 100 to 599.
  var status: Int { response.status.code }
  /// The header fields.
  var headers: HTTPFields { response.headers }
  /// The body's bytes.
  var body: Data { response.body }
  /// The `Content-Type` header, with its parameters.
  var contentType: String? { response.contentType }

  /// The answer as one that the API does not describe.
  var undocumented: UndocumentedResponse {
    UndocumentedResponse(call: call, response: response)
  }

  /// Whether the content is of a documented type or range; parameters and case do not matter.
  ///
  /// An answer that does not state its type is taken for the documented one.
  func has(_ mediaType: String) -> Bool {
    guard let contentType, contentType != mediaType else { return true }
    guard let documented = MediaType(mediaType), let actual = MediaType(contentType) else {
      return false
    }
    return documented.includes(actual)
  }

  /// Whether the content is of one of several documented types.
  func has(_ first: String, _ others: String...) -> Bool {
    has(first) || others.contains(where: has)
  }

  /// The body, read as JSON.
  ///
  /// - Throws: `CallFailure.undecodable`, with the place of the first problem.
  func decode<Value: JSONCodable>() throws(CallFailure) -> Value {
    guard !body.isEmpty else { throw undecodable("$", "the body is empty") }
    guard let text = CharacterEncoding.utf8(body, contentType: contentType) else {
      throw undecodable("$", "the body is not text in the encoding of its content type")
    }
    do {
      return try JSONCoding.decode(from: text)
    } catch let error as JSONError {
      throw undecodable(error.path, error.reason)
    } catch {
      throw undecodable("$", "it cannot be read")
    }
  }

  /// The body, read as JSON, where there is one.
  ///
  /// - Throws: `CallFailure.undecodable`, with the place of the first problem.
  func decodeIfPresent<Value: JSONCodable>() throws(CallFailure) -> Value? {
    body.isEmpty ? nil : try decode()
  }

  /// The body, read as UTF-8 text.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are no UTF-8.
  func text() throws(CallFailure) -> String {
    guard let text = String(bytes: body, encoding: .utf8) else {
      throw undecodable("$", "the body is not UTF-8 text")
    }
    return text
  }

  /// The documented failure whose body is JSON.
  ///
  /// - Throws: `CallFailure.undecodable`, with the place of the first problem.
  func failure<Body: JSONCodable>() throws(CallFailure) -> Failure<Body> {
    Failure(call: call, body: try decode(), response: response)
  }

  /// The documented failure whose body is text.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are no UTF-8.
  func textFailure() throws(CallFailure) -> Failure<String> {
    Failure(call: call, body: try text(), response: response)
  }

  /// The documented failure whose body is any bytes.
  func dataFailure() -> Failure<Data> {
    Failure(call: call, body: body, response: response)
  }

  /// The documented failure without a body.
  func emptyFailure() -> Failure<NoBody> {
    Failure(call: call, body: NoBody(), response: response)
  }

  func undecodable(_ path: String, _ reason: String) -> CallFailure {
    .undecodable(
      DecodingFailure(call: call, path: path, reason: reason, response: response))
  }
}
