// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation
import HTTPTypes

/// The request of `documents.createEither`.
public nonisolated struct CreateEitherRequest: OperationRequest, Equatable {
  public var body: Body?

  public init(body: Body? = nil) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createEither", name: "documents.createEither", method: .post, path: "/either", accept: [],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    switch body {
    case .multipart(let body):
      try message.setMultipartBody(body)
    case .form(let body):
      try message.setFormBody(body, as: "application/x-www-form-urlencoded")
    case nil: break
    }
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateEitherResponse, CreateEitherError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }

  /// The content that is sent: one of several.
  public nonisolated enum Body: Equatable, Sendable {
    /// Sent as `multipart/form-data`.
    case multipart(CreateEitherBody)
    /// Sent as `application/x-www-form-urlencoded`.
    case form(CreateEitherBodyForm)
  }
}

/// What `documents.createEither` returns: 204.
///
/// Done.
public nonisolated struct CreateEitherResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `documents.createEither` fails.
public nonisolated enum CreateEitherError: MultipartClientError {
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

public nonisolated struct CreateEitherBody: JSONObject {
  public var file: Nullable<FilePart>?

  public init(file: Nullable<FilePart>? = nil) {
    self.file = file
  }

  public static let properties = Properties(Self.init, (\.file, "file"))
}

public nonisolated struct CreateEitherBodyForm: JSONObject {
  public var file: Data?

  public init(file: Data? = nil) {
    self.file = file
  }

  public static let properties = Properties(Self.init, (\.file, "file"))
}
