// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation
import HTTPTypes

/// The request of `formats.create`.
public nonisolated struct CreateFormatRequest: OperationRequest, Equatable {
  public var body: Formats

  public init(body: Formats) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "post", name: "formats.create", method: .post, path: "/formats",
    accept: ["application/json"], security: [], secretFields: ["password"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateFormatResponse, CreateFormatError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200: .success(.ok(.init(body: try answer.decode(), response: answer.response)))
    case 202: .success(.accepted(.init(body: try answer.decode(), response: answer.response)))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `formats.create` returns: one of its documented successes.
public nonisolated enum CreateFormatResponse: Equatable, Sendable {
  /// 200
  case ok(Ok)
  /// 202
  case accepted(Accepted)

  /// What `formats.create` returns: 200.
  ///
  /// The same.
  public nonisolated struct Ok: Equatable, Sendable {
    /// The decoded body.
    public var body: Formats
    /// The whole HTTP response.
    public var response: Response

    public init(body: Formats, response: Response) {
      self.body = body
      self.response = response
    }
  }

  /// What `formats.create` returns: 202.
  ///
  /// Dates.
  public nonisolated struct Accepted: Equatable, Sendable {
    /// The decoded body.
    public var body: [Date]
    /// The whole HTTP response.
    public var response: Response

    public init(body: [Date], response: Response) {
      self.body = body
      self.response = response
    }
  }
}

/// How `formats.create` fails.
public nonisolated enum CreateFormatError: FormatsClientError {
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
