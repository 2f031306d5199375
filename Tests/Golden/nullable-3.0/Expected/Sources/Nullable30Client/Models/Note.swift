// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Note: Codable, Equatable, Sendable {
  public var requiredNullable: String?
  public var optionalNullable: Nullable<Int>?
  public var wrapped: Nullable<Author>?
  public var nullableEnum: Nullable<NullableEnum>?
  public var elements: [String?]?
  public var notNullable: String?

  public init(
    requiredNullable: String?,
    optionalNullable: Nullable<Int>? = nil,
    wrapped: Nullable<Author>? = nil,
    nullableEnum: Nullable<NullableEnum>? = nil,
    elements: [String?]? = nil,
    notNullable: String? = nil
  ) {
    self.requiredNullable = requiredNullable
    self.optionalNullable = optionalNullable
    self.wrapped = wrapped
    self.nullableEnum = nullableEnum
    self.elements = elements
    self.notNullable = notNullable
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    requiredNullable = try container.decodeOrNil("requiredNullable")
    optionalNullable = try container.decodeNullable("optionalNullable")
    wrapped = try container.decodeNullable("wrapped")
    nullableEnum = try container.decodeNullable("nullableEnum")
    elements = try container.decodeIfPresent("elements")
    notNullable = try container.decodeIfPresent("notNullable")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeOrNull(requiredNullable, "requiredNullable")
    try container.encodeNullable(optionalNullable, "optionalNullable")
    try container.encodeNullable(wrapped, "wrapped")
    try container.encodeNullable(nullableEnum, "nullableEnum")
    try container.encodeIfPresent(elements, "elements")
    try container.encodeIfPresent(notNullable, "notNullable")
  }

  public nonisolated struct NullableEnum: OpenEnum {
    public static let red = Self(rawValue: "red")
    public static let green = Self(rawValue: "green")

    /// The documented values.
    public static let knownValues: [Self] = [.red, .green]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
