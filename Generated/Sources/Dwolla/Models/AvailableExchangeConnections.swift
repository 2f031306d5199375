// Made by openapi-codegen from the API's description; changes here get lost.

/// The bank accounts that a customer has opened to you at MX, and that exchanges can be created
/// from.
public nonisolated struct AvailableExchangeConnections: JSONObject {
  /// Where the list and its customer are.
  public var links: Links
  /// Holds the connections.
  public var embedded: Embedded

  public init(links: Links, embedded: Embedded) {
    self.links = links
    self.embedded = embedded
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.embedded, "_embedded")
  )

  /// Where the list and its customer are.
  public nonisolated struct Links: JSONObject {
    /// The list itself.
    public var selfLink: Link
    /// The customer who holds the accounts.
    public var customers: Link
    /// The properties that are not among the others.
    public var additionalLinks: [String: JSONValue]

    public init(selfLink: Link, customers: Link, additionalLinks: [String: JSONValue] = [:]) {
      self.selfLink = selfLink
      self.customers = customers
      self.additionalLinks = additionalLinks
    }

    public static let properties = Properties(
      Self.init, (\.selfLink, "self"), (\.customers, "customers"),
      (\.additionalLinks, WireName.others)
    )
  }

  /// Holds the connections.
  public nonisolated struct Embedded: JSONObject {
    /// One connection for each bank account.
    public var availableExchangeConnections: [AvailableExchangeConnection]

    public init(availableExchangeConnections: [AvailableExchangeConnection]) {
      self.availableExchangeConnections = availableExchangeConnections
    }

    public static let properties = Properties(
      Self.init, (\.availableExchangeConnections, "available-exchange-connections")
    )

    /// A bank account that an exchange can be created from.
    public nonisolated struct AvailableExchangeConnection: JSONObject {
      /// Stands for the bank account when an exchange with MX is created.
      public var availableConnectionToken: String {
        get { _availableConnectionToken.value }
        set { _availableConnectionToken.value = newValue }
      }
      /// What the bank account is called, to show to the customer.
      public var name: String
      private var _availableConnectionToken: Hidden<String>

      public init(availableConnectionToken: String, name: String) {
        _availableConnectionToken = Hidden(availableConnectionToken)
        self.name = name
      }

      public static let properties = Properties(
        Self.init, (\.availableConnectionToken, "availableConnectionToken"), (\.name, "name")
      )
    }
  }
}
