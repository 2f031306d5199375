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
  /// Documented values and properties decide, where what is required does not.
  public var evident: EvidentPet?
  public var primitive: Amount?
  public var primitives: [Amount]?
  public var inline: Inline?
  public var severalTypes: SeveralTypes?
  public var strings: Strings?
  public var orNull: Nullable<Cat>?
  /// Two schemas of one shape.
  public var meanings: Refusal?
  /// The members do not hold the tag, which is sent with them.
  public var outside: OutsidePet?
  /// Integers are tags too.
  public var versioned: VersionedPet?
  /// A base that lists nobody who inherits from it.
  public var animal: Animal?
  public var dates: Dates?

  public init(
    mapped: MappedPet? = nil, named: NamedPet? = nil, constant: ConstantPet? = nil,
    untagged: UntaggedPet? = nil, evident: EvidentPet? = nil, primitive: Amount? = nil,
    primitives: [Amount]? = nil, inline: Inline? = nil, severalTypes: SeveralTypes? = nil,
    strings: Strings? = nil, orNull: Nullable<Cat>? = nil, meanings: Refusal? = nil,
    outside: OutsidePet? = nil, versioned: VersionedPet? = nil, animal: Animal? = nil,
    dates: Dates? = nil
  ) {
    self.mapped = mapped
    self.named = named
    self.constant = constant
    self.untagged = untagged
    self.evident = evident
    self.primitive = primitive
    self.primitives = primitives
    self.inline = inline
    self.severalTypes = severalTypes
    self.strings = strings
    self.orNull = orNull
    self.meanings = meanings
    self.outside = outside
    self.versioned = versioned
    self.animal = animal
    self.dates = dates
  }

  public static let properties = Properties(
    Self.init, (\.mapped, "mapped"), (\.named, "named"), (\.constant, "constant"),
    (\.untagged, "untagged"), (\.evident, "evident"), (\.primitive, "primitive"),
    (\.primitives, "primitives"), (\.inline, "inline"), (\.severalTypes, "severalTypes"),
    (\.strings, "strings"), (\.orNull, "orNull"), (\.meanings, "meanings"), (\.outside, "outside"),
    (\.versioned, "versioned"), (\.animal, "animal"), (\.dates, "dates")
  )

  public nonisolated enum Inline: JSONUnion {
    case withFrom(WithFrom)
    case boolean(Bool)
    case list([String])
    /// A value that is none of the documented ones.
    case unknown(JSONValue)

    public static let members = UnionMembers<Self>(
      unknown: Self.unknown,
      .init(Self.withFrom),
      .init(Self.boolean),
      .init(Self.list)
    )

    public func write(to json: inout JSONWriter) throws {
      switch self {
      case .withFrom(let value): try value.write(to: &json)
      case .boolean(let value): try value.write(to: &json)
      case .list(let value): try value.write(to: &json)
      case .unknown(let value): try value.write(to: &json)
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

  public nonisolated enum SeveralTypes: JSONUnion {
    case string(String)
    case integer(Int)
    /// A value that is none of the documented ones.
    case unknown(JSONValue)

    public static let members = UnionMembers<Self>(
      unknown: Self.unknown,
      .init(Self.string),
      .init(Self.integer)
    )

    public func write(to json: inout JSONWriter) throws {
      switch self {
      case .string(let value): try value.write(to: &json)
      case .integer(let value): try value.write(to: &json)
      case .unknown(let value): try value.write(to: &json)
      }
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

  public nonisolated enum Dates: JSONUnion {
    case integer(Int)
    case string(Date)
    /// A value that is none of the documented ones.
    case unknown(JSONValue)

    public static let members = UnionMembers<Self>(
      unknown: Self.unknown,
      .init(Self.integer),
      .init(Self.string)
    )

    public func write(to json: inout JSONWriter) throws {
      switch self {
      case .integer(let value): try value.write(to: &json)
      case .string(let value): try value.write(to: &json)
      case .unknown(let value): try value.write(to: &json)
      }
    }
  }
}
