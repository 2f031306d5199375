// Made by openapi-codegen from the API's description; changes here get lost.

/// Each member has its own constant.
public nonisolated enum ConstantPet: JSONUnion {
  case bird(Bird)
  case fish(Fish)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    tag: "type",
    unknown: Self.unknown,
    .init(Self.bird, tags: ["bird"]),
    .init(Self.fish, tags: ["fish", "shark"])
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .bird(let value): try value.write(to: &json)
    case .fish(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }

  public nonisolated struct Bird: JSONObject {
    public var type: BirdType
    public var wings: Int

    public init(wings: Int, type: BirdType = .bird) {
      self.type = type
      self.wings = wings
    }

    public static let properties = Properties(Self.init, (\.wings, "wings"), (\.type, "type"))

    public nonisolated struct BirdType: OpenEnum {
      public static let bird = Self(rawValue: "bird")

      /// The documented values.
      public static let knownValues: [Self] = [.bird]

      public let rawValue: String

      public init(rawValue: String) {
        self.rawValue = rawValue
      }
    }
  }

  public nonisolated struct Fish: JSONObject {
    public var type: FishType
    public var depth: Double?

    public init(type: FishType, depth: Double? = nil) {
      self.type = type
      self.depth = depth
    }

    public static let properties = Properties(Self.init, (\.type, "type"), (\.depth, "depth"))

    public nonisolated struct FishType: OpenEnum {
      public static let fish = Self(rawValue: "fish")
      public static let shark = Self(rawValue: "shark")

      /// The documented values.
      public static let knownValues: [Self] = [.fish, .shark]

      public let rawValue: String

      public init(rawValue: String) {
        self.rawValue = rawValue
      }
    }
  }
}
