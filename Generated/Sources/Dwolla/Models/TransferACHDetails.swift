// Made by openapi-codegen from the API's description; changes here get lost.

/// What the ACH network knows of each side of a transfer.
public nonisolated struct TransferACHDetails: JSONObject {
  /// The entry at the bank that the money comes from.
  public var source: ACHEntry?
  /// The entry at the bank that the money goes to.
  public var destination: ACHEntry?

  public init(source: ACHEntry? = nil, destination: ACHEntry? = nil) {
    self.source = source
    self.destination = destination
  }

  public static let properties = Properties(
    Self.init, (\.source, "source"), (\.destination, "destination")
  )
}
