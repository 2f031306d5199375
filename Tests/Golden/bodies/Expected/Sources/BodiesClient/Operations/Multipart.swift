// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `bodies.multipart`.
public nonisolated struct MultipartRequest: OperationRequest, Equatable {
  public var body: MultipartBody

  public init(body: MultipartBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "multipart", name: "bodies.multipart", method: .post, path: "/multipart", accept: [],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setMultipartBody(body)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<MultipartResponse, MultipartError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `bodies.multipart` returns: 204.
///
/// Done.
public nonisolated struct MultipartResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `bodies.multipart` fails.
public nonisolated enum MultipartError: BodiesClientError {
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

public nonisolated struct MultipartBody: JSONObject {
  public var file: FilePart?

  public init(file: FilePart? = nil) {
    self.file = file
  }

  public static let properties = Properties(Self.init, (\.file, "file"))
}
