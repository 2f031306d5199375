// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// Somebody who sends or receives money through your application.
///
/// What a customer can do depends on `type` and `status`, and shows in the links: a customer who
/// has the link `send` may send. The properties of the address are there for verified customers,
/// and those of a business for businesses.
public nonisolated struct Customer: JSONObject {
  /// Where the customer's resources are, and what can be done now.
  public var links: CustomerLinks
  /// What is missing for the verification of a business.
  public var embedded: EmbeddedErrors?
  /// The identifier of the customer.
  public var id: String
  /// The first name of the person, or of who represents the business.
  public var firstName: String
  /// The last name of the person, or of who represents the business.
  public var lastName: String
  /// The email address, which only one customer can have.
  public var email: String
  /// The kind of customer.
  public var type: CustomerType
  /// How far the verification is, and whether the customer can transact.
  public var status: CustomerStatus
  /// When the customer was created.
  public var created: Date
  /// Your own identifier for the customer.
  public var correlationID: String?
  /// The street and the number.
  public var address1: String?
  /// The second line of the street address.
  public var address2: String?
  /// The city.
  public var city: String?
  /// The state, in two letters.
  public var state: String?
  /// The ZIP code, of five digits or five and four.
  public var postalCode: String?
  /// The phone number, in ten digits.
  public var phone: String?
  /// The website of the business.
  public var website: String?
  /// The registered name of the business.
  public var businessName: String?
  /// The name that the business uses with its customers, where it is another one.
  public var doingBusinessAs: String?
  /// The legal form of the business.
  public var businessType: BusinessType?
  /// The identifier of the industry that the business belongs to.
  public var businessClassification: String?
  /// Who controls the business. Sole proprietors have none.
  public var controller: CustomerController?

  public init(
    links: CustomerLinks, id: String, firstName: String, lastName: String, email: String,
    type: CustomerType, status: CustomerStatus, created: Date, embedded: EmbeddedErrors? = nil,
    correlationID: String? = nil, address1: String? = nil, address2: String? = nil,
    city: String? = nil, state: String? = nil, postalCode: String? = nil, phone: String? = nil,
    website: String? = nil, businessName: String? = nil, doingBusinessAs: String? = nil,
    businessType: BusinessType? = nil, businessClassification: String? = nil,
    controller: CustomerController? = nil
  ) {
    self.links = links
    self.embedded = embedded
    self.id = id
    self.firstName = firstName
    self.lastName = lastName
    self.email = email
    self.type = type
    self.status = status
    self.created = created
    self.correlationID = correlationID
    self.address1 = address1
    self.address2 = address2
    self.city = city
    self.state = state
    self.postalCode = postalCode
    self.phone = phone
    self.website = website
    self.businessName = businessName
    self.doingBusinessAs = doingBusinessAs
    self.businessType = businessType
    self.businessClassification = businessClassification
    self.controller = controller
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.firstName, "firstName"),
    (\.lastName, "lastName"), (\.email, "email"), (\.type, "type"), (\.status, "status"),
    (\.created, "created"), (\.embedded, "_embedded"), (\.correlationID, "correlationId"),
    (\.address1, "address1"), (\.address2, "address2"), (\.city, "city"), (\.state, "state"),
    (\.postalCode, "postalCode"), (\.phone, "phone"), (\.website, "website"),
    (\.businessName, "businessName"), (\.doingBusinessAs, "doingBusinessAs"),
    (\.businessType, "businessType"), (\.businessClassification, "businessClassification"),
    (\.controller, "controller")
  )
}
