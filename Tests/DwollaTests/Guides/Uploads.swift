import Dwolla
import Foundation

/// Uploads a photo of a driver's license, and returns the URL of the new document.
func uploadLicense(
  _ photo: URL, of customerID: String, using dwolla: Dwolla
) async throws -> String? {
  let created = try await dwolla.customers.documents.create(
    customerID: customerID,
    body: .init(documentType: .license, file: .file(at: photo, contentType: "image/jpeg")))
  return created.location
}
