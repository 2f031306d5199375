// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `class.switch`.
public nonisolated struct SwitchClassRequest: OperationRequest, Equatable {
  public var bodyQuery: Int

  public init(bodyQuery: Int) {
    self.bodyQuery = bodyQuery
  }

  public static let operation = OperationDescription(
    id: "switch", name: "class.switch", method: .get, path: "/switch", accept: ["application/json"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("body", to: bodyQuery)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Default, SwitchClassError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `class.switch` fails.
public nonisolated enum SwitchClassError: KeywordsAsNamesClientError {
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
