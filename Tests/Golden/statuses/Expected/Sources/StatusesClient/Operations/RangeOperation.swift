// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `statuses.range`.
public nonisolated struct RangeRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "range", name: "statuses.range", method: .get, path: "/range", accept: ["application/json"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Thing, RangeError> {
    switch answer.status {
    case 200...299 where answer.has("application/json"): .success(try answer.decode())
    case 300...399: .failure(.redirection(answer.emptyFailure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `statuses.range` fails.
public nonisolated enum RangeError: StatusesClientError {
  /// 3XX: Elsewhere.
  case redirection(Failure<NoBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .redirection(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `statuses.range`, with its outcome as a value.
public nonisolated func statusesRange(
  _ core: StatusesClientCore, _ request: RangeRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<Thing, RangeError> {
  await core.send(request, options: options)
}
