// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `class.in`.
public nonisolated struct InRequest: OperationRequest, Equatable {
  public var request: String
  public var message: String

  public init(request: String, message: String) {
    self.request = request
    self.message = message
  }

  public static let operation = OperationDescription(
    id: "in", name: "class.in", method: .get, path: "/in", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("request", to: request)
    try message.setQuery("message", to: self.message)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<InResponse, InError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `class.in` returns: 204.
///
/// Done.
public nonisolated struct InResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `class.in` fails.
public nonisolated enum InError: KeywordsAsNamesClientError {
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
