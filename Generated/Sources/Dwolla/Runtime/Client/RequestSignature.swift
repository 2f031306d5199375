import Foundation
import HTTPTypes

/// A credential that is ready to be put into requests.
nonisolated struct RequestSignature: Sendable {
  let place: Place
  let value: HiddenText
  let origin: Origin
  /// Those that are needed together with this one.
  private(set) var others: [RequestSignature] = []

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
    case session(OAuthSession)
  }

  init(place: Place, value: HiddenText, origin: Origin) {
    self.place = place
    self.value = value
    self.origin = origin
  }

  /// Each credential for itself.
  var all: [RequestSignature] { [self] + others }

  /// This credential, and another one that is needed together with it.
  func with(_ other: RequestSignature) -> RequestSignature {
    if case .nowhere = place { return other }
    var both = self
    both.others.append(other)
    return both
  }

  var isGiven: Bool { if case .given = origin { true } else { false } }

  /// No credential.
  static let none = RequestSignature(place: .nowhere, value: HiddenText(""), origin: .given)

  /// What is not to be shown where a server repeats it.
  var secrets: [String] { all.flatMap { Self.secrets(of: $0.value.text) } }

  /// The secret in the value of a header as it is, and as servers may repeat it. Shorter ones would be found
  /// by chance.
  static func secrets(of value: String) -> [String] {
    let secret = value.split(separator: " ").last.map(String.init) ?? ""
    var secrets = [secret]
    if value.hasPrefix("Basic "), let pair = Data(base64Encoded: secret) {
      secrets.append(
        String(String(decoding: pair, as: UTF8.self).drop { $0 != ":" }.dropFirst()))
    }
    let all = secrets.flatMap { text in
      [
        text, text.replacing("/", with: "\\/"), PercentEncoding.component(text),
        PercentEncoding.form(text),
      ]
    }
    return all.filter { $0.utf8.count >= 8 }
  }

  func sign(_ request: inout HTTPRequest) {
    for signature in all { signature.add(to: &request) }
  }

  private func add(to request: inout HTTPRequest) {
    switch place {
    case .nowhere: break
    // What the caller or middleware put there is meant to be sent.
    case .header(let name) where request.headerFields[name] != nil: break
    case .header(let name):
      request.headerFields[name] = value.text
    case .query(let name):
      let target = request.path ?? "/"
      let path = target.prefix { $0 != "?" }
      // A link may have it already, and that of another time.
      let others = target[path.endIndex...].dropFirst().split(separator: "&").filter { pair in
        pair.prefix { $0 != "=" }.removingPercentEncoding != name
      }
      let pair = "\(PercentEncoding.component(name))=\(PercentEncoding.component(value.text))"
      request.path = String(path) + "?" + (others.map(String.init) + [pair]).joined(separator: "&")
    case .cookie(let name):
      let pair = "\(PercentEncoding.component(name))=\(PercentEncoding.component(value.text))"
      let cookies = request.headerFields[.cookie].map { "\($0); " } ?? ""
      request.headerFields[.cookie] = cookies + pair
    }
  }
}
