// Made by openapi-codegen from the API's description; changes here get lost.

/// What was simulated. Processed transfers have `total`, an error of a verification has
/// `errorCode`.
public nonisolated struct Simulation: JSONObject {
  /// Links by name.
  public var links: [String: Link]?
  /// How many transfers and micro-deposits were processed.
  public var total: Int?
  /// The error that the customer has now.
  public var errorCode: SimulatedVerificationError?

  public init(
    links: [String: Link]? = nil, total: Int? = nil, errorCode: SimulatedVerificationError? = nil
  ) {
    self.links = links
    self.total = total
    self.errorCode = errorCode
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.total, "total"), (\.errorCode, "errorCode")
  )
}
