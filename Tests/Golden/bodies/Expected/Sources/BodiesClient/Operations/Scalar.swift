// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation
import HTTPTypes

/// The request of `bodies.scalar`.
public nonisolated struct ScalarRequest: OperationRequest, Equatable {
  public var body: Date

  public init(body: Date) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "scalar", name: "bodies.scalar", method: .post, path: "/scalar",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Int, ScalarError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `bodies.scalar` fails.
public nonisolated enum ScalarError: BodiesClientError {
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}
