// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

public nonisolated struct Formats: JSONObject {
  public var date: CalendarDate?
  public var dateTime: Date?
  public var byte: Data?
  public var binary: Data?
  public var int32: Int32?
  public var int64: Int64?
  public var integer: Int?
  public var float: Float?
  public var double: Double?
  public var number: Double?
  public var decimal: Double?
  public var uuid: String?
  public var uri: String?
  public var password: String? {
    get { _password.value }
    set { _password.value = newValue }
  }
  public var email: String?
  public var unknown: String?
  public var formatOnly: Date?
  public var numberAsString: String?
  public var boolean: Bool?
  public var dates: [CalendarDate]?
  public var times: [String: Date]?
  public var alias: Date?
  public var either: Either?
  private var _password: Hidden<String?>

  public init(
    date: CalendarDate? = nil, dateTime: Date? = nil, byte: Data? = nil, binary: Data? = nil,
    int32: Int32? = nil, int64: Int64? = nil, integer: Int? = nil, float: Float? = nil,
    double: Double? = nil, number: Double? = nil, decimal: Double? = nil, uuid: String? = nil,
    uri: String? = nil, password: String? = nil, email: String? = nil, unknown: String? = nil,
    formatOnly: Date? = nil, numberAsString: String? = nil, boolean: Bool? = nil,
    dates: [CalendarDate]? = nil, times: [String: Date]? = nil, alias: Date? = nil,
    either: Either? = nil
  ) {
    self.date = date
    self.dateTime = dateTime
    self.byte = byte
    self.binary = binary
    self.int32 = int32
    self.int64 = int64
    self.integer = integer
    self.float = float
    self.double = double
    self.number = number
    self.decimal = decimal
    self.uuid = uuid
    self.uri = uri
    _password = Hidden(password)
    self.email = email
    self.unknown = unknown
    self.formatOnly = formatOnly
    self.numberAsString = numberAsString
    self.boolean = boolean
    self.dates = dates
    self.times = times
    self.alias = alias
    self.either = either
  }

  public static let properties = Properties(
    Self.init, (\.date, "date"), (\.dateTime, "dateTime"), (\.byte, "byte"), (\.binary, "binary"),
    (\.int32, "int32"), (\.int64, "int64"), (\.integer, "integer"), (\.float, "float"),
    (\.double, "double"), (\.number, "number"), (\.decimal, "decimal"), (\.uuid, "uuid"),
    (\.uri, "uri"), (\.password, "password"), (\.email, "email"), (\.unknown, "unknown"),
    (\.formatOnly, "formatOnly"), (\.numberAsString, "numberAsString"), (\.boolean, "boolean"),
    (\.dates, "dates"), (\.times, "times"), (\.alias, "alias"), (\.either, "either")
  )

  public nonisolated enum Either: JSONCodable {
    case boolean(Bool)
    case timestamp(Date)
    case list([Data])
    /// A value that is none of the documented ones.
    case unknown(JSONValue)

    private static let members: [UnionMember<Self>] = [
      .init(Self.boolean),
      .init(Self.timestamp),
      .init(Self.list),
    ]

    public init(from decoder: any Decoder) throws {
      self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .boolean(let value): try value.encode(to: encoder)
      case .timestamp(let value):
        var container = encoder.singleValueContainer()
        try container.encode(value)
      case .list(let value): try value.encode(to: encoder)
      case .unknown(let value): try value.encode(to: encoder)
      }
    }
  }
}
