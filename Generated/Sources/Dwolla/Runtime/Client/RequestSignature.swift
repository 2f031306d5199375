import Foundation
import HTTPTypes

/// A credential in the form in which requests send it.
nonisolated struct RequestSignature: Sendable {
  let place: Place
  let value: HiddenText
  let origin: Origin
  /// The credentials that are required together with this one.
  private(set) var others: [RequestSignature] = []

  enum Place: Sendable {
    case nowhere
    case header(HTTPField.Name)
    case query(String)
    case cookie(String)
  }

  /// The origin of the credential, which decides whether it can be renewed.
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

  /// This credential and the others.
  var all: [RequestSignature] { [self] + others }

  /// Adds a credential that is required together with this one.
  func with(_ other: RequestSignature) -> RequestSignature {
    if case .nowhere = place { return other }
    var both = self
    both.others.append(other)
    return both
  }

  var isGiven: Bool { if case .given = origin { true } else { false } }

  /// No credential.
  static let none = RequestSignature(place: .nowhere, value: HiddenText(""), origin: .given)

  /// The texts to remove if a server repeats them.
  var secrets: [String] { all.flatMap { Self.secrets(of: $0.value.text) } }

  /// The secret in a header value, and the forms in which servers may repeat it. Short secrets are omitted,
  /// because they occur by chance.
  static func secrets(of value: String) -> [String] {
    // After the scheme, such as `Bearer`.
    let bytes = value.utf8.split(separator: UInt8(ascii: " ")).last
    let secret = bytes.map { String(Substring($0)) } ?? ""
    var secrets = [secret]
    if value.hasPrefix("Basic "), let pair = Data(base64Encoded: secret) {
      secrets.append(
        String(String(decoding: pair, as: UTF8.self).drop { $0 != ":" }.dropFirst()))
    }
    return secrets.flatMap(forms).filter { $0.utf8.count >= 8 }
  }

  /// A text, and its forms in JSON, in a URL and in a form body.
  private static func forms(of text: String) -> [String] {
    let encoded = PercentEncoding.component(text)
    // The encodings keep a text without reserved characters, such as most tokens.
    guard encoded != text else { return [text] }
    return [text, text.replacing("/", with: "\\/"), encoded, PercentEncoding.form(text)]
  }

  func sign(_ request: inout HTTPRequest) {
    for signature in all { signature.add(to: &request) }
  }

  private func add(to request: inout HTTPRequest) {
    switch place {
    case .nowhere: break
    // The caller's or middleware's header has priority.
    case .header(let name) where request.headerFields.contains(name): break
    case .header(let name):
      request.headerFields.append(HTTPField(name: name, value: value.text))
    case .query(let name):
      let target = request.path ?? "/"
      let path = target.prefix { $0 != "?" }
      // A link may contain an outdated key.
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
