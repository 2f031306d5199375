// Made by openapi-codegen from the API's description; changes here get lost.

/// A payment through RTP or FedNow.
public nonisolated struct InstantPayment: JSONObject {
  /// What the payment is for, in up to 140 letters, digits and common signs.
  public var remittanceData: String?
  /// The identifier of the payment in the network. It is only in responses.
  public var networkID: String?
  /// The identifier that both banks see. It is only in responses.
  public var endToEndReferenceID: String?

  public init(
    remittanceData: String? = nil, networkID: String? = nil, endToEndReferenceID: String? = nil
  ) {
    self.remittanceData = remittanceData
    self.networkID = networkID
    self.endToEndReferenceID = endToEndReferenceID
  }

  public static let properties = Properties(
    Self.init, (\.remittanceData, "remittanceData"), (\.networkID, "networkId"),
    (\.endToEndReferenceID, "endToEndReferenceId")
  )
}
