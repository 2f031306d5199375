// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `styles.fields`.
public nonisolated struct FieldsRequest: OperationRequest, Equatable {
  public var objectHeader: Color?
  public var explodedHeader: Color?
  public var jsonHeader: Color?
  public var list: [String]?
  public var objectCookie: Color?
  public var explodedCookie: [String]?
  public var jsonCookie: Color?

  public init(
    objectHeader: Color? = nil, explodedHeader: Color? = nil, jsonHeader: Color? = nil,
    list: [String]? = nil, objectCookie: Color? = nil, explodedCookie: [String]? = nil,
    jsonCookie: Color? = nil
  ) {
    self.objectHeader = objectHeader
    self.explodedHeader = explodedHeader
    self.jsonHeader = jsonHeader
    self.list = list
    self.objectCookie = objectCookie
    self.explodedCookie = explodedCookie
    self.jsonCookie = jsonCookie
  }

  public static let operation = OperationDescription(
    id: "fields", name: "styles.fields", method: .get, path: "/fields", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setHeader("X-Object", toPropertiesOf: objectHeader)
    try message.setHeader("X-Exploded", toPropertiesOf: explodedHeader, explode: true)
    try message.setHeader("X-JSON", toJSONOf: jsonHeader)
    try message.setCookie("list", to: list, explode: false)
    try message.setCookie("object", toPropertiesOf: objectCookie, explode: false)
    try message.setCookie("exploded", to: explodedCookie)
    try message.setCookie("json", toJSONOf: jsonCookie)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<FieldsResponse, FieldsError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `styles.fields` returns: 204.
///
/// Done.
public nonisolated struct FieldsResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `styles.fields` fails.
public nonisolated enum FieldsError: StylesClientError {
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
