// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation
import HTTPTypes

/// The request of `documents.download`.
public nonisolated struct DownloadDocumentRequest: OperationRequest, Equatable {
  public var id: String

  public init(id: String) {
    self.id = id
  }

  public static let operation = OperationDescription(
    id: "download", name: "documents.download", method: .get, path: "/documents/{id}",
    accept: ["application/octet-stream", "application/json"], security: [], streamed: ["*/*"]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<HTTPBody, DownloadDocumentError> {
    switch answer.status {
    case 200...299 where answer.has("application/octet-stream"): .success(answer.stream)
    case 404 where answer.has("application/json"): .failure(.notFound(try answer.failure()))
    case 410 where answer.has("application/octet-stream"): .failure(.gone(answer.dataFailure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `documents.download` fails.
public nonisolated enum DownloadDocumentError: StreamsClientError {
  /// 404: There is none.
  case notFound(Failure<DownloadDocumentNotFound>)
  /// 410: Its last bytes.
  case gone(Failure<Data>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .notFound(let failure): failure
    case .gone(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

public nonisolated struct DownloadDocumentNotFound: JSONObject {
  public var message: String?

  public init(message: String? = nil) {
    self.message = message
  }

  public static let properties = Properties(Self.init, (\.message, "message"))
}
