/// An object schema as a Swift struct.
public struct Structure: Equatable, Sendable, Encodable {
  public var name: String
  public var documentation: Documentation
  public var isDeprecated: Bool
  public var properties: [Property]
  /// The type of the values under keys that are not properties; nil if they are not kept.
  public var additionalProperties: AdditionalProperties?
  /// Whether the properties are links, as those of `_links` are.
  public var holdsLinks = false
  /// What takes the links one by one, where the struct is the body of a request.
  public var flatInitializer: FlatInitializer?
  public var nested: [TypeDeclaration]

  /// Whether it is a link as HAL has it, which can be followed.
  public var isLink: Bool {
    properties.contains { $0.wireName == "href" && $0.name == "href" && $0.type == .string }
      && !nested.contains { $0.name == name + ".Href" }
  }

  /// The modules to import for what it shows.
  public var modules: Set<String> {
    let types = properties.map(\.type) + (additionalProperties.map { [$0.type] } ?? [])
    let decimals: Set<String> = properties.contains { $0.decimalView != nil } ? ["Foundation"] : []
    return types.modules.union(nested.modules).union(decimals)
      .union(flatInitializer?.modules ?? [])
  }

  /// The properties in the order of the initializer: those that must be given first.
  public var initializerProperties: [Property] {
    properties.filter { $0.initialValue == nil } + properties.filter { $0.initialValue != nil }
  }
}

/// The map that a struct keeps beside its properties.
public struct AdditionalProperties: Equatable, Sendable, Encodable {
  public var name: String
  public var type: TypeReference
}

/// A property of a struct.
public struct Property: Equatable, Sendable, Encodable {
  /// Whether the key must be there, and whether its value may be null.
  public enum Presence: String, Sendable, Encodable {
    case required
    case optional
    /// The key must be there, its value may be null.
    case requiredNullable
    /// Left out, null and a value are three things.
    case optionalNullable
  }

  /// What the initializer takes where the caller says nothing, and the property so has.
  public enum InitialValue: Equatable, Sendable, Encodable {
    case none
    /// The enum's member with this name: the only value that there is.
    case member(String)
    /// The only value that there is, as it is written: `true`.
    case literal(String)
  }

  public var name: String
  public var wireName: String
  /// Without the optionality that comes from `presence`.
  public var type: TypeReference
  public var presence: Presence
  public var initialValue: InitialValue?
  /// The name of the box that the value is in, where it would hold itself otherwise.
  public var box: String?
  /// Whether it stays out of descriptions.
  public var isSecret: Bool
  /// Whether it holds a URL that may be a key to what it leads to: descriptions show it without its query.
  public var isURL = false
  /// What the exact number is called that the text represents; nil if it represents none.
  public var decimalView: String?
  public var isDeprecated: Bool
  public var documentation: Documentation
}
