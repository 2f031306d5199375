// Made by openapi-codegen from the API's description; changes here get lost.

/// The kind of a bank account.
public nonisolated struct BankAccountType: OpenEnum {
  public static let checking = Self(rawValue: "checking")
  public static let savings = Self(rawValue: "savings")
  public static let generalLedger = Self(rawValue: "general-ledger")
  public static let loan = Self(rawValue: "loan")

  /// The documented values.
  public static let knownValues: [Self] = [.checking, .savings, .generalLedger, .loan]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
