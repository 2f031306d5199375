// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `root.get`.
public nonisolated struct GetRootRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "getRoot", name: "root.get", method: .get, path: "/",
    accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Root, GetRootError> {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 401: .failure(.unauthorized(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `root.get` fails.
public nonisolated enum GetRootError: DwollaError {
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 429: There are too many requests at once, or there were too many within a short time; wait.
  case tooManyRequests(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .unauthorized(let failure), .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `root.get`, with its outcome as a value.
public nonisolated func rootGet(
  _ core: DwollaCore, _ request: GetRootRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<Root, GetRootError> {
  await core.send(request, options: options)
}
