import Foundation

/// HTTP Basic (RFC 7617).
nonisolated enum BasicCredential {
  static func header(user: String, password: String) -> String {
    "Basic " + Data("\(user):\(password)".utf8).base64EncodedString()
  }
}
