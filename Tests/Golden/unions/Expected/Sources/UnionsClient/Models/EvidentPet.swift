// Made by openapi-codegen from the API's description; changes here get lost.

/// Documented values and properties decide, where what is required does not.
public nonisolated enum EvidentPet: JSONUnion {
  case tame(Tame)
  case wild(Wild)
  case lost(Lost)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.tame, values: ["/state": ["tame", "sleepy"]]),
    .init(Self.wild, names: [], values: ["/state": ["wild"]]),
    .init(Self.lost, names: ["lastSeen"], values: ["/state": ["wild"]])
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .tame(let value): try value.write(to: &json)
    case .wild(let value): try value.write(to: &json)
    case .lost(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }

  public var owner: String? {
    switch self {
    case .tame(let value): value.owner
    case .wild(let value): value.owner
    case .lost(let value): value.owner
    case .unknown(let value): value["owner"]?.string
    }
  }

  public nonisolated struct Tame: JSONObject {
    public var state: State
    public var owner: String?

    public init(state: State, owner: String? = nil) {
      self.state = state
      self.owner = owner
    }

    public static let properties = Properties(Self.init, (\.state, "state"), (\.owner, "owner"))

    public nonisolated struct State: OpenEnum {
      public static let tame = Self(rawValue: "tame")
      public static let sleepy = Self(rawValue: "sleepy")

      /// The documented values.
      public static let knownValues: [Self] = [.tame, .sleepy]

      public let rawValue: String

      public init(rawValue: String) {
        self.rawValue = rawValue
      }
    }
  }

  public nonisolated struct Wild: JSONObject {
    public var state: State
    public var owner: String?

    public init(state: State = .wild, owner: String? = nil) {
      self.state = state
      self.owner = owner
    }

    public static let properties = Properties(Self.init, (\.state, "state"), (\.owner, "owner"))

    public nonisolated struct State: OpenEnum {
      public static let wild = Self(rawValue: "wild")

      /// The documented values.
      public static let knownValues: [Self] = [.wild]

      public let rawValue: String

      public init(rawValue: String) {
        self.rawValue = rawValue
      }
    }
  }

  public nonisolated struct Lost: JSONObject {
    public var state: State?
    public var owner: String?
    public var lastSeen: String?

    public init(state: State? = nil, owner: String? = nil, lastSeen: String? = nil) {
      self.state = state
      self.owner = owner
      self.lastSeen = lastSeen
    }

    public static let properties = Properties(
      Self.init, (\.state, "state"), (\.owner, "owner"), (\.lastSeen, "lastSeen")
    )

    public nonisolated struct State: OpenEnum {
      public static let wild = Self(rawValue: "wild")

      /// The documented values.
      public static let knownValues: [Self] = [.wild]

      public let rawValue: String

      public init(rawValue: String) {
        self.rawValue = rawValue
      }
    }
  }
}
