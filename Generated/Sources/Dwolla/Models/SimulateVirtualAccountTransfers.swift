// Made by openapi-codegen from the API's description; changes here get lost.

/// Lets money arrive at virtual account numbers.
public nonisolated struct SimulateVirtualAccountTransfers: JSONObject {
  /// The kind of simulation, `virtual`.
  public var type: SimulateVirtualAccountTransfersType
  /// The transfers that arrive, one to ten.
  public var transfers: [VirtualAccountTransfer]

  public init(
    transfers: [VirtualAccountTransfer], type: SimulateVirtualAccountTransfersType = .virtual
  ) {
    self.type = type
    self.transfers = transfers
  }

  public static let properties = Properties(Self.init, (\.transfers, "transfers"), (\.type, "type"))

  /// The kind of simulation, `virtual`.
  public nonisolated struct SimulateVirtualAccountTransfersType: OpenEnum {
    public static let virtual = Self(rawValue: "virtual")

    /// The documented values.
    public static let knownValues: [Self] = [.virtual]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
