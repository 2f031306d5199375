// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation
import HTTPTypes

/// The request of `statuses.many`.
public nonisolated struct ManyRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "many", name: "statuses.many", method: .get, path: "/many",
    accept: [
      "application/json",
      "text/plain",
      "image/png",
      "application/vnd.api+json",
      "application/problem+json",
      "*/*",
    ],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Thing, ManyError> {
    switch answer.status {
    case 200...299 where answer.has("application/json"): .success(try answer.decode())
    case 400 where answer.has("text/plain"): .failure(.badRequest(try answer.textFailure()))
    case 401: .failure(.unauthorized(answer.emptyFailure()))
    case 403 where answer.has("image/png"): .failure(.forbidden(answer.dataFailure()))
    case 404 where answer.has("application/vnd.api+json"): .failure(.notFound(try answer.failure()))
    case 418: .failure(.status418(answer.emptyFailure()))
    case 400...499 where answer.has("application/problem+json"):
      .failure(.clientError(try answer.failure()))
    case 500...599: .failure(.serverError(answer.emptyFailure()))
    case _ where answer.holdsJSON: .failure(.default(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `statuses.many` fails.
public nonisolated enum ManyError: StatusesClientError {
  /// 400: Text.
  case badRequest(Failure<String>)
  /// 401: Nothing in it.
  case unauthorized(Failure<NoBody>)
  /// 403
  ///
  /// Bytes.
  ///
  /// With a second paragraph.
  case forbidden(Failure<Data>)
  /// 404: notFound
  case notFound(Failure<ProblemModel>)
  /// 418: A status without a usual name.
  case status418(Failure<NoBody>)
  /// 4XX: The other errors of the caller.
  case clientError(Failure<ProblemModel>)
  /// 5XX: The server's errors.
  case serverError(Failure<NoBody>)
  /// Any other status: All others.
  case `default`(Failure<ProblemModel>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure): failure
    case .unauthorized(let failure), .status418(let failure), .serverError(let failure): failure
    case .forbidden(let failure): failure
    case .notFound(let failure), .clientError(let failure), .default(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `statuses.many`, with its outcome as a value.
public nonisolated func statusesMany(
  _ core: StatusesClientCore, _ request: ManyRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<Thing, ManyError> {
  await core.send(request, options: options)
}
