// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct User: JSONObject {
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
    id: String, token: String, kind: Kind, refreshToken: Nullable<String>? = nil,
    invitedBy: User? = nil, account: Account? = nil
  ) {
    self.id = id
    _token = Hidden(token)
    _refreshToken = Hidden(refreshToken)
    self.kind = kind
    indirectInvitedBy = Indirect(invitedBy)
    self.account = account
  }

  public static let properties = Properties(
    Self.init, (\.id, "id"), (\.token, "token"), (\.kind, "kind"), (\.refreshToken, "refreshToken"),
    (\.invitedBy, "invitedBy"), (\.account, "account")
  )

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

  public nonisolated struct Account: JSONObject {
    /// By default `0`.
    public var number: String? {
      get { _number.value }
      set { _number.value = newValue }
    }
    private var _number: Hidden<String?>

    public init(number: String? = nil) {
      _number = Hidden(number)
    }

    public static let properties = Properties(Self.init, (\.number, "number"))
  }
}
