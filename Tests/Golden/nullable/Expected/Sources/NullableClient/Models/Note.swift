// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Note: Codable, Equatable, Sendable {
  public var required: String
  public var optional: String?
  public var requiredNullable: String?
  public var optionalNullable: Nullable<String>?
  public var requiredReference: MaybeAuthor?
  public var optionalReference: Nullable<MaybeAuthor>?
  public var optionalUnion: Nullable<Author>?
  public var elements: [Int?]?
  public var values: [String: String?]?
  public var nothing: Nullable<JSONValue>?
  public var nullableList: Nullable<[String]>?
  public var nullableEnum: Nullable<NullableEnum>?

  public init(
    required: String,
    requiredNullable: String?,
    requiredReference: MaybeAuthor?,
    optional: String? = nil,
    optionalNullable: Nullable<String>? = nil,
    optionalReference: Nullable<MaybeAuthor>? = nil,
    optionalUnion: Nullable<Author>? = nil,
    elements: [Int?]? = nil,
    values: [String: String?]? = nil,
    nothing: Nullable<JSONValue>? = nil,
    nullableList: Nullable<[String]>? = nil,
    nullableEnum: Nullable<NullableEnum>? = nil
  ) {
    self.required = required
    self.optional = optional
    self.requiredNullable = requiredNullable
    self.optionalNullable = optionalNullable
    self.requiredReference = requiredReference
    self.optionalReference = optionalReference
    self.optionalUnion = optionalUnion
    self.elements = elements
    self.values = values
    self.nothing = nothing
    self.nullableList = nullableList
    self.nullableEnum = nullableEnum
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    required = try container.decode("required")
    optional = try container.decodeIfPresent("optional")
    requiredNullable = try container.decodeOrNil("requiredNullable")
    optionalNullable = try container.decodeNullable("optionalNullable")
    requiredReference = try container.decodeOrNil("requiredReference")
    optionalReference = try container.decodeNullable("optionalReference")
    optionalUnion = try container.decodeNullable("optionalUnion")
    elements = try container.decodeIfPresent("elements")
    values = try container.decodeIfPresent("values")
    nothing = try container.decodeNullable("nothing")
    nullableList = try container.decodeNullable("nullableList")
    nullableEnum = try container.decodeNullable("nullableEnum")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(required, "required")
    try container.encodeIfPresent(optional, "optional")
    try container.encodeOrNull(requiredNullable, "requiredNullable")
    try container.encodeNullable(optionalNullable, "optionalNullable")
    try container.encodeOrNull(requiredReference, "requiredReference")
    try container.encodeNullable(optionalReference, "optionalReference")
    try container.encodeNullable(optionalUnion, "optionalUnion")
    try container.encodeIfPresent(elements, "elements")
    try container.encodeIfPresent(values, "values")
    try container.encodeNullable(nothing, "nothing")
    try container.encodeNullable(nullableList, "nullableList")
    try container.encodeNullable(nullableEnum, "nullableEnum")
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
