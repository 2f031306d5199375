// Made by openapi-codegen from the API's description; changes here get lost.

/// The bank accounts that a customer has opened to you at MX, and that exchanges can be created
/// from.
public nonisolated struct AvailableExchangeConnections: Codable, Equatable, Sendable {
  /// Where the list and its customer are.
  public var links: Links
  /// Holds the connections.
  public var embedded: Embedded

  public init(links: Links, embedded: Embedded) {
    self.links = links
    self.embedded = embedded
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    links = try container.decode("_links")
    embedded = try container.decode("_embedded")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(links, "_links")
    try container.encode(embedded, "_embedded")
  }

  /// Where the list and its customer are.
  public nonisolated struct Links: Codable, Equatable, Sendable {
    /// The list itself.
    public var selfLink: ResourceLink
    /// The customer who holds the accounts.
    public var customers: ResourceLink
    /// The properties that are not among the others.
    public var others: [String: JSONValue]

    public init(
      selfLink: ResourceLink,
      customers: ResourceLink,
      others: [String: JSONValue] = [:]
    ) {
      self.selfLink = selfLink
      self.customers = customers
      self.others = others
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      selfLink = try container.decode("self")
      customers = try container.decode("customers")
      others = try container.decodeOthers(besides: ["self", "customers"])
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeOthers(others)
      try container.encode(selfLink, "self")
      try container.encode(customers, "customers")
    }
  }

  /// Holds the connections.
  public nonisolated struct Embedded: Codable, Equatable, Sendable {
    /// One connection for each bank account.
    public var availableExchangeConnections: [AvailableExchangeConnection]

    public init(availableExchangeConnections: [AvailableExchangeConnection]) {
      self.availableExchangeConnections = availableExchangeConnections
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      availableExchangeConnections = try container.decode("available-exchange-connections")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encode(availableExchangeConnections, "available-exchange-connections")
    }

    /// A bank account that an exchange can be created from.
    public nonisolated struct AvailableExchangeConnection: Codable, Equatable, Sendable {
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

      public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: WireName.self)
        _availableConnectionToken = Hidden(try container.decode("availableConnectionToken"))
        name = try container.decode("name")
      }

      public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: WireName.self)
        try container.encode(availableConnectionToken, "availableConnectionToken")
        try container.encode(name, "name")
      }
    }
  }
}
