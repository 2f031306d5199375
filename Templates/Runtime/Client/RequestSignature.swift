import Foundation
import HTTPTypes

/// A credential that is ready to be put into requests.
nonisolated struct RequestSignature: Sendable {
  let place: Place
  let value: HiddenText
  let origin: Origin

  enum Place: Sendable {
    case nowhere
    case header(HTTPField.Name)
    case query(String)
    case cookie(String)
  }

  /// Where the credential is from, and with that, whether there may be a new one.
  enum Origin: Sendable {
    case given
    case provided
    case fetched(TokenFetch)
  }

  /// No credential.
  static let none = RequestSignature(place: .nowhere, value: HiddenText(""), origin: .given)

  /// An error's body without the credential, which some servers repeat.
  func removed(from body: Data) -> Data {
    let secret = value.text.split(separator: " ").last.map { Data($0.utf8) } ?? Data()
    // Shorter ones are found by chance.
    guard secret.count >= 8 else { return body }
    var clean = Data()
    var rest = body[...]
    while let range = rest.firstRange(of: secret) {
      clean += rest[..<range.lowerBound] + Data("<secret>".utf8)
      rest = rest[range.upperBound...]
    }
    return clean + rest
  }

  func sign(_ request: inout HTTPRequest) {
    switch place {
    case .nowhere: break
    case .header(let name):
      request.headerFields[name] = value.text
    case .query(let name):
      let path = request.path ?? "/"
      let pair = "\(PercentEncoding.component(name))=\(PercentEncoding.component(value.text))"
      request.path = path + (path.contains("?") ? "&" : "?") + pair
    case .cookie(let name):
      let pair = "\(PercentEncoding.component(name))=\(PercentEncoding.component(value.text))"
      let cookies = request.headerFields[.cookie].map { "\($0); " } ?? ""
      request.headerFields[.cookie] = cookies + pair
    }
  }
}
