// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `things.get`.
public nonisolated struct GetThingRequest: OperationRequest, Equatable {
  /// The first line.
  ///
  /// - A list in a parameter.
  public var id: String
  /// Controls  [31m, bidi  and zero width , line
  ///  and paragraph
  ///  separators, next line
  /// .
  public var q: String?

  public init(id: String, q: String? = nil) {
    self.id = id
    self.q = q
  }

  public static let operation = OperationDescription(
    id: "getThing", name: "things.get", method: .get, path: "/things/{id}",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setQuery("q", to: q)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<GetThingResponse, GetThingError> {
    switch answer.status {
    case 404: .failure(.notFound(answer.emptyFailure()))
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299:
      .success(
        .init(
          eTag: answer.header("ETag"),
          body: try answer.decode(),
          response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `things.get` returns: 200.
///
/// A thing */
///
/// With a second paragraph.
public nonisolated struct GetThingResponse: Equatable, Sendable {
  /// Controls  [31m, bidi  and zero width , line
  ///  and paragraph
  ///  separators, next line
  /// .
  public var eTag: String?
  /// The decoded body.
  public var body: Thing
  /// The whole HTTP response.
  public var response: Response

  public init(eTag: String? = nil, body: Thing, response: Response) {
    self.eTag = eTag
    self.body = body
    self.response = response
  }
}

/// How `things.get` fails.
public nonisolated enum GetThingError: DocumentationClientError {
  /// 404
  ///
  /// Controls  [31m, bidi  and zero width , line
  ///  and paragraph
  ///  separators, next line
  /// .
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
