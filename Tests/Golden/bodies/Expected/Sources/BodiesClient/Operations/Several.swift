// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation
import HTTPTypes

/// The request of `bodies.several`.
public nonisolated struct SeveralRequest: OperationRequest, Equatable {
  public var body: Body

  public init(body: Body) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "several", name: "bodies.several", method: .post, path: "/several",
    accept: [
      "application/json",
      "text/csv;q=0.5",
      "application/vnd.pets.v2+json;q=0.5",
      "application/pdf;q=0.5",
      "text/plain",
    ],
    security: [], streamed: ["application/pdf", "image/png"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    switch body {
    case .json(let body):
      try message.setBody(body, as: "application/json")
    case .multipart(let body):
      try message.setMultipartBody(body)
    case .csv(let body):
      message.setTextBody(body, as: "text/csv")
    }
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<SeveralResponse, SeveralError> {
    switch answer.status {
    case 200...299 where answer.states("application/vnd.pets.v2+json"):
      .success(.okPetsV2JSON(.init(body: try answer.decode(), response: answer.response)))
    case 200...299 where answer.has("application/json", "text/json"):
      .success(.ok(.init(body: try answer.decode(), response: answer.response)))
    case 200...299 where answer.has("text/csv"):
      .success(.okCSV(.init(body: try answer.text(), response: answer.response)))
    case 200...299 where answer.has("application/pdf", "image/png"):
      .success(.okPDF(.init(body: answer.stream, response: answer.response)))
    case 400 where answer.has("application/json"): .failure(.badRequest(try answer.failure()))
    case 400 where answer.has("text/plain"): .failure(.badRequestText(try answer.textFailure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }

  /// The content that is sent: one of several.
  public nonisolated enum Body: Equatable, Sendable {
    /// Sent as `application/json`.
    case json(Pet)
    /// Sent as `multipart/form-data`.
    case multipart(SeveralBodyMultipart)
    /// Sent as `text/csv`.
    case csv(String)
  }
}

/// What `bodies.several` returns: one of its documented successes.
public nonisolated enum SeveralResponse: Sendable {
  /// 200
  case ok(Ok)
  /// 200
  case okCSV(OkCSV)
  /// 200
  case okPetsV2JSON(OkPetsV2JSON)
  /// 200
  case okPDF(OkPDF)

  /// What `bodies.several` returns: 200.
  ///
  /// One of several.
  public nonisolated struct Ok: Equatable, Sendable {
    /// The decoded body.
    public var body: Pet
    /// The whole HTTP response.
    public var response: Response

    public init(body: Pet, response: Response) {
      self.body = body
      self.response = response
    }
  }

  /// What `bodies.several` returns: 200.
  ///
  /// One of several.
  public nonisolated struct OkCSV: Equatable, Sendable {
    /// The decoded body.
    public var body: String
    /// The whole HTTP response.
    public var response: Response

    public init(body: String, response: Response) {
      self.body = body
      self.response = response
    }
  }

  /// What `bodies.several` returns: 200.
  ///
  /// One of several.
  public nonisolated struct OkPetsV2JSON: Equatable, Sendable {
    /// The decoded body.
    public var body: [Pet]
    /// The whole HTTP response.
    public var response: Response

    public init(body: [Pet], response: Response) {
      self.body = body
      self.response = response
    }
  }

  /// What `bodies.several` returns: 200.
  ///
  /// One of several.
  public nonisolated struct OkPDF: Sendable {
    /// The body as it comes.
    public var body: HTTPBody
    /// The whole HTTP response.
    public var response: Response

    public init(body: HTTPBody, response: Response) {
      self.body = body
      self.response = response
    }
  }
}

/// How `bodies.several` fails.
public nonisolated enum SeveralError: BodiesClientError {
  /// 400: One of two.
  case badRequest(Failure<SeveralBadRequest>)
  /// 400: One of two.
  case badRequestText(Failure<String>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure): failure
    case .badRequestText(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

public nonisolated struct SeveralBodyMultipart: JSONObject {
  public var name: String?
  public var photo: Data?

  public init(name: String? = nil, photo: Data? = nil) {
    self.name = name
    self.photo = photo
  }

  public static let properties = Properties(Self.init, (\.name, "name"), (\.photo, "photo"))
}

public nonisolated struct SeveralBadRequest: JSONObject {
  public var why: String?

  public init(why: String? = nil) {
    self.why = why
  }

  public static let properties = Properties(Self.init, (\.why, "why"))
}
