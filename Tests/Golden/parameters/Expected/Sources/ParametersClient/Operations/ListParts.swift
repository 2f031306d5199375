// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation
import HTTPTypes

/// The request of `items.listParts`.
public nonisolated struct ListPartsRequest: OperationRequest, Equatable {
  /// The item.
  public var id: String
  public var partIDs: [Int]
  public var day: CalendarDate
  public var level: Level
  /// The operation's.
  public var shared: Bool
  public var sorts: [Sort]
  public var required: Int64
  /// How many.
  ///
  /// By default `25`.
  public var limit: Int32?
  public var since: Date?
  public var ratio: Float?
  public var filterName: String?
  public var top: Int?
  public var exploded: [String]?
  public var joined: [String]?
  public var spaced: [String]?
  public var piped: [Piped]?
  public var nested: Nested?
  public var deep: [String: String]?
  public var free: [String: String]?
  public var pairs: [String: String]?
  public var sort: Sort?
  public var scalarWithStyle: String?
  public var object: Object?
  public var json: [String: JSONValue]?
  public var traceIDs: [String]?
  public var sessionID: String? {
    get { _sessionID.value }
    set { _sessionID.value = newValue }
  }
  public var theme: Theme?
  public var value: String?
  public var oneOf: String?
  public var nullable: String?
  public var bytes: String?
  private var _sessionID: Hidden<String?>

  public init(
    id: String, partIDs: [Int], day: CalendarDate, level: Level, shared: Bool, sorts: [Sort],
    required: Int64, limit: Int32? = nil, since: Date? = nil, ratio: Float? = nil,
    filterName: String? = nil, top: Int? = nil, exploded: [String]? = nil, joined: [String]? = nil,
    spaced: [String]? = nil, piped: [Piped]? = nil, nested: Nested? = nil,
    deep: [String: String]? = nil, free: [String: String]? = nil, pairs: [String: String]? = nil,
    sort: Sort? = nil, scalarWithStyle: String? = nil, object: Object? = nil,
    json: [String: JSONValue]? = nil, traceIDs: [String]? = nil, sessionID: String? = nil,
    theme: Theme? = nil, value: String? = nil, oneOf: String? = nil, nullable: String? = nil,
    bytes: String? = nil
  ) {
    self.id = id
    self.partIDs = partIDs
    self.day = day
    self.level = level
    self.shared = shared
    self.sorts = sorts
    self.required = required
    self.limit = limit
    self.since = since
    self.ratio = ratio
    self.filterName = filterName
    self.top = top
    self.exploded = exploded
    self.joined = joined
    self.spaced = spaced
    self.piped = piped
    self.nested = nested
    self.deep = deep
    self.free = free
    self.pairs = pairs
    self.sort = sort
    self.scalarWithStyle = scalarWithStyle
    self.object = object
    self.json = json
    self.traceIDs = traceIDs
    _sessionID = Hidden(sessionID)
    self.theme = theme
    self.value = value
    self.oneOf = oneOf
    self.nullable = nullable
    self.bytes = bytes
  }

  public static let operation = OperationDescription(
    id: "listParts", name: "items.listParts", method: .get,
    path: "/items/{id}/parts/{part-ids}/{day}/{level}", accept: ["application/json"], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: id)
    try message.setPath("part-ids", to: partIDs)
    try message.setPath("day", to: day)
    try message.setPath("level", to: level)
    try message.setQuery("shared", to: shared)
    try message.setQuery("sorts", to: sorts)
    try message.setHeader("X-Required", to: required)
    try message.setQuery("limit", to: limit)
    try message.setQuery("since", to: since)
    try message.setQuery("ratio", to: ratio)
    try message.setQuery("filter[name]", to: filterName)
    try message.setQuery("$top", to: top)
    try message.setQuery("exploded", to: exploded)
    try message.setQuery("joined", to: joined, explode: false)
    try message.setQuery("spaced", to: spaced, style: .spaceDelimited)
    try message.setQuery("piped", to: piped, style: .pipeDelimited)
    try message.setQuery("nested", toPropertiesOf: nested, style: .deepObject)
    try message.setQuery("deep", toPropertiesOf: deep, style: .deepObject)
    try message.setQuery("free", toPropertiesOf: free)
    try message.setQuery("pairs", toPropertiesOf: pairs, explode: false)
    try message.setQuery("sort", to: sort)
    try message.setQuery("scalarWithStyle", to: scalarWithStyle)
    try message.setQuery("object", toPropertiesOf: object)
    try message.setQuery("json", toJSONOf: json)
    try message.setHeader("X-Trace-Ids", to: traceIDs)
    try message.setCookie("session_id", to: sessionID)
    try message.setCookie("theme", to: theme)
    try message.setQuery("€", to: value)
    try message.setQuery("oneOf", to: oneOf)
    try message.setQuery("nullable", to: nullable)
    try message.setQuery("bytes", to: bytes)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<[String], ListPartsError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    default: .failure(.undocumented(answer.undocumented))
    }
  }

  public nonisolated struct Level: OpenEnum {
    public static let low = Self(rawValue: "low")
    public static let high = Self(rawValue: "high")

    /// The documented values.
    public static let knownValues: [Self] = [.low, .high]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated struct Piped: OpenEnum {
    public static let a = Self(rawValue: "a")
    public static let b = Self(rawValue: "b")

    /// The documented values.
    public static let knownValues: [Self] = [.a, .b]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated struct Nested: JSONObject {
    public var tags: [String]?
    public var size: Size?

    public init(tags: [String]? = nil, size: Size? = nil) {
      self.tags = tags
      self.size = size
    }

    public static let properties = Properties(Self.init, (\.tags, "tags"), (\.size, "size"))

    public nonisolated struct Size: JSONObject {
      public var min: Int?

      public init(min: Int? = nil) {
        self.min = min
      }

      public static let properties = Properties(Self.init, (\.min, "min"))
    }
  }

  public nonisolated struct Object: JSONObject {
    public var a: String?

    public init(a: String? = nil) {
      self.a = a
    }

    public static let properties = Properties(Self.init, (\.a, "a"))
  }

  public nonisolated struct Theme: OpenEnum {
    public static let dark = Self(rawValue: "dark")
    public static let light = Self(rawValue: "light")

    /// The documented values.
    public static let knownValues: [Self] = [.dark, .light]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}

/// How `items.listParts` fails.
public nonisolated enum ListPartsError: ParametersClientError {
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
