// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `lists.listOffsets`.
public nonisolated struct ListOffsetsRequest: OperationRequest, Equatable {
  public var offset: Int64

  public init(offset: Int64) {
    self.offset = offset
  }

  public static let operation = OperationDescription(
    id: "listOffsets", name: "lists.listOffsets", method: .get, path: "/offsets",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("offset", to: offset)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<[Item], ListOffsetsError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `lists.listOffsets` fails.
public nonisolated enum ListOffsetsError: PagesClientError {
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
