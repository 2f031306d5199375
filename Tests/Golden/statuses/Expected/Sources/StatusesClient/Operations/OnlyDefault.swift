// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `statuses.onlyDefault`.
public nonisolated struct OnlyDefaultRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "onlyDefault", name: "statuses.onlyDefault", method: .get, path: "/only-default",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Thing, OnlyDefaultError> {
    switch answer.status {
    case 200...299 where answer.has("application/json"): .success(try answer.decode())
    case _ where answer.has("application/json"): .failure(.default(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `statuses.onlyDefault` fails.
public nonisolated enum OnlyDefaultError: StatusesClientError {
  /// Any other status: Whatever it is.
  case `default`(Failure<Thing>)
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

/// `statuses.onlyDefault`, with its outcome as a value.
public nonisolated func statusesOnlyDefault(
  _ core: StatusesClientCore, _ request: OnlyDefaultRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<Thing, OnlyDefaultError> {
  await core.send(request, options: options)
}
