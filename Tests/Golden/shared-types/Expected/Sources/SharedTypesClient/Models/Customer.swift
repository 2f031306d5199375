// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Customer: Codable, Equatable, Sendable {
  public var status: CustomerStatus?
  public var address: Address?
  /// Where letters go.
  public var post: PostAddress?
  public var orderStatus: Status?
  public var kind: PersonKind?
  public var parent: Parent?

  public init(
    status: CustomerStatus? = nil,
    address: Address? = nil,
    post: PostAddress? = nil,
    orderStatus: Status? = nil,
    kind: PersonKind? = nil,
    parent: Parent? = nil
  ) {
    self.status = status
    self.address = address
    self.post = post
    self.orderStatus = orderStatus
    self.kind = kind
    self.parent = parent
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    status = try container.decodeIfPresent("status")
    address = try container.decodeIfPresent("address")
    post = try container.decodeIfPresent("post")
    orderStatus = try container.decodeIfPresent("order_status")
    kind = try container.decodeIfPresent("kind")
    parent = try container.decodeIfPresent("parent")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(status, "status")
    try container.encodeIfPresent(address, "address")
    try container.encodeIfPresent(post, "post")
    try container.encodeIfPresent(orderStatus, "order_status")
    try container.encodeIfPresent(kind, "kind")
    try container.encodeIfPresent(parent, "parent")
  }

  public nonisolated struct CustomerStatus: OpenEnum {
    public static let active = Self(rawValue: "active")
    public static let closed = Self(rawValue: "closed")

    /// The documented values.
    public static let knownValues: [Self] = [.active, .closed]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated struct Parent: Codable, Equatable, Sendable {
    public var kind: PersonKind?
    public var links: SelfLinks?

    public init(kind: PersonKind? = nil, links: SelfLinks? = nil) {
      self.kind = kind
      self.links = links
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      kind = try container.decodeIfPresent("kind")
      links = try container.decodeIfPresent("_links")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeIfPresent(kind, "kind")
      try container.encodeIfPresent(links, "_links")
    }
  }
}
