// Made by openapi-codegen from the API's description; changes here get lost.

/// Each member has its own constant.
public nonisolated enum ConstantPet: Codable, Equatable, Sendable {
  case bird(Bird)
  case fish(Fish)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public init(from decoder: any Decoder) throws {
    let tag: String? = try? decoder.container(keyedBy: WireName.self).decode("type")
    switch tag {
    case "bird": self = .bird(try Bird(from: decoder))
    case "fish", "shark": self = .fish(try Fish(from: decoder))
    default: self = .unknown(try JSONValue(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .bird(let value): try value.encode(to: encoder)
    case .fish(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }

  public nonisolated struct Bird: Codable, Equatable, Sendable {
    public var type: BirdType
    public var wings: Int

    public init(wings: Int, type: BirdType = .bird) {
      self.type = type
      self.wings = wings
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      type = try container.decode("type")
      wings = try container.decode("wings")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encode(type, "type")
      try container.encode(wings, "wings")
    }

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

  public nonisolated struct Fish: Codable, Equatable, Sendable {
    public var type: FishType
    public var depth: Double?

    public init(type: FishType, depth: Double? = nil) {
      self.type = type
      self.depth = depth
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      type = try container.decode("type")
      depth = try container.decodeIfPresent("depth")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encode(type, "type")
      try container.encodeIfPresent(depth, "depth")
    }

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
