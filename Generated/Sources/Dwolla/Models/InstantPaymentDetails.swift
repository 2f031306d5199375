// Made by openapi-codegen from the API's description; changes here get lost.

/// What a network of instant payments knows of a transfer.
public nonisolated struct InstantPaymentDetails: JSONObject {
  /// The payment to the bank of the destination.
  public var destination: InstantPayment?

  public init(destination: InstantPayment? = nil) {
    self.destination = destination
  }

  public static let properties = Properties(Self.init, (\.destination, "destination"))
}
