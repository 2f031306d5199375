// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// Asks for an exchange from the receipt that Finicity gives for a customer's consent.
public nonisolated struct CreateFinicitySecureExchange: Codable, Equatable, Sendable {
  /// What the exchange belongs to.
  public var links: Links
  /// The receipt, with the values that Finicity gave.
  public var finicity: Finicity

  public init(links: Links, finicity: Finicity) {
    self.links = links
    self.finicity = finicity
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    links = try container.decode("_links")
    finicity = try container.decode("finicity")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(links, "_links")
    try container.encode(finicity, "finicity")
  }

  /// What the exchange belongs to.
  public nonisolated struct Links: Codable, Equatable, Sendable {
    /// The partner, Finicity.
    public var exchangePartner: ExchangePartnerLink?
    /// The properties that are not among the others.
    public var others: [String: JSONValue]

    public init(exchangePartner: ExchangePartnerLink? = nil, others: [String: JSONValue] = [:]) {
      self.exchangePartner = exchangePartner
      self.others = others
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      exchangePartner = try container.decodeIfPresent("exchange-partner")
      others = try container.decodeOthers(besides: ["exchange-partner"])
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeOthers(others)
      try container.encodeIfPresent(exchangePartner, "exchange-partner")
    }
  }

  /// The receipt, with the values that Finicity gave.
  public nonisolated struct Finicity: Codable, Equatable, Sendable {
    /// The profile of the receipt.
    public var profile: Int32?
    /// The version of the profile.
    public var version: String?
    /// The identifier of the receipt.
    public var receiptID: String?
    /// The version of the receipt.
    public var receiptVersion: String?
    /// Finicity's identifier for the customer.
    public var customerID: String?
    /// Finicity's identifier for the business that asked for consent.
    public var partnerID: Int64?
    /// What the customer consented to.
    public var products: [Product]?
    /// When the receipt was issued.
    public var timestamp: Date?

    public init(
      profile: Int32? = nil,
      version: String? = nil,
      receiptID: String? = nil,
      receiptVersion: String? = nil,
      customerID: String? = nil,
      partnerID: Int64? = nil,
      products: [Product]? = nil,
      timestamp: Date? = nil
    ) {
      self.profile = profile
      self.version = version
      self.receiptID = receiptID
      self.receiptVersion = receiptVersion
      self.customerID = customerID
      self.partnerID = partnerID
      self.products = products
      self.timestamp = timestamp
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      profile = try container.decodeIfPresent("profile")
      version = try container.decodeIfPresent("version")
      receiptID = try container.decodeIfPresent("receiptId")
      receiptVersion = try container.decodeIfPresent("receiptVersion")
      customerID = try container.decodeIfPresent("customerId")
      partnerID = try container.decodeIfPresent("partnerId")
      products = try container.decodeIfPresent("products")
      timestamp = try container.decodeIfPresent("timestamp")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeIfPresent(profile, "profile")
      try container.encodeIfPresent(version, "version")
      try container.encodeIfPresent(receiptID, "receiptId")
      try container.encodeIfPresent(receiptVersion, "receiptVersion")
      try container.encodeIfPresent(customerID, "customerId")
      try container.encodeIfPresent(partnerID, "partnerId")
      try container.encodeIfPresent(products, "products")
      try container.encodeIfPresent(timestamp, "timestamp")
    }

    /// One product, for one bank account and one period.
    public nonisolated struct Product: Codable, Equatable, Sendable {
      /// The name of the product.
      public var product: String?
      /// Finicity's identifier for the bank account.
      public var accountID: String?
      /// How long the consent lasts.
      public var accessPeriod: AccessPeriod?

      public init(
        product: String? = nil,
        accountID: String? = nil,
        accessPeriod: AccessPeriod? = nil
      ) {
        self.product = product
        self.accountID = accountID
        self.accessPeriod = accessPeriod
      }

      public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: WireName.self)
        product = try container.decodeIfPresent("product")
        accountID = try container.decodeIfPresent("accountId")
        accessPeriod = try container.decodeIfPresent("accessPeriod")
      }

      public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: WireName.self)
        try container.encodeIfPresent(product, "product")
        try container.encodeIfPresent(accountID, "accountId")
        try container.encodeIfPresent(accessPeriod, "accessPeriod")
      }

      /// How long the consent lasts.
      public nonisolated struct AccessPeriod: Codable, Equatable, Sendable {
        /// The kind of period.
        public var type: String?
        /// The first day of the period.
        public var startTime: CalendarDate?
        /// The moment at which the period ends.
        public var endTime: Date?

        public init(type: String? = nil, startTime: CalendarDate? = nil, endTime: Date? = nil) {
          self.type = type
          self.startTime = startTime
          self.endTime = endTime
        }

        public init(from decoder: any Decoder) throws {
          let container = try decoder.container(keyedBy: WireName.self)
          type = try container.decodeIfPresent("type")
          startTime = try container.decodeIfPresent("startTime")
          endTime = try container.decodeIfPresent("endTime")
        }

        public func encode(to encoder: any Encoder) throws {
          var container = encoder.container(keyedBy: WireName.self)
          try container.encodeIfPresent(type, "type")
          try container.encodeIfPresent(startTime, "startTime")
          try container.encodeIfPresent(endTime, "endTime")
        }
      }
    }
  }
}
