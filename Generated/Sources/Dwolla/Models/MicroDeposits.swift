// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// Two small amounts that were sent to a bank account to verify it.
public nonisolated struct MicroDeposits: JSONObject {
  /// Links by name: `self`, and while amounts are awaited `verify-micro-deposits`.
  public var links: [String: Link]?
  /// When the amounts were sent.
  public var created: Date?
  /// How far the amounts are.
  public var status: Status?
  /// Why the amounts did not arrive.
  public var failure: MicroDepositsFailure?

  public init(
    links: [String: Link]? = nil, created: Date? = nil, status: Status? = nil,
    failure: MicroDepositsFailure? = nil
  ) {
    self.links = links
    self.created = created
    self.status = status
    self.failure = failure
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.created, "created"), (\.status, "status"),
    (\.failure, "failure")
  )

  /// How far the amounts are.
  public nonisolated struct Status: OpenEnum {
    public static let pending = Self(rawValue: "pending")
    public static let processed = Self(rawValue: "processed")
    public static let failed = Self(rawValue: "failed")

    /// The documented values.
    public static let knownValues: [Self] = [.pending, .processed, .failed]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
