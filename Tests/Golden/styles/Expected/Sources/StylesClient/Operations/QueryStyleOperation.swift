// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `styles.query`.
public nonisolated struct QueryStyleRequest: OperationRequest, Equatable {
  public var spaced: Color?
  public var piped: [String]?
  public var deep: Color?
  public var deepValue: String?
  public var nested: Nested?
  public var fields: String?
  public var paths: [String]?
  public var empty: [String]?
  public var emptyText: String?
  public var emptyNumber: Int?
  public var filter: [Color]?
  public var plain: Int?
  public var xml: String?
  /// No longer looked at.
  ///
  /// Deprecated.
  public var old: String?

  public init(
    spaced: Color? = nil, piped: [String]? = nil, deep: Color? = nil, deepValue: String? = nil,
    nested: Nested? = nil, fields: String? = nil, paths: [String]? = nil, empty: [String]? = nil,
    emptyText: String? = nil, emptyNumber: Int? = nil, filter: [Color]? = nil, plain: Int? = nil,
    xml: String? = nil, old: String? = nil
  ) {
    self.spaced = spaced
    self.piped = piped
    self.deep = deep
    self.deepValue = deepValue
    self.nested = nested
    self.fields = fields
    self.paths = paths
    self.empty = empty
    self.emptyText = emptyText
    self.emptyNumber = emptyNumber
    self.filter = filter
    self.plain = plain
    self.xml = xml
    self.old = old
  }

  public static let operation = OperationDescription(
    id: "query", name: "styles.query", method: .get, path: "/query", accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setQuery("spaced", toPropertiesOf: spaced, style: .spaceDelimited)
    try message.setQuery("piped", to: piped, style: .pipeDelimited)
    try message.setQuery("deep", toPropertiesOf: deep, style: .deepObject)
    try message.setQuery("deepValue", to: deepValue)
    try message.setQuery("nested", toPropertiesOf: nested, style: .deepObject)
    try message.setQuery("fields", to: fields, allowsReserved: true)
    try message.setQuery("paths", to: paths, explode: false, allowsReserved: true)
    try message.setQuery("empty", to: empty, allowsEmpty: true)
    try message.setQuery("emptyText", to: emptyText)
    try message.setQuery("emptyNumber", to: emptyNumber)
    try message.setQuery("filter", toJSONOf: filter)
    try message.setQuery("plain", to: plain)
    try message.setQuery("xml", to: xml)
    try message.setQuery("old", to: old)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<QueryStyleResponse, QueryStyleError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }

  public nonisolated struct Nested: JSONObject {
    public var color: Color?

    public init(color: Color? = nil) {
      self.color = color
    }

    public static let properties = Properties(Self.init, (\.color, "color"))
  }
}

/// What `styles.query` returns: 204.
///
/// Done.
public nonisolated struct QueryStyleResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `styles.query` fails.
public nonisolated enum QueryStyleError: StylesClientError {
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
