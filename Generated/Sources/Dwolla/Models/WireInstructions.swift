// Made by openapi-codegen from the API's description; changes here get lost.

/// What goes with a wire to the bank of who is paid.
public nonisolated struct WireInstructions: JSONObject {
  /// The city of who is paid, in up to 35 characters.
  public var beneficiaryLocality: String?
  /// The state or region of who is paid, in up to 35 characters.
  public var beneficiaryRegion: String?
  /// The country of who is paid, in up to 35 characters.
  public var beneficiaryCountry: String?
  /// What the payment is for, in up to 35 characters.
  public var originatorToBeneficiary: String?

  public init(
    beneficiaryLocality: String? = nil, beneficiaryRegion: String? = nil,
    beneficiaryCountry: String? = nil, originatorToBeneficiary: String? = nil
  ) {
    self.beneficiaryLocality = beneficiaryLocality
    self.beneficiaryRegion = beneficiaryRegion
    self.beneficiaryCountry = beneficiaryCountry
    self.originatorToBeneficiary = originatorToBeneficiary
  }

  public static let properties = Properties(
    Self.init, (\.beneficiaryLocality, "beneficiaryLocality"),
    (\.beneficiaryRegion, "beneficiaryRegion"), (\.beneficiaryCountry, "beneficiaryCountry"),
    (\.originatorToBeneficiary, "originatorToBeneficiary")
  )
}
