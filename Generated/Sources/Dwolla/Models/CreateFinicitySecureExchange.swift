// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// Asks for an exchange from the receipt that Finicity gives for a customer's consent.
public nonisolated struct CreateFinicitySecureExchange: JSONObject {
  /// The partner that knows the bank account.
  public var links: ExchangePartnerReference
  /// The receipt, with the values that Finicity gave.
  public var finicity: Finicity

  public init(links: ExchangePartnerReference, finicity: Finicity) {
    self.links = links
    self.finicity = finicity
  }

  /// Takes the links one by one.
  public init(finicity: Finicity, exchangePartner: Link) {
    self.init(links: .init(exchangePartner: exchangePartner), finicity: finicity)
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.finicity, "finicity")
  )

  /// The receipt, with the values that Finicity gave.
  public nonisolated struct Finicity: JSONObject {
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
      profile: Int32? = nil, version: String? = nil, receiptID: String? = nil,
      receiptVersion: String? = nil, customerID: String? = nil, partnerID: Int64? = nil,
      products: [Product]? = nil, timestamp: Date? = nil
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

    public static let properties = Properties(
      Self.init, (\.profile, "profile"), (\.version, "version"), (\.receiptID, "receiptId"),
      (\.receiptVersion, "receiptVersion"), (\.customerID, "customerId"),
      (\.partnerID, "partnerId"), (\.products, "products"), (\.timestamp, "timestamp")
    )

    /// One product, for one bank account and one period.
    public nonisolated struct Product: JSONObject {
      /// The name of the product.
      public var product: String?
      /// Finicity's identifier for the bank account.
      public var accountID: String?
      /// How long the consent lasts.
      public var accessPeriod: AccessPeriod?

      public init(
        product: String? = nil, accountID: String? = nil, accessPeriod: AccessPeriod? = nil
      ) {
        self.product = product
        self.accountID = accountID
        self.accessPeriod = accessPeriod
      }

      public static let properties = Properties(
        Self.init, (\.product, "product"), (\.accountID, "accountId"),
        (\.accessPeriod, "accessPeriod")
      )

      /// How long the consent lasts.
      public nonisolated struct AccessPeriod: JSONObject {
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

        public static let properties = Properties(
          Self.init, (\.type, "type"), (\.startTime, "startTime"), (\.endTime, "endTime")
        )
      }
    }
  }
}
