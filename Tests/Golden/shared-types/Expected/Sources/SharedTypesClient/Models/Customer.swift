// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Customer: JSONObject {
  public var status: CustomerStatus?
  public var address: Address?
  /// Where letters go.
  public var post: PostAddress?
  public var orderStatus: Status?
  public var kind: PersonKind?
  public var parent: Parent?

  public init(
    status: CustomerStatus? = nil, address: Address? = nil, post: PostAddress? = nil,
    orderStatus: Status? = nil, kind: PersonKind? = nil, parent: Parent? = nil
  ) {
    self.status = status
    self.address = address
    self.post = post
    self.orderStatus = orderStatus
    self.kind = kind
    self.parent = parent
  }

  public static let properties = Properties(
    Self.init, (\.status, "status"), (\.address, "address"), (\.post, "post"),
    (\.orderStatus, "order_status"), (\.kind, "kind"), (\.parent, "parent")
  )

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

  public nonisolated struct Parent: JSONObject {
    public var kind: PersonKind?
    public var links: SelfLinks?

    public init(kind: PersonKind? = nil, links: SelfLinks? = nil) {
      self.kind = kind
      self.links = links
    }

    public static let properties = Properties(Self.init, (\.kind, "kind"), (\.links, "_links"))
  }
}
