// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct NewUser: JSONObject {
  public var name: String
  /// At least twelve characters.
  public var password: String {
    get { _password.value }
    set { _password.value = newValue }
  }
  /// The one before.
  public var oldPassword: Nullable<String>? {
    get { _oldPassword.value }
    set { _oldPassword.value = newValue }
  }
  public var answers: [Answer]? {
    get { _answers.value }
    set { _answers.value = newValue }
  }
  public var codes: [String]? {
    get { _codes.value }
    set { _codes.value = newValue }
  }
  public var keys: [String: String]? {
    get { _keys.value }
    set { _keys.value = newValue }
  }
  public var credentials: CredentialsOfAPersonWhoSignsInWithAHardwareKeyAndATextMessage? {
    get { _credentials.value }
    set { _credentials.value = newValue }
  }
  public var delegate: NewUser? {
    get { indirectDelegate.value.value }
    set { indirectDelegate.value.value = newValue }
  }
  private var _password: Hidden<String>
  private var _oldPassword: Hidden<Nullable<String>?>
  private var _answers: Hidden<[Answer]?>
  private var _codes: Hidden<[String]?>
  private var _keys: Hidden<[String: String]?>
  private var _credentials: Hidden<CredentialsOfAPersonWhoSignsInWithAHardwareKeyAndATextMessage?>
  private var indirectDelegate: Hidden<Indirect<NewUser?>>

  public init(
    name: String, password: String, oldPassword: Nullable<String>? = nil, answers: [Answer]? = nil,
    codes: [String]? = nil, keys: [String: String]? = nil,
    credentials: CredentialsOfAPersonWhoSignsInWithAHardwareKeyAndATextMessage? = nil,
    delegate: NewUser? = nil
  ) {
    self.name = name
    _password = Hidden(password)
    _oldPassword = Hidden(oldPassword)
    _answers = Hidden(answers)
    _codes = Hidden(codes)
    _keys = Hidden(keys)
    _credentials = Hidden(credentials)
    indirectDelegate = Hidden(Indirect(delegate))
  }

  public static let properties = Properties(
    Self.init, (\.name, "name"), (\.password, "password"), (\.oldPassword, "old_password"),
    (\.answers, "answers"), (\.codes, "codes"), (\.keys, "keys"), (\.credentials, "credentials"),
    (\.delegate, "delegate")
  )
}
