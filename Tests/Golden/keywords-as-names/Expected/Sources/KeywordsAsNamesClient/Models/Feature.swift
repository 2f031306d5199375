// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Feature: JSONObject {
  public var type: FeatureType
  public var properties: FeatureProperties

  public init(properties: FeatureProperties, type: FeatureType = .feature) {
    self.type = type
    self.properties = properties
  }

  public static let properties: Properties<Feature> = Properties(
    Self.init, (\.properties, "properties"), (\.type, "type")
  )

  public nonisolated struct FeatureType: OpenEnum {
    public static let feature = Self(rawValue: "Feature")

    /// The documented values.
    public static let knownValues: [Self] = [.feature]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated struct FeatureProperties: JSONObject {
    public var properties: String?

    public init(properties: String? = nil) {
      self.properties = properties
    }

    public static let properties: Properties<FeatureProperties> = Properties(
      Self.init, (\.properties, "properties")
    )
  }
}
