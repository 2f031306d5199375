// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `things.new`.
public nonisolated struct NewRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "new", name: "things.new", method: .get, path: "/new", accept: ["application/json"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<Thing, NewError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `things.new` fails.
public nonisolated enum NewError: DeprecatedClientError {
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
