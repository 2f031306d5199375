// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `class.in`.
public nonisolated struct InRequest: OperationRequest, Equatable {
  public var request: String
  public var message: String
  public var `init`: String?

  public init(request: String, message: String, init: String? = nil) {
    self.request = request
    self.message = message
    self.init = `init`
  }

  public static let operation = OperationDescription(
    id: "in", name: "class.in", method: .get, path: "/in", accept: ["application/json"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("request", to: request)
    try message.setQuery("message", to: self.message)
    try message.setQuery("init", to: `init`)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<InResponse, InError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299:
      .success(
        .init(
          `inout`: answer.header("inout"),
          initHeader: answer.header("init"),
          body: try answer.decode(),
          response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `class.in` returns: 200.
///
/// Done.
public nonisolated struct InResponse: Equatable, Sendable {
  /// The header `inout`.
  public var `inout`: String?
  /// The header `init`.
  public var initHeader: String?
  /// The decoded body.
  public var body: Feature
  /// The whole HTTP response.
  public var response: Response

  public init(
    `inout`: String? = nil, initHeader: String? = nil, body: Feature, response: Response
  ) {
    self.inout = `inout`
    self.initHeader = initHeader
    self.body = body
    self.response = response
  }
}

/// How `class.in` fails.
public nonisolated enum InError: KeywordsAsNamesClientError {
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
