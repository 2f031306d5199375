// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Values: JSONObject {
  /// A place.
  public var place: Place
  public var odd: OddValue?
  public var level: Level?
  /// Deprecated.
  public var temperature: Temperature?
  public var kind: Kind
  public var flag: Bool?
  public var size: Double?
  public var mixed: JSONValue?
  public var letters: [Letter]?
  public var byName: [String: ByName]?
  public var nullable: Nullable<ValuesNullable>?

  public init(
    place: Place, odd: OddValue? = nil, level: Level? = nil, temperature: Temperature? = nil,
    kind: Kind = .values, flag: Bool? = nil, size: Double? = nil, mixed: JSONValue? = nil,
    letters: [Letter]? = nil, byName: [String: ByName]? = nil,
    nullable: Nullable<ValuesNullable>? = nil
  ) {
    self.place = place
    self.odd = odd
    self.level = level
    self.temperature = temperature
    self.kind = kind
    self.flag = flag
    self.size = size
    self.mixed = mixed
    self.letters = letters
    self.byName = byName
    self.nullable = nullable
  }

  public static let properties = Properties(
    Self.init, (\.place, "place"), (\.odd, "odd"), (\.level, "level"),
    (\.temperature, "temperature"), (\.kind, "kind"), (\.flag, "flag"), (\.size, "size"),
    (\.mixed, "mixed"), (\.letters, "letters"), (\.byName, "byName"), (\.nullable, "nullable")
  )

  public nonisolated struct Kind: OpenEnum {
    public static let values = Self(rawValue: "values")

    /// The documented values.
    public static let knownValues: [Self] = [.values]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated struct Letter: OpenEnum {
    public static let aUppercase = Self(rawValue: "A")
    public static let a = Self(rawValue: "a")
    public static let b = Self(rawValue: "B")

    /// The documented values.
    public static let knownValues: [Self] = [.aUppercase, .a, .b]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated struct ByName: OpenEnum {
    public static let on = Self(rawValue: "on")
    public static let off = Self(rawValue: "off")

    /// The documented values.
    public static let knownValues: [Self] = [.on, .off]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated struct ValuesNullable: OpenEnum {
    public static let x = Self(rawValue: "x")
    public static let y = Self(rawValue: "y")

    /// The documented values.
    public static let knownValues: [Self] = [.x, .y]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
