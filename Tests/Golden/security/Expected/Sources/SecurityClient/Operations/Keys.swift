// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `security.keys`.
public nonisolated struct KeysRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "keys", name: "security.keys", method: .get, path: "/keys", accept: [],
    security: [
      .apiKey(name: "X-API-Key", in: .header),
      .apiKey(name: "api key", in: .query),
      .apiKey(name: "session", in: .cookie),
    ]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<KeysResponse, KeysError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `security.keys` returns: 204.
///
/// Any of the keys.
public nonisolated struct KeysResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `security.keys` fails.
public nonisolated enum KeysError: SecurityClientError {
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
