// Made by openapi-codegen from the API's description; changes here get lost.

/// How fast the ACH network moves money on each side.
public nonisolated struct Clearing: JSONObject {
  /// How money is taken from the source: `standard`, or `next-available` where your account may.
  public var source: String?
  /// How money is brought to the destination, `next-available` for the same day.
  public var destination: String?

  public init(source: String? = nil, destination: String? = nil) {
    self.source = source
    self.destination = destination
  }

  public static let properties = Properties(
    Self.init, (\.source, "source"), (\.destination, "destination")
  )
}
