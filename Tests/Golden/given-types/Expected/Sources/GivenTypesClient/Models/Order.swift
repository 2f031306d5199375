// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

public nonisolated struct Order: JSONObject {
  public var id: UUID
  public var parent: Nullable<UUID>?
  public var total: Money
  public var discounts: [Money]?
  public var levels: [String: Level]?
  public var page: URL?
  public var fee: Decimal?
  public var customer: Customer?

  public init(
    id: UUID, total: Money, parent: Nullable<UUID>? = nil, discounts: [Money]? = nil,
    levels: [String: Level]? = nil, page: URL? = nil, fee: Decimal? = nil, customer: Customer? = nil
  ) {
    self.id = id
    self.parent = parent
    self.total = total
    self.discounts = discounts
    self.levels = levels
    self.page = page
    self.fee = fee
    self.customer = customer
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.total, "total"), (\.parent, "parent"), (\.discounts, "discounts"),
    (\.levels, "levels"), (\.page, "page"), (\.fee, "fee"), (\.customer, "customer")
  )

  public nonisolated enum Customer: JSONUnion {
    case guest(Guest)
    case member(Member)
    /// A value that is none of the documented ones.
    case unknown(JSONValue)

    public static let members = UnionMembers<Self>(
      unknown: Self.unknown,
      .init(Self.guest),
      .init(Self.member)
    )

    public func write(to json: inout JSONWriter) throws {
      switch self {
      case .guest(let value): try value.write(to: &json)
      case .member(let value): try value.write(to: &json)
      case .unknown(let value): try value.write(to: &json)
      }
    }

    public nonisolated struct Guest: JSONObject {
      public var key: ULID

      public init(key: ULID) {
        self.key = key
      }

      public static let properties = Properties(Self.init, (\.key, "key"))
    }

    public nonisolated struct Member: JSONObject {
      public var number: Int

      public init(number: Int) {
        self.number = number
      }

      public static let properties = Properties(Self.init, (\.number, "number"))
    }
  }
}
