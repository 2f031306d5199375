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
  public var decimalText: String?
  public var price: Price?
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
    double: Double? = nil, number: Double? = nil, decimal: Double? = nil,
    decimalText: String? = nil, price: Price? = nil, uuid: String? = nil, uri: String? = nil,
    password: String? = nil, email: String? = nil, unknown: String? = nil, formatOnly: Date? = nil,
    numberAsString: String? = nil, boolean: Bool? = nil, dates: [CalendarDate]? = nil,
    times: [String: Date]? = nil, alias: Date? = nil, either: Either? = nil
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
    self.decimalText = decimalText
    self.price = price
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
    (\.double, "double"), (\.number, "number"), (\.decimal, "decimal"),
    (\.decimalText, "decimalText"), (\.price, "price"), (\.uuid, "uuid"), (\.uri, "uri"),
    (\.password, "password"), (\.email, "email"), (\.unknown, "unknown"),
    (\.formatOnly, "formatOnly"), (\.numberAsString, "numberAsString"), (\.boolean, "boolean"),
    (\.dates, "dates"), (\.times, "times"), (\.alias, "alias"), (\.either, "either")
  )

  /// `decimalText` as an exact number; nil where it is none.
  public var decimalDecimalText: Decimal? { DecimalText.decimal(from: decimalText) }

  public nonisolated struct Price: JSONObject {
    public var value: String
    public var currency: String?

    public init(value: String, currency: String? = nil) {
      self.value = value
      self.currency = currency
    }

    public static let properties = Properties(
      Self.init, (\.value, "value"), (\.currency, "currency")
    )

    /// `value` as an exact number; nil where it is none.
    public var decimalValue: Decimal? { DecimalText.decimal(from: value) }
  }

  public nonisolated enum Either: JSONUnion {
    case boolean(Bool)
    case timestamp(Date)
    case list([Data])
    /// A value that is none of the documented ones.
    case unknown(JSONValue)

    public static let members = UnionMembers<Self>(
      unknown: Self.unknown,
      .init(Self.boolean),
      .init(Self.timestamp),
      .init(Self.list)
    )

    public func write(to json: inout JSONWriter) throws {
      switch self {
      case .boolean(let value): try value.write(to: &json)
      case .timestamp(let value): try value.write(to: &json)
      case .list(let value): try value.write(to: &json)
      case .unknown(let value): try value.write(to: &json)
      }
    }
  }
}
