// Made by openapi-codegen from the API's description; changes here get lost.

/// Between what a new transfer moves money.
public nonisolated struct CreateTransferLinks: JSONObject {
  /// The funding source that the money comes from. It has to be verified.
  public var source: Link
  /// The funding source that the money goes to; or a customer, whose balance it is.
  public var destination: Link
  /// The failed transfer that this one charges a return fee for.
  public var failedTransfer: Link?
  /// The properties that are not among the others.
  public var additionalLinks: [String: JSONValue]

  public init(
    source: Link, destination: Link, failedTransfer: Link? = nil,
    additionalLinks: [String: JSONValue] = [:]
  ) {
    self.source = source
    self.destination = destination
    self.failedTransfer = failedTransfer
    self.additionalLinks = additionalLinks
  }

  public static let properties = Properties(
    Self.init, (\.source, "source"), (\.destination, "destination"),
    (\.failedTransfer, "failed-transfer"), (\.additionalLinks, WireName.others)
  )
}
