/// An object schema as a Swift struct.
public struct Structure: Equatable, Sendable, Encodable {
  public var name: String
  public var documentation: Documentation
  public var isDeprecated: Bool
  public var properties: [Property]
  /// The additional properties, or `nil` if they are not kept.
  public var additionalProperties: AdditionalProperties?
  /// Whether the properties are links, as in `_links`.
  public var holdsLinks = false
  /// The initializer with individual links, if the struct is a request body.
  public var flatInitializer: FlatInitializer?
  public var nested: [TypeDeclaration]

  /// Whether this is a HAL link.
  public var isLink: Bool {
    properties.contains { $0.wireName == "href" && $0.name == "href" && $0.type == .string }
      && !nested.contains { $0.name == name + ".Href" }
  }

  /// The modules to import for the types in its interface.
  public var modules: Set<String> {
    let types = properties.map(\.type) + (additionalProperties.map { [$0.type] } ?? [])
    let decimals: Set<String> = properties.contains { $0.decimalView != nil } ? ["Foundation"] : []
    return types.modules.union(nested.modules).union(decimals)
      .union(flatInitializer?.modules ?? [])
  }

  /// The properties in the order of the initializer: required ones first.
  public var initializerProperties: [Property] {
    properties.filter { $0.initialValue == nil } + properties.filter { $0.initialValue != nil }
  }
}

/// The map of additional properties.
public struct AdditionalProperties: Equatable, Sendable, Encodable {
  public var name: String
  public var type: TypeReference
}

/// A property of a struct.
public struct Property: Equatable, Sendable, Encodable {
  /// Whether the property is required, and whether it can be null.
  public enum Presence: String, Sendable, Encodable {
    case required
    case optional
    /// The property is required, and its value can be null.
    case requiredNullable
    /// Absent, null and a value are different.
    case optionalNullable
  }

  /// The default value of an initializer's argument.
  public enum InitialValue: Equatable, Sendable, Encodable {
    case none
    /// The only value of an enum, by the name of its member.
    case member(String)
    /// The only value, as a literal: `true`.
    case literal(String)
  }

  public var name: String
  public var wireName: String
  /// The type without the optionality from `presence`.
  public var type: TypeReference
  public var presence: Presence
  public var initialValue: InitialValue?
  /// The name of the box, if the type would otherwise contain itself.
  public var box: String?
  /// Whether descriptions omit the value.
  public var isSecret: Bool
  /// Whether the value is a URL that may grant access to its resource. Descriptions omit its query.
  public var isURL = false
  /// The name of the decimal view, or `nil` if the string is not a number.
  public var decimalView: String?
  public var isDeprecated: Bool
  public var documentation: Documentation
}
