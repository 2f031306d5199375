// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

public nonisolated struct Formats: Codable, Equatable, Sendable {
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
    date: CalendarDate? = nil,
    dateTime: Date? = nil,
    byte: Data? = nil,
    binary: Data? = nil,
    int32: Int32? = nil,
    int64: Int64? = nil,
    integer: Int? = nil,
    float: Float? = nil,
    double: Double? = nil,
    number: Double? = nil,
    decimal: Double? = nil,
    decimalText: String? = nil,
    price: Price? = nil,
    uuid: String? = nil,
    uri: String? = nil,
    password: String? = nil,
    email: String? = nil,
    unknown: String? = nil,
    formatOnly: Date? = nil,
    numberAsString: String? = nil,
    boolean: Bool? = nil,
    dates: [CalendarDate]? = nil,
    times: [String: Date]? = nil,
    alias: Date? = nil,
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

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    date = try container.decodeIfPresent("date")
    dateTime = try container.decodeIfPresent("dateTime")
    byte = try container.decodeIfPresent("byte")
    binary = try container.decodeIfPresent("binary")
    int32 = try container.decodeIfPresent("int32")
    int64 = try container.decodeIfPresent("int64")
    integer = try container.decodeIfPresent("integer")
    float = try container.decodeIfPresent("float")
    double = try container.decodeIfPresent("double")
    number = try container.decodeIfPresent("number")
    decimal = try container.decodeIfPresent("decimal")
    decimalText = try container.decodeIfPresent("decimalText")
    price = try container.decodeIfPresent("price")
    uuid = try container.decodeIfPresent("uuid")
    uri = try container.decodeIfPresent("uri")
    _password = Hidden(try container.decodeIfPresent("password"))
    email = try container.decodeIfPresent("email")
    unknown = try container.decodeIfPresent("unknown")
    formatOnly = try container.decodeIfPresent("formatOnly")
    numberAsString = try container.decodeIfPresent("numberAsString")
    boolean = try container.decodeIfPresent("boolean")
    dates = try container.decodeIfPresent("dates")
    times = try container.decodeIfPresent("times")
    alias = try container.decodeIfPresent("alias")
    either = try container.decodeIfPresent("either")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(date, "date")
    try container.encodeIfPresent(dateTime, "dateTime")
    try container.encodeIfPresent(byte, "byte")
    try container.encodeIfPresent(binary, "binary")
    try container.encodeIfPresent(int32, "int32")
    try container.encodeIfPresent(int64, "int64")
    try container.encodeIfPresent(integer, "integer")
    try container.encodeIfPresent(float, "float")
    try container.encodeIfPresent(double, "double")
    try container.encodeIfPresent(number, "number")
    try container.encodeIfPresent(decimal, "decimal")
    try container.encodeIfPresent(decimalText, "decimalText")
    try container.encodeIfPresent(price, "price")
    try container.encodeIfPresent(uuid, "uuid")
    try container.encodeIfPresent(uri, "uri")
    try container.encodeIfPresent(password, "password")
    try container.encodeIfPresent(email, "email")
    try container.encodeIfPresent(unknown, "unknown")
    try container.encodeIfPresent(formatOnly, "formatOnly")
    try container.encodeIfPresent(numberAsString, "numberAsString")
    try container.encodeIfPresent(boolean, "boolean")
    try container.encodeIfPresent(dates, "dates")
    try container.encodeIfPresent(times, "times")
    try container.encodeIfPresent(alias, "alias")
    try container.encodeIfPresent(either, "either")
  }

  /// `decimalText` as an exact number; nil where it is none.
  public var decimalDecimalText: Decimal? { DecimalText.decimal(from: decimalText) }

  public nonisolated struct Price: Codable, Equatable, Sendable {
    public var value: String
    public var currency: String?

    public init(value: String, currency: String? = nil) {
      self.value = value
      self.currency = currency
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      value = try container.decode("value")
      currency = try container.decodeIfPresent("currency")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encode(value, "value")
      try container.encodeIfPresent(currency, "currency")
    }

    /// `value` as an exact number; nil where it is none.
    public var decimalValue: Decimal? { DecimalText.decimal(from: value) }
  }

  public nonisolated enum Either: Codable, Equatable, Sendable {
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
