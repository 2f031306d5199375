// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

public nonisolated struct Everything: JSONObject {
  /// The discriminator maps its values.
  public var mapped: MappedPet?
  /// Without a mapping, the schemas' names are the values.
  public var named: NamedPet?
  /// Each member has its own constant.
  public var constant: ConstantPet?
  /// The member with the most required properties is tried first.
  public var untagged: UntaggedPet?
  public var primitive: Amount?
  public var primitives: [Amount]?
  public var inline: Inline?
  public var severalTypes: JSONValue?
  public var strings: Strings?
  public var orNull: Nullable<Cat>?
  /// Two schemas of one shape.
  public var meanings: Refusal?
  public var dates: Dates?

  public init(
    mapped: MappedPet? = nil, named: NamedPet? = nil, constant: ConstantPet? = nil,
    untagged: UntaggedPet? = nil, primitive: Amount? = nil, primitives: [Amount]? = nil,
    inline: Inline? = nil, severalTypes: JSONValue? = nil, strings: Strings? = nil,
    orNull: Nullable<Cat>? = nil, meanings: Refusal? = nil, dates: Dates? = nil
  ) {
    self.mapped = mapped
    self.named = named
    self.constant = constant
    self.untagged = untagged
    self.primitive = primitive
    self.primitives = primitives
    self.inline = inline
    self.severalTypes = severalTypes
    self.strings = strings
    self.orNull = orNull
    self.meanings = meanings
    self.dates = dates
  }

  public static let properties = Properties(
    Self.init, (\.mapped, "mapped"), (\.named, "named"), (\.constant, "constant"),
    (\.untagged, "untagged"), (\.primitive, "primitive"), (\.primitives, "primitives"),
    (\.inline, "inline"), (\.severalTypes, "severalTypes"), (\.strings, "strings"),
    (\.orNull, "orNull"), (\.meanings, "meanings"), (\.dates, "dates")
  )

  public nonisolated enum Inline: JSONCodable {
    case withFrom(WithFrom)
    case boolean(Bool)
    case list([String])
    /// A value that is none of the documented ones.
    case unknown(JSONValue)

    private static let members: [UnionMember<Self>] = [
      .init(Self.withFrom),
      .init(Self.boolean),
      .init(Self.list),
    ]

    public init(from decoder: any Decoder) throws {
      self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .withFrom(let value): try value.encode(to: encoder)
      case .boolean(let value): try value.encode(to: encoder)
      case .list(let value): try value.encode(to: encoder)
      case .unknown(let value): try value.encode(to: encoder)
      }
    }

    public nonisolated struct WithFrom: JSONObject {
      public var from: CalendarDate

      public init(from: CalendarDate) {
        self.from = from
      }

      public static let properties = Properties(Self.init, (\.from, "from"))
    }
  }

  public nonisolated struct Strings: OpenEnum {
    public static let today = Self(rawValue: "today")
    public static let tomorrow = Self(rawValue: "tomorrow")

    /// The documented values.
    public static let knownValues: [Self] = [.today, .tomorrow]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated enum Dates: JSONCodable {
    case integer(Int)
    case string(Date)
    /// A value that is none of the documented ones.
    case unknown(JSONValue)

    private static let members: [UnionMember<Self>] = [
      .init(Self.integer),
      .init(Self.string),
    ]

    public init(from decoder: any Decoder) throws {
      self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .integer(let value): try value.encode(to: encoder)
      case .string(let value):
        var container = encoder.singleValueContainer()
        try container.encode(value)
      case .unknown(let value): try value.encode(to: encoder)
      }
    }
  }
}
