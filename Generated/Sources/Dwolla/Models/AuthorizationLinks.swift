// Made by openapi-codegen from the API's description; changes here get lost.

/// What a new funding source is connected with.
public nonisolated struct AuthorizationLinks: JSONObject {
  /// The customer's authorization of transfers on demand.
  public var onDemandAuthorization: Link? {
    get { _onDemandAuthorization.value }
    set { _onDemandAuthorization.value = newValue }
  }
  /// The properties that are not among the others.
  public var additionalLinks: [String: JSONValue]
  private var _onDemandAuthorization: Hidden<Link?>

  public init(onDemandAuthorization: Link? = nil, additionalLinks: [String: JSONValue] = [:]) {
    _onDemandAuthorization = Hidden(onDemandAuthorization)
    self.additionalLinks = additionalLinks
  }

  public static let properties = Properties(
    Self.init, (\.onDemandAuthorization, "on-demand-authorization"),
    (\.additionalLinks, WireName.others)
  )
}
