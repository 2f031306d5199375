// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `things.old`.
public nonisolated struct OldRequest: OperationRequest, Equatable {
  /// Deprecated.
  public var q: String?

  public init(q: String? = nil) {
    self.q = q
  }

  public static let operation = OperationDescription(
    id: "old", name: "things.old", method: .get, path: "/old", accept: ["application/json"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("q", to: q)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<OldThing, OldError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `things.old` fails.
public nonisolated enum OldError: DeprecatedClientError {
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
