import Dwolla
import Support

/// The steps of a business verification.
struct Verification {
  let dwolla: Dwolla

  /// Creates a business whose verification requires a document. In the sandbox, this depends on its name.
  func createBusiness(controllerBornOn birthday: CalendarDate) async throws -> Customer {
    let industry = try await dwolla.businessClassifications.list()
      .embedded.businessClassifications.first?
      .embedded?.industryClassifications?.first
    let controller = Controller(
      firstName: "John", lastName: "Controller", title: "CEO",
      dateOfBirth: birthday,
      address: .init(
        address1: "462 Main Street", city: "Des Moines", country: "US", stateProvinceRegion: "IA",
        postalCode: "50309"),
      ssn: "6789")
    let created = try await dwolla.customers.create(
      body: .verifiedBusiness(
        .init(
          firstName: "Jane", lastName: "Doe", email: "accounts@example.com",
          address1: "123 Main Street", city: "Des Moines", state: "IA", postalCode: "50309",
          businessType: .llc, businessName: "document", businessClassification: industry?.id ?? "",
          ein: "00-0000000", controller: controller)))
    return try await dwolla.customers.get(at: created.location)
  }

  /// Adds a person who owns 25 percent or more of the business.
  func addOwner(of customer: Customer, bornOn birthday: CalendarDate) async throws
    -> BeneficialOwner
  {
    let created = try await dwolla.customers.beneficialOwners.create(
      customerID: customer.id,
      body: .init(
        firstName: "Ana", lastName: "Silva",
        dateOfBirth: birthday,
        address: .init(
          address1: "20 Rue Wellington", city: "Ottawa", country: "CA", stateProvinceRegion: "ON",
          postalCode: "K1A 0A6"),
        passport: .init(number: "P31195855", country: "CA")))
    return try await dwolla.beneficialOwners.get(at: created.location)
  }

  /// Uploads a document, and retrieves its status.
  func upload(_ file: FilePart, for customer: Customer) async throws -> Document {
    let created = try await dwolla.customers.documents.create(
      customerID: customer.id, body: .init(documentType: .other, file: file))
    return try await dwolla.documents.get(at: created.location)
  }

  /// Certifies that the owners are complete and correct. An authorized person must confirm it first.
  func certify(_ customer: Customer) async throws -> BeneficialOwnership {
    try await dwolla.customers.beneficialOwnership.certify(customerID: customer.id, body: .init())
  }
}
