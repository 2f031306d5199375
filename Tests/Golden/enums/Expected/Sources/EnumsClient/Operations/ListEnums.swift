// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `enums.list`.
public nonisolated struct ListEnumsRequest: OperationRequest, Equatable {
  public var place: Place
  public var sort: Sort?
  public var levels: [Level]?

  public init(place: Place, sort: Sort? = nil, levels: [Level]? = nil) {
    self.place = place
    self.sort = sort
    self.levels = levels
  }

  public static let operation = OperationDescription(
    id: "list", name: "enums.list", method: .get, path: "/enums/{place}",
    accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("place", to: place)
    try message.setQuery("sort", to: sort)
    try message.setQuery("levels", to: levels)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Values, ListEnumsError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }

  public nonisolated struct Sort: OpenEnum {
    public static let asc = Self(rawValue: "asc")
    public static let desc = Self(rawValue: "desc")
    public static let minusCreated = Self(rawValue: "-created")
    public static let plusCreated = Self(rawValue: "+created")

    /// The documented values.
    public static let knownValues: [Self] = [.asc, .desc, .minusCreated, .plusCreated]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}

/// How `enums.list` fails.
public nonisolated enum ListEnumsError: EnumsClientError {
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
