// Made by openapi-codegen from the API's description; changes here get lost.

/// Which network moves the money to the destination.
public nonisolated struct ProcessingChannel: JSONObject {
  /// The network: `instant` asks for RTP or FedNow, whichever reaches the bank; an answer may name
  /// the one that was taken.
  public var destination: Destination?

  public init(destination: Destination? = nil) {
    self.destination = destination
  }

  public static let properties = Properties(Self.init, (\.destination, "destination"))

  /// The network: `instant` asks for RTP or FedNow, whichever reaches the bank; an answer may name
  /// the one that was taken.
  public nonisolated struct Destination: OpenEnum {
    public static let instant = Self(rawValue: "instant")
    public static let realTimePayments = Self(rawValue: "real-time-payments")
    public static let fedNow = Self(rawValue: "fed-now")

    /// The documented values.
    public static let knownValues: [Self] = [.instant, .realTimePayments, .fedNow]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
