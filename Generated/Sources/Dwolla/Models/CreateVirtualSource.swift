// Made by openapi-codegen from the API's description; changes here get lost.

/// Asks for a virtual account number, which others can send money to and take money from.
public nonisolated struct CreateVirtualSource: JSONObject {
  /// The kind of funding source, `virtual`.
  public var type: CreateVirtualSourceType
  /// The kind of bank account, `checking`.
  public var bankAccountType: BankAccountType
  /// What the funding source is called, in up to 50 characters.
  public var name: String

  public init(
    name: String, type: CreateVirtualSourceType = .virtual,
    bankAccountType: BankAccountType = .checking
  ) {
    self.type = type
    self.bankAccountType = bankAccountType
    self.name = name
  }

  public static let properties = Properties(
    Self.init, (\.name, "name"), (\.type, "type"), (\.bankAccountType, "bankAccountType")
  )

  /// The kind of funding source, `virtual`.
  public nonisolated struct CreateVirtualSourceType: OpenEnum {
    public static let virtual = Self(rawValue: "virtual")

    /// The documented values.
    public static let knownValues: [Self] = [.virtual]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// The kind of bank account, `checking`.
  public nonisolated struct BankAccountType: OpenEnum {
    public static let checking = Self(rawValue: "checking")

    /// The documented values.
    public static let knownValues: [Self] = [.checking]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
