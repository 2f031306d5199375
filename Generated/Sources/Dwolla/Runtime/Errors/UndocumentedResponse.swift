public import Foundation
public import HTTPTypes

/// An answer that the API does not describe: another status, or another content type.
public nonisolated struct UndocumentedResponse: FailureReason, Equatable {
  public let operation: Operation
  let answer: Response

  public init(operation: Operation, response: Response) {
    self.operation = operation
    answer = response
  }

  public var status: HTTPResponse.Status { answer.status }
  public var headers: HTTPFields { answer.headers }
  /// The `Content-Type` header, with its parameters.
  public var contentType: String? { answer.contentType }
  public var body: Data { answer.body }
  public var response: Response? { answer }

  public var problem: String {
    let type = contentType.map { " (\(ServerMessage.printable($0)))" } ?? ""
    return "undocumented response\(type): \(answer.summary)"
  }
}
