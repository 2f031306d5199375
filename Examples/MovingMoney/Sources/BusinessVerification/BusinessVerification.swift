import Dwolla
import Foundation
import Support

/// Verifies a business with its controller, an owner and a document, in the sandbox or offline with `--demo`.
@main
struct BusinessVerification {
  static func main() async {
    await Setting.run { setting in
      let verification = Verification(dwolla: setting.dwolla)
      guard let birthday = CalendarDate(year: 1980, month: 1, day: 31) else { return }
      let customer = try await verification.createBusiness(controllerBornOn: birthday)
      print("Customer: \(customer.status)")
      let owner = try await verification.addOwner(of: customer, bornOn: birthday)
      print("Owner: \(owner.verificationStatus)")
      // A real document comes from a file: `.file(at: url, contentType: "image/png")`.
      let document = FilePart.data(
        Data("a scan".utf8), fileName: "ein-letter.png", contentType: "image/png")
      let uploaded = try await verification.upload(document, for: customer)
      print("Document: \(uploaded.documentVerificationStatus?.rawValue ?? "pending")")
      print("Owners: \(try await verification.certify(customer).status)")
    }
  }
}
