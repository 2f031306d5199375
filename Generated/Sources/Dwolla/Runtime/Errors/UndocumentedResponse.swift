public import Foundation
public import HTTPTypes

/// An answer that the API does not describe: another status, or another content type.
public nonisolated struct UndocumentedResponse: FailureReason, Equatable {
  public let call: CallRecord
  let answer: Response

  /// Made by the client; of use for tests.
  public init(call: CallRecord, response: Response) {
    self.call = call
    answer = response
  }

  /// The answer's status.
  public var status: HTTPResponse.Status { answer.status }
  /// The answer's status as a number, 100 to 599.
  public var statusCode: Int { answer.statusCode }
  /// The answer's headers.
  public var headers: HTTPFields { answer.headers }
  /// The `Content-Type` header, with its parameters.
  public var contentType: String? { answer.contentType }
  /// The body's bytes, as they came.
  public var body: Data { answer.body }
  public var response: Response? { answer }

  public var problem: String {
    let type = contentType.map { " (\(ServerMessage.printable($0)))" } ?? ""
    return "undocumented response\(type): \(answer.summary)"
  }
}
