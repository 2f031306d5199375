// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Order: JSONObject {
  public var id: String
  /// What was paid.
  public var paidTotal: Total?
  public var status: Status?
  public var links: SelfLinks?

  public init(id: String, paidTotal: Total? = nil, status: Status? = nil, links: SelfLinks? = nil) {
    self.id = id
    self.paidTotal = paidTotal
    self.status = status
    self.links = links
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.paidTotal, "paid_total"), (\.status, "status"), (\.links, "_links")
  )
}
