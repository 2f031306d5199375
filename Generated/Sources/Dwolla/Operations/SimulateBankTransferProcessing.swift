// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `sandboxSimulations.simulate`.
public nonisolated struct SimulateBankTransferProcessingRequest: OperationRequest, Equatable {
  /// What to simulate, where it is not the processing of what is pending.
  public var body: SimulateBankTransferProcessingBody?

  public init(body: SimulateBankTransferProcessingBody? = nil) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "simulateBankTransferProcessing", name: "sandboxSimulations.simulate", method: .post,
    path: "/sandbox-simulations", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/vnd.dwolla.v1.hal+json")
  }

  public static func read(_ answer: ResponseReader) throws(CallFailure)
    -> Result<SimulateBankTransferProcessingResponse, SimulateBankTransferProcessingError>
  {
    switch answer.status {
    case 202: .success(.accepted(.init(response: answer.response)))
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 200...299: .success(.ok(.init(body: try answer.decode(), response: answer.response)))
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `sandboxSimulations.simulate` returns: one of its documented successes.
public nonisolated enum SimulateBankTransferProcessingResponse: Equatable, Sendable {
  /// 200
  case ok(Ok)
  /// 202
  case accepted(Accepted)

  /// What `sandboxSimulations.simulate` returns: 200.
  ///
  /// It was simulated.
  public nonisolated struct Ok: Equatable, Sendable {
    /// The decoded body.
    public var body: Simulation
    /// The whole HTTP response.
    public var response: Response

    public init(body: Simulation, response: Response) {
      self.body = body
      self.response = response
    }
  }

  /// What `sandboxSimulations.simulate` returns: 202.
  ///
  /// The transfers to virtual account numbers are on their way.
  public nonisolated struct Accepted: Equatable, Sendable {
    /// The whole HTTP response.
    public var response: Response

    public init(response: Response) {
      self.response = response
    }
  }
}

/// How `sandboxSimulations.simulate` fails.
public nonisolated enum SimulateBankTransferProcessingError: DwollaError {
  /// 400: A value in the body is missing or wrong; the embedded errors say which.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: The application may not simulate.
  case forbidden(Failure<ErrorBody>)
  /// 429: There are too many requests at once, or there were too many within a short time; wait.
  case tooManyRequests(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure), .unauthorized(let failure), .forbidden(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

/// `sandboxSimulations.simulate`, with its outcome as a value.
public nonisolated func sandboxSimulationsSimulate(
  _ core: DwollaCore, _ request: SimulateBankTransferProcessingRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<SimulateBankTransferProcessingResponse, SimulateBankTransferProcessingError> {
  await core.send(request, options: options)
}

/// What can be simulated.
public nonisolated enum SimulateBankTransferProcessingBody: JSONUnion {
  /// Lets the verification of a business end with an error. The customer has to be in the status
  /// `retry` or `document`.
  case customerVerification(SimulateCustomerVerification)
  /// Lets money arrive at virtual account numbers.
  case virtualAccountTransfers(SimulateVirtualAccountTransfers)
  /// Processes the last 500 pending bank transfers and micro-deposits. The body says nothing, and
  /// can be left out.
  case transfer(SimulateTransferProcessing)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.customerVerification(_:)),
    .init(Self.virtualAccountTransfers),
    .init(Self.transfer)
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .customerVerification(let value): try value.write(to: &json)
    case .virtualAccountTransfers(let value): try value.write(to: &json)
    case .transfer(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }

  /// Lets the verification of a business end with an error. The customer has to be in the status
  /// `retry` or `document`.
  public static func customerVerification(
    errorCode: SimulatedVerificationError, customer: Link,
    type: SimulateCustomerVerification.SimulateCustomerVerificationType = .customerVerification
  ) -> Self {
    .customerVerification(.init(errorCode: errorCode, customer: customer, type: type))
  }
}
