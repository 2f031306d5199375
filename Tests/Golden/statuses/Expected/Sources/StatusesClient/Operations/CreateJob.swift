// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `statuses.createJob`.
public nonisolated struct CreateJobRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "createJob", name: "statuses.createJob", method: .post, path: "/jobs",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateJobResponse, CreateJobError> {
    switch answer.status {
    case 200 where answer.has("application/json"):
      .success(.ok(.init(body: try answer.decode(), response: answer.response)))
    case 202 where answer.has("application/json", "application/vnd.jobs+json", "text/json"):
      .success(.accepted(.init(body: try answer.decode(), response: answer.response)))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `statuses.createJob` returns: one of its documented successes.
public nonisolated enum CreateJobResponse: Equatable, Sendable {
  /// 200
  case ok(Ok)
  /// 202
  case accepted(CreateJobResponseAccepted)

  /// What `statuses.createJob` returns: 200.
  ///
  /// Done at once.
  public nonisolated struct Ok: Equatable, Sendable {
    /// The decoded body.
    public var body: Thing
    /// The whole HTTP response.
    public var response: Response

    public init(body: Thing, response: Response) {
      self.body = body
      self.response = response
    }
  }

  /// What `statuses.createJob` returns: 202.
  ///
  /// To be done.
  public nonisolated struct CreateJobResponseAccepted: Equatable, Sendable {
    /// The decoded body.
    public var body: Accepted
    /// The whole HTTP response.
    public var response: Response

    public init(body: Accepted, response: Response) {
      self.body = body
      self.response = response
    }
  }
}

/// How `statuses.createJob` fails.
public nonisolated enum CreateJobError: StatusesClientError {
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

/// `statuses.createJob`, with its outcome as a value.
public nonisolated func statusesCreateJob(
  _ core: StatusesClientCore, _ request: CreateJobRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<CreateJobResponse, CreateJobError> {
  await core.send(request, options: options)
}
