// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `trees.getTree`.
public nonisolated struct GetTreeRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "getTree", name: "trees.getTree", method: .get, path: "/trees",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Forest, GetTreeError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `trees.getTree` fails.
public nonisolated enum GetTreeError: RecursionClientError {
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

/// `trees.getTree`, with its outcome as a value.
public nonisolated func treesGetTree(
  _ core: RecursionClientCore, _ request: GetTreeRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<Forest, GetTreeError> {
  await core.send(request, options: options)
}
