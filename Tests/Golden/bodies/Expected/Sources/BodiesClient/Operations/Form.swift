// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation
import HTTPTypes

/// The request of `bodies.form`.
public nonisolated struct FormRequest: OperationRequest, Equatable {
  public var body: FormBody

  public init(body: FormBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "form", name: "bodies.form", method: .post, path: "/form",
    accept: ["application/x-www-form-urlencoded"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setFormBody(body, as: "application/x-www-form-urlencoded")
  }

  public static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<Data, FormError> {
    switch answer.status {
    case _ where !answer.has("application/x-www-form-urlencoded"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(answer.body)
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `bodies.form` fails.
public nonisolated enum FormError: BodiesClientError {
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

public nonisolated struct FormBody: JSONObject {
  public var grantType: String
  public var scope: String?

  public init(grantType: String, scope: String? = nil) {
    self.grantType = grantType
    self.scope = scope
  }

  public static let properties = Properties(
    Self.init, (\.grantType, "grant_type"), (\.scope, "scope")
  )
}
