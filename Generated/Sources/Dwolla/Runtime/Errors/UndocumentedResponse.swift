public import Foundation
public import HTTPTypes

/// A response whose status or media type is not in the API description.
public nonisolated struct UndocumentedResponse: FailureReason, Equatable {
  /// Stored outside of the struct, because the error of every operation has it.
  private let parts: Indirect<Parts>

  private struct Parts: Equatable, Sendable {
    let call: CallRecord
    let response: Response
  }

  /// Creates a value for tests. The client creates its own.
  public init(call: CallRecord, response: Response) {
    parts = Indirect(Parts(call: call, response: response))
  }

  public var call: CallRecord { parts.value.call }
  private var received: Response { parts.value.response }

  /// The status of the response.
  public var status: HTTPResponse.Status { received.status }
  /// The status code of the response, 100 to 599.
  public var statusCode: Int { received.statusCode }
  /// The headers of the response.
  public var headers: HTTPFields { received.headers }
  /// The `Content-Type` header, with its parameters.
  public var contentType: String? { received.contentType }
  /// The bytes of the body.
  public var body: Data { received.body }
  public var response: Response? { received }

  public var problem: String {
    let type = contentType.map { " (\(ServerMessage.printable($0)))" } ?? ""
    return "undocumented response\(type): \(received.summary)"
  }
}
