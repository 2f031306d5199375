// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Order: Codable, Equatable, Sendable {
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

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    id = try container.decode("id")
    paidTotal = try container.decodeIfPresent("paid_total")
    status = try container.decodeIfPresent("status")
    links = try container.decodeIfPresent("_links")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(id, "id")
    try container.encodeIfPresent(paidTotal, "paid_total")
    try container.encodeIfPresent(status, "status")
    try container.encodeIfPresent(links, "_links")
  }
}
