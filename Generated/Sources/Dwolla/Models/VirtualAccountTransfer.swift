// Made by openapi-codegen from the API's description; changes here get lost.

/// A transfer that arrives at a virtual account number.
public nonisolated struct VirtualAccountTransfer: JSONObject {
  /// Where the money arrives. Here the name has no `s`.
  public var link: VirtualAccountTransferLink
  /// How much arrives.
  public var amount: Money

  public init(link: VirtualAccountTransferLink, amount: Money) {
    self.link = link
    self.amount = amount
  }

  public static let properties = Properties(Self.init, (\.link, "_link"), (\.amount, "amount"))

  /// Where the money arrives. Here the name has no `s`.
  public nonisolated struct VirtualAccountTransferLink: JSONObject {
    /// The virtual account number, as a funding source.
    public var destination: HALLink

    public init(destination: HALLink) {
      self.destination = destination
    }

    public static let properties = Properties(Self.init, (\.destination, "destination"))
  }
}
