// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `notes.putNote`.
public nonisolated struct PutNoteRequest: OperationRequest, Equatable {
  public var body: Note

  public init(body: Note) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "putNote", name: "notes.putNote", method: .put, path: "/notes",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Note?, PutNoteError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `notes.putNote` fails.
public nonisolated enum PutNoteError: NullableClientError {
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

/// `notes.putNote`, with its outcome as a value.
public nonisolated func notesPutNote(
  _ core: NullableClientCore, _ request: PutNoteRequest, options: RequestOptions = RequestOptions()
) async -> Result<Note?, PutNoteError> {
  await core.send(request, options: options)
}
