// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Customer: JSONObject {
  public var status: Status?
  public var address: Address?
  /// Where letters go.
  public var post: PostAddress?
  public var orderStatus: OrderStatus?
  public var kind: Kind?
  public var parent: Parent?

  public init(
    status: Status? = nil, address: Address? = nil, post: PostAddress? = nil,
    orderStatus: OrderStatus? = nil, kind: Kind? = nil, parent: Parent? = nil
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

  public nonisolated struct Status: OpenEnum {
    public static let active = Self(rawValue: "active")
    public static let closed = Self(rawValue: "closed")

    /// The documented values.
    public static let knownValues: [Self] = [.active, .closed]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated struct Address: JSONObject {
    public var city: String?
    public var line1: String?

    public init(city: String? = nil, line1: String? = nil) {
      self.city = city
      self.line1 = line1
    }

    public static let properties = Properties(Self.init, (\.city, "city"), (\.line1, "line1"))
  }

  public nonisolated struct OrderStatus: OpenEnum {
    public static let paid = Self(rawValue: "paid")
    public static let open = Self(rawValue: "open")

    /// The documented values.
    public static let knownValues: [Self] = [.paid, .open]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated struct Kind: OpenEnum {
    public static let person = Self(rawValue: "person")

    /// The documented values.
    public static let knownValues: [Self] = [.person]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated struct Parent: JSONObject {
    public var kind: Kind?
    public var links: Links?

    public init(kind: Kind? = nil, links: Links? = nil) {
      self.kind = kind
      self.links = links
    }

    public static let properties = Properties(Self.init, (\.kind, "kind"), (\.links, "_links"))

    public nonisolated struct Kind: OpenEnum {
      public static let person = Self(rawValue: "person")

      /// The documented values.
      public static let knownValues: [Self] = [.person]

      public let rawValue: String

      public init(rawValue: String) {
        self.rawValue = rawValue
      }
    }

    public nonisolated struct Links: JSONObject {
      public var selfLink: Link?
      /// The properties that are not among the others.
      public var additionalLinks: [String: JSONValue]

      public init(selfLink: Link? = nil, additionalLinks: [String: JSONValue] = [:]) {
        self.selfLink = selfLink
        self.additionalLinks = additionalLinks
      }

      public static let properties = Properties(
        Self.init, (\.selfLink, "self"), (\.additionalLinks, WireName.others)
      )
    }
  }
}
