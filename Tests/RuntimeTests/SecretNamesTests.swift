import Foundation
import Testing

@testable import Runtime

@Suite("Names of secrets") struct SecretNamesTests {
  @Test(
    "the end of a name decides, in any notation",
    arguments: [
      "ssn", "SSN", "accountNumber", "bank_account_number", "X-Account-Number", "accountnumber",
      "access_token", "accesstoken", "URLToken", "tokens", "clientSecret", "passportNumber",
      "passport", "dateOfBirth", "routingNumber", "X-Api-Key", "apiKey", "password_confirmation",
      "userPasswords", "sessionId", "iban", "pin", "taxId", "payment_session_secret",
    ])
  func secrets(name: String) {
    #expect(SecretNames.standard.contains(name))
  }

  @Test(
    "a name that only contains a secret word is not secret",
    arguments: [
      "businessName", "tokenType", "token_expires_in", "designation", "spin", "author", "secretary",
      "passwordPolicyURL", "accountNumberLength", "number", "value", "", "-", "nextPageToken",
      "page_token", "status", "name", "ssnVerified",
    ])
  func others(name: String) {
    #expect(!SecretNames.standard.contains(name))
  }

  @Test("names of any length are classified in bounded time", .timeLimit(.minutes(1)))
  func longNames() {
    for part in ["token", "aB", "a_", "T", "é"] {
      _ = SecretNames.standard.contains(String(repeating: part, count: 1_000_000))
    }
  }

  @Test("the end of a name decides, however long the name is")
  func endsOfLongNames() {
    let start = String(repeating: "very_long_", count: 30)
    #expect(SecretNames.standard.contains(start + "access_token"))
    #expect(SecretNames.standard.contains(start + "accountNumber"))
    #expect(!SecretNames.standard.contains("access_token_" + start + "type"))
  }

  @Test("additional names, and exceptions")
  func ownNames() {
    let names = SecretNames(["Employee Number"], except: ["old_employee_number"])
    #expect(names.contains("managerEmployeeNumber"))
    #expect(!names.contains("oldEmployeeNumber"))
    #expect(!names.contains("token"))
  }

  @Test("the log hides them, and secrets after the path of a URL")
  func log() {
    let redaction = Redaction(secretFields: [])
    let body = #"""
      {"ssn":"1","businessName":"b","links":[{"href":"https://x/y?key=s3cr3t"}],"note":"a?b"}
      """#
    let text = redaction.text(of: Data(body.utf8), contentType: "application/json")
    #expect(text.contains(#""ssn":"<hidden>""#))
    #expect(text.contains(#""businessName":"b""#))
    #expect(text.contains("/y?<hidden>") || text.contains(#"\/y?<hidden>"#))
    #expect(text.contains(#""note":"a?b""#))
    #expect(!text.contains("s3cr3t"))
    #expect(
      redaction.text(ofTarget: "/a?next=https%3A%2F%2Fx%2Fy%3Fkey%3Ds3cr3t&b=1", template: "/a")
        == "/a?next=<hidden>&b=1")
  }
}
