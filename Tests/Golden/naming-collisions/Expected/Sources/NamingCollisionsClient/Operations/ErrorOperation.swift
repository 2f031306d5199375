// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `error.get`.
public nonisolated struct ErrorRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "error", name: "error.get", method: .get, path: "/error", accept: ["application/json"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Everything, ErrorError> {
    switch answer.status {
    case 200...299 where answer.has("application/json"): .success(try answer.decode())
    case _ where answer.has("application/json"): .failure(.default(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `error.get` fails.
public nonisolated enum ErrorError: NamingCollisionsClientError {
  /// Any other status: A failure.
  case `default`(Failure<ErrorModel>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .default(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}
