// Made by openapi-codegen from the API's description; changes here get lost.

/// What a customer may do in a drop-in component. Dwolla has more of them; give others by their
/// text.
public nonisolated struct ClientTokenAction: OpenEnum {
  public static let customerUpdate = Self(rawValue: "customer.update")
  public static let customerRead = Self(rawValue: "customer.read")
  public static let customerDocumentsCreate = Self(rawValue: "customer.documents.create")
  public static let customerFundingsourcesCreate = Self(rawValue: "customer.fundingsources.create")
  public static let customerFundingsourcesRead = Self(rawValue: "customer.fundingsources.read")
  public static let customerTransfersSend = Self(rawValue: "customer.transfers.send")
  public static let beneficialownersCreate = Self(rawValue: "beneficialowners.create")
  public static let beneficialownershipCertify = Self(rawValue: "beneficialownership.certify")

  /// The documented values.
  public static let knownValues: [Self] = [
    .customerUpdate,
    .customerRead,
    .customerDocumentsCreate,
    .customerFundingsourcesCreate,
    .customerFundingsourcesRead,
    .customerTransfersSend,
    .beneficialownersCreate,
    .beneficialownershipCertify,
  ]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
