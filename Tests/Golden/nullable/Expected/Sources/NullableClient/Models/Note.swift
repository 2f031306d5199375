// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Note: JSONObject {
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
    required: String, requiredNullable: String?, requiredReference: MaybeAuthor?,
    optional: String? = nil, optionalNullable: Nullable<String>? = nil,
    optionalReference: Nullable<MaybeAuthor>? = nil, optionalUnion: Nullable<Author>? = nil,
    elements: [Int?]? = nil, values: [String: String?]? = nil, nothing: Nullable<JSONValue>? = nil,
    nullableList: Nullable<[String]>? = nil, nullableEnum: Nullable<NullableEnum>? = nil
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

  public static let properties = Properties(
    Self.init, (\.required, "required"),
    (\.requiredNullable, WireName.nullable("requiredNullable")),
    (\.requiredReference, WireName.nullable("requiredReference")), (\.optional, "optional"),
    (\.optionalNullable, "optionalNullable"), (\.optionalReference, "optionalReference"),
    (\.optionalUnion, "optionalUnion"), (\.elements, "elements"), (\.values, "values"),
    (\.nothing, "nothing"), (\.nullableList, "nullableList"), (\.nullableEnum, "nullableEnum")
  )

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
