/// The type of a schema.
public struct TypeEntry: Codable, Hashable, Sendable {
  public enum Shape: Codable, Hashable, Sendable {
    case structure(StructureEntry)
    /// A struct over the raw value, which keeps unknown values.
    case enumeration(raw: String, values: [ValueEntry])
    /// An enum. `tag` is the property that distinguishes the members, or `nil` if the best match counts.
    case union(tag: String?, members: [MemberEntry])
    case alias(of: String)
  }

  /// The full name: `Customer.Links`.
  public var name: String
  /// The `id` of the operation, if only one uses the type.
  public var owner: String?
  public var isDeprecated: Bool
  public var shape: Shape
  /// Whether the type is a link.
  public var isLink: Bool?
  public var facts: FactsEntry?
  public var at: String?
}

public struct StructureEntry: Codable, Hashable, Sendable {
  public var properties: [PropertyEntry]
  /// The name and the type of the additional properties.
  public var others: OthersEntry?

  /// The properties in the order of the initializer.
  var initializer: [PropertyEntry] {
    properties.filter { $0.initial == nil } + properties.filter { $0.initial != nil }
  }
}

public struct OthersEntry: Codable, Hashable, Sendable {
  public var name: String
  public var type: APIType
}

public struct PropertyEntry: Codable, Hashable, Sendable {
  public enum Presence: String, Codable, Sendable {
    case required, optional, requiredNullable, optionalNullable
  }

  public var name: String
  public var wire: String
  /// The type without the optionality from `presence`.
  public var type: APIType
  public var presence: Presence
  /// The default in the initializer: `nil`, `.open`.
  public var initial: String?
  public var isDeprecated: Bool
  public var facts: FactsEntry?
  public var at: String?

  var swiftType: String {
    switch presence {
    case .required: type.swiftName
    case .optional, .requiredNullable: type.swiftName + "?"
    case .optionalNullable: "Nullable<\(type.swiftName)>?"
    }
  }
}

/// A documented value of an enumeration.
public struct ValueEntry: Codable, Hashable, Sendable {
  public var name: String
  public var value: String
  public var at: String?
}

/// A case of a union.
public struct MemberEntry: Codable, Hashable, Sendable {
  public var name: String
  public var type: APIType
  /// The tag values of the member.
  public var tags: [String]
  public var at: String?
}
