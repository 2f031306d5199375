// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `things.list`.
public nonisolated struct ListThingsRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "listThings", name: "things.list", method: .get, path: "/things",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<ListThingsResponse, ListThingsError> {
    switch answer.status {
    case 404: .failure(.notFound(answer.emptyFailure()))
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299:
      .success(
        .init(
          link: answer.header("Link"),
          totalCount: try answer.requiredHeader("X-Total-Count"),
          body: try answer.decode(),
          response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `things.list` returns: 200.
///
/// A body beside headers.
public nonisolated struct ListThingsResponse: Equatable, Sendable {
  /// The header `Link`.
  public var link: String?
  /// The header `X-Total-Count`.
  public var totalCount: Int64
  /// The decoded body.
  public var body: [String]
  /// The whole HTTP response.
  public var response: Response

  public init(link: String? = nil, totalCount: Int64, body: [String], response: Response) {
    self.link = link
    self.totalCount = totalCount
    self.body = body
    self.response = response
  }
}

/// How `things.list` fails.
public nonisolated enum ListThingsError: HeadersClientError {
  /// 404: Headers of failures are in the failure's `headers`.
  case notFound(Failure<NoBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .notFound(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}
