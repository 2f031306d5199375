// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `labels.remove`.
public nonisolated struct RemoveLabelRequest: OperationRequest, Equatable {
  /// The identifier of the label, the last part of its URL.
  public var id: String

  public init(id: String) {
    self.id = id
  }

  public static let operation = OperationDescription(
    id: "removeLabel", name: "labels.remove", method: .delete, path: "/labels/{id}",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<RemoveLabelResponse, RemoveLabelError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `labels.remove` returns: 200.
///
/// The label was removed. Do not rely on a body.
public nonisolated struct RemoveLabelResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `labels.remove` fails.
public nonisolated enum RemoveLabelError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The amount of the label is not zero, or the application may not remove it.
  case forbidden(Failure<ErrorBody>)
  /// 404: There is nothing at this URL.
  case notFound(Failure<ErrorBody>)
  /// 429: There are too many requests at once, or there were too many within a short time; wait.
  case tooManyRequests(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .unauthorized(let failure), .forbidden(let failure), .notFound(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `labels.remove`, with its outcome as a value.
public nonisolated func labelsRemove(
  _ core: DwollaCore, _ request: RemoveLabelRequest, options: RequestOptions = RequestOptions()
) async -> Result<RemoveLabelResponse, RemoveLabelError> {
  await core.send(request, options: options)
}
