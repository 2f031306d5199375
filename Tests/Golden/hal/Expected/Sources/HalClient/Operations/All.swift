// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `tags.all`.
public nonisolated struct AllRequest: OperationRequest, Equatable {
  public var at: String
  public var cursor: String?

  public init(at: String, cursor: String? = nil) {
    self.at = at
    self.cursor = cursor
  }

  public static let operation = OperationDescription(
    id: "all", name: "tags.all", method: .get, path: "/tags/{at}", accept: ["application/json"],
    security: [.apiKey(name: "X-Key", in: .header)]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("at", to: at)
    try message.setQuery("cursor", to: cursor)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<String, AllError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `tags.all` fails.
public nonisolated enum AllError: HalClientError {
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
