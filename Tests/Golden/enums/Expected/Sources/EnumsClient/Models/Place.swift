// Made by openapi-codegen from the API's description; changes here get lost.

/// A place.
public nonisolated struct Place: OpenEnum {
  public static let inside = Self(rawValue: "inside")
  public static let outside = Self(rawValue: "outside")

  /// The documented values.
  public static let knownValues: [Self] = [.inside, .outside]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
