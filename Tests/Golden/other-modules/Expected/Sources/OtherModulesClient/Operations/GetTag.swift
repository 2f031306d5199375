// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `tags.get`.
public nonisolated struct GetTagRequest: OperationRequest, Equatable {
  public var id: String

  public init(id: String) {
    self.id = id
  }

  public static let operation = OperationDescription(
    id: "getTag", name: "tags.get", method: .get, path: "/tags/{id}", accept: ["application/json"],
    security: [.bearer]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Tag, GetTagError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 404: .failure(.notFound(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `tags.get` fails.
public nonisolated enum GetTagError: OtherModulesClientError {
  /// 404: e
  case notFound(Failure<Issue>)
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
