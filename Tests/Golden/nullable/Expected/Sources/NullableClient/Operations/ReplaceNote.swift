// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `notes.replace`.
public nonisolated struct ReplaceNoteRequest: OperationRequest, Equatable {
  public var body: Note

  public init(body: Note) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "putNote", name: "notes.replace", method: .put, path: "/notes",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Note?, ReplaceNoteError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `notes.replace` fails.
public nonisolated enum ReplaceNoteError: NullableClientError {
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
