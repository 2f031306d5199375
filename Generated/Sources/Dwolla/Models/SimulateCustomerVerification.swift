// Made by openapi-codegen from the API's description; changes here get lost.

/// Lets the verification of a business end with an error. The customer has to be in the status
/// `retry` or `document`.
public nonisolated struct SimulateCustomerVerification: JSONObject {
  /// The kind of simulation, `customer-verification`.
  public var type: SimulateCustomerVerificationType
  /// Whom it happens to.
  public var links: Links
  /// The error.
  public var errorCode: SimulatedVerificationError

  public init(
    links: Links, errorCode: SimulatedVerificationError,
    type: SimulateCustomerVerificationType = .customerVerification
  ) {
    self.type = type
    self.links = links
    self.errorCode = errorCode
  }

  /// Takes the links one by one.
  public init(
    errorCode: SimulatedVerificationError, customer: Link,
    type: SimulateCustomerVerificationType = .customerVerification
  ) {
    self.init(links: .init(customer: customer), errorCode: errorCode, type: type)
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.errorCode, "errorCode"), (\.type, "type")
  )

  /// The kind of simulation, `customer-verification`.
  public nonisolated struct SimulateCustomerVerificationType: OpenEnum {
    public static let customerVerification = Self(rawValue: "customer-verification")

    /// The documented values.
    public static let knownValues: [Self] = [.customerVerification]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// Whom it happens to.
  public nonisolated struct Links: JSONObject {
    /// The customer.
    public var customer: Link
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(customer: Link, additionalLinks: [String: JSONValue] = [:]) {
      self.customer = customer
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.customer, "customer"), (\.additionalLinks, WireName.others)
    )
  }
}
