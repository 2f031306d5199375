// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `massPayments.update`.
public nonisolated struct UpdateMassPaymentRequest: OperationRequest, Equatable {
  /// The identifier of the mass payment, the last part of its URL.
  public var id: String
  /// What becomes of it.
  public var body: UpdateMassPayment

  public init(id: String, body: UpdateMassPayment) {
    self.id = id
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "updateMassPayment", name: "massPayments.update", method: .post,
    path: "/mass-payments/{id}", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<MassPayment, UpdateMassPaymentError> {
    switch answer.status {
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `massPayments.update` fails.
public nonisolated enum UpdateMassPaymentError: DwollaError {
  /// 400: The body cannot be read, or is not complete.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not change this mass payment.
  case forbidden(Failure<ErrorBody>)
  /// 404: There is no mass payment with this identifier.
  case notFound(Failure<ErrorBody>)
  /// 429: There are too many requests at once, or there were too many within a short time; wait.
  case tooManyRequests(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure), .unauthorized(let failure), .forbidden(let failure): failure
    case .notFound(let failure), .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `massPayments.update`, with its outcome as a value.
public nonisolated func massPaymentsUpdate(
  _ core: DwollaCore, _ request: UpdateMassPaymentRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<MassPayment, UpdateMassPaymentError> {
  await core.send(request, options: options)
}
