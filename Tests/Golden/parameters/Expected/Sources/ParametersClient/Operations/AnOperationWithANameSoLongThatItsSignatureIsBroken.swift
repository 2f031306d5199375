// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `items.anOperationWithANameSoLongThatItsSignatureIsBroken`.
public nonisolated struct AnOperationWithANameSoLongThatItsSignatureIsBrokenRequest:
  OperationRequest, Equatable
{
  public init() {}

  public static let operation = OperationDescription(
    id: "anOperationWithANameSoLongThatItsSignatureIsBroken",
    name: "items.anOperationWithANameSoLongThatItsSignatureIsBroken", method: .options,
    path: "/options", accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("mode", to: "fixed")
  }

  public static func read(_ answer: ResponseReader) throws(CallFailure)
    -> Result<[String: [String]], AnOperationWithANameSoLongThatItsSignatureIsBrokenError>
  {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `items.anOperationWithANameSoLongThatItsSignatureIsBroken` fails.
public nonisolated enum AnOperationWithANameSoLongThatItsSignatureIsBrokenError:
  ParametersClientError
{
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
