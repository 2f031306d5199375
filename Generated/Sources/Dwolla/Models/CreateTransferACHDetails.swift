// Made by openapi-codegen from the API's description; changes here get lost.

/// What is to travel with the ACH entries of a transfer.
public nonisolated struct CreateTransferACHDetails: JSONObject {
  /// The entry at the bank that the money comes from.
  public var source: CreateACHEntry?
  /// The entry at the bank that the money goes to.
  public var destination: CreateACHEntry?

  public init(source: CreateACHEntry? = nil, destination: CreateACHEntry? = nil) {
    self.source = source
    self.destination = destination
  }

  public static let properties = Properties(
    Self.init, (\.source, "source"), (\.destination, "destination")
  )
}
