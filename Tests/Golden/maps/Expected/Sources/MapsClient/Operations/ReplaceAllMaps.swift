// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `maps.replaceAll`.
public nonisolated struct ReplaceAllMapsRequest: OperationRequest, Equatable {
  public var body: [String: Maps]
  public var filter: [String: String]?

  public init(body: [String: Maps], filter: [String: String]? = nil) {
    self.body = body
    self.filter = filter
  }

  public static let operation = OperationDescription(
    id: "putMaps", name: "maps.replaceAll", method: .put, path: "/maps",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("filter", toPropertiesOf: filter, style: .deepObject)
    try message.setBody(body, as: "application/json")
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Maps, ReplaceAllMapsError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `maps.replaceAll` fails.
public nonisolated enum ReplaceAllMapsError: MapsClientError {
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
