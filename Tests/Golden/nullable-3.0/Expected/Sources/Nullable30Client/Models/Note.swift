// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Note: JSONObject {
  public var requiredNullable: String?
  public var optionalNullable: Nullable<Int>?
  public var wrapped: Nullable<Author>?
  public var nullableEnum: Nullable<NullableEnum>?
  public var elements: [String?]?
  public var notNullable: String?

  public init(
    requiredNullable: String?, optionalNullable: Nullable<Int>? = nil,
    wrapped: Nullable<Author>? = nil, nullableEnum: Nullable<NullableEnum>? = nil,
    elements: [String?]? = nil, notNullable: String? = nil
  ) {
    self.requiredNullable = requiredNullable
    self.optionalNullable = optionalNullable
    self.wrapped = wrapped
    self.nullableEnum = nullableEnum
    self.elements = elements
    self.notNullable = notNullable
  }

  public static let properties = Properties(
    Self.init, (\.requiredNullable, WireName.nullable("requiredNullable")),
    (\.optionalNullable, "optionalNullable"), (\.wrapped, "wrapped"),
    (\.nullableEnum, "nullableEnum"), (\.elements, "elements"), (\.notNullable, "notNullable")
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
