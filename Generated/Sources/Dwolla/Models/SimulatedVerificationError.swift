// Made by openapi-codegen from the API's description; changes here get lost.

/// An error that the verification of a business can end with in the sandbox.
public nonisolated struct SimulatedVerificationError: OpenEnum {
  public static let poBoxNotAllowed = Self(rawValue: "POBoxNotAllowed")
  public static let addressNotAssociatedWithBusiness = Self(
    rawValue: "AddressNotAssociatedWithBusiness")
  public static let einDocumentRequired = Self(rawValue: "EINDocumentRequired")
  public static let personalIDRequired = Self(rawValue: "PersonalIDRequired")
  public static let controllerNonResidential = Self(rawValue: "ControllerNonResidential")

  /// The documented values.
  public static let knownValues: [Self] = [
    .poBoxNotAllowed,
    .addressNotAssociatedWithBusiness,
    .einDocumentRequired,
    .personalIDRequired,
    .controllerNonResidential,
  ]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
