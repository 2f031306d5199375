// Made by openapi-codegen from the API's description; changes here get lost.

/// Integers are tags too.
public nonisolated enum VersionedPet: JSONUnion {
  case first(First)
  case second(Second)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    tag: "version",
    unknown: Self.unknown,
    .init(Self.first, tags: [1]),
    .init(Self.second, tags: [2])
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .first(let value): try value.write(to: &json)
    case .second(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }

  public nonisolated struct First: JSONObject {
    public var version: Version
    public var name: String?

    public init(version: Version = .value1, name: String? = nil) {
      self.version = version
      self.name = name
    }

    public static let properties = Properties(Self.init, (\.version, "version"), (\.name, "name"))

    public nonisolated struct Version: OpenEnum {
      public static let value1 = Self(rawValue: 1)

      /// The documented values.
      public static let knownValues: [Self] = [.value1]

      public let rawValue: Int

      public init(rawValue: Int) {
        self.rawValue = rawValue
      }
    }
  }

  public nonisolated struct Second: JSONObject {
    public var version: Version
    public var size: Int?

    public init(version: Version = .value2, size: Int? = nil) {
      self.version = version
      self.size = size
    }

    public static let properties = Properties(Self.init, (\.version, "version"), (\.size, "size"))

    public nonisolated struct Version: OpenEnum {
      public static let value2 = Self(rawValue: 2)

      /// The documented values.
      public static let knownValues: [Self] = [.value2]

      public let rawValue: Int

      public init(rawValue: Int) {
        self.rawValue = rawValue
      }
    }
  }
}
