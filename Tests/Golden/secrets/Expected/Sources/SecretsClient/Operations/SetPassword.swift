// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `users.setPassword`.
public nonisolated struct SetPasswordRequest: OperationRequest, Equatable {
  public var body: String {
    get { _body.value }
    set { _body.value = newValue }
  }
  private var _body: Hidden<String>

  public init(body: String) {
    _body = Hidden(body)
  }

  public static let operation = OperationDescription(
    id: "setPassword", name: "users.setPassword", method: .put, path: "/password", accept: [],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    message.setTextBody(body, as: "text/plain")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<SetPasswordResponse, SetPasswordError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `users.setPassword` returns: 204.
///
/// Done.
public nonisolated struct SetPasswordResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `users.setPassword` fails.
public nonisolated enum SetPasswordError: SecretsClientError {
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
