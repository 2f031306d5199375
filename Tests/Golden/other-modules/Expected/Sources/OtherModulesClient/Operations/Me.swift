// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `me.get`.
public nonisolated struct MeRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "me", name: "me.get", method: .get, path: "/me", accept: ["application/json"],
    security: [.bearer]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Notification, MeError> {
    switch answer.status {
    case 404: .failure(.notFound(answer.emptyFailure()))
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `me.get` fails.
public nonisolated enum MeError: OtherModulesClientError {
  /// 404: e
  case notFound(Failure<NoBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .notFound(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}
