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
    forms.reduce(into: body) { body, form in body = Self.removing(Data(form.utf8), from: body) }
  }

  /// The secret as it is and as it may be repeated, the longest first. Shorter ones would be found by chance.
  private var forms: [String] {
    let secret = value.text.split(separator: " ").last.map(String.init) ?? ""
    var secrets = [secret]
    if value.text.hasPrefix("Basic "), let pair = Data(base64Encoded: secret) {
      secrets.append(
        String(String(decoding: pair, as: UTF8.self).drop { $0 != ":" }.dropFirst()))
    }
    let all = secrets.flatMap { text in
      [
        text, text.replacing("/", with: "\\/"), PercentEncoding.component(text),
        PercentEncoding.form(text),
      ]
    }
    return Set(all).filter { $0.utf8.count >= 8 }.sorted {
      ($1.utf8.count, $0) < ($0.utf8.count, $1)
    }
  }

  private static func removing(_ secret: Data, from body: Data) -> Data {
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
