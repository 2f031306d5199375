// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct User: Codable, Equatable, Sendable {
  public var id: String
  public var token: String {
    get { _token.value }
    set { _token.value = newValue }
  }
  public var refreshToken: Nullable<String>? {
    get { _refreshToken.value }
    set { _refreshToken.value = newValue }
  }
  public var kind: Kind
  public var invitedBy: User? {
    get { indirectInvitedBy.value }
    set { indirectInvitedBy.value = newValue }
  }
  public var account: Account?
  private var _token: Hidden<String>
  private var _refreshToken: Hidden<Nullable<String>?>
  private var indirectInvitedBy: Indirect<User?>

  public init(
    id: String,
    token: String,
    kind: Kind,
    refreshToken: Nullable<String>? = nil,
    invitedBy: User? = nil,
    account: Account? = nil
  ) {
    self.id = id
    _token = Hidden(token)
    _refreshToken = Hidden(refreshToken)
    self.kind = kind
    indirectInvitedBy = Indirect(invitedBy)
    self.account = account
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    id = try container.decode("id")
    _token = Hidden(try container.decode("token"))
    _refreshToken = Hidden(try container.decodeNullable("refreshToken"))
    kind = try container.decode("kind")
    indirectInvitedBy = Indirect(try container.decodeIfPresent("invitedBy"))
    account = try container.decodeIfPresent("account")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(id, "id")
    try container.encode(token, "token")
    try container.encodeNullable(refreshToken, "refreshToken")
    try container.encode(kind, "kind")
    try container.encodeIfPresent(invitedBy, "invitedBy")
    try container.encodeIfPresent(account, "account")
  }

  public nonisolated struct Kind: OpenEnum {
    public static let person = Self(rawValue: "person")
    public static let robot = Self(rawValue: "robot")

    /// The documented values.
    public static let knownValues: [Self] = [.person, .robot]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated struct Account: Codable, Equatable, Sendable {
    public var number: String? {
      get { _number.value }
      set { _number.value = newValue }
    }
    private var _number: Hidden<String?>

    public init(number: String? = nil) {
      _number = Hidden(number)
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      _number = Hidden(try container.decodeIfPresent("number"))
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeIfPresent(number, "number")
    }
  }
}
