import Foundation
import HTTPTypes

/// Makes what goes over the wire fit to be shown: secrets are left out.
///
/// Of headers only those are shown that are known to hold none; of bodies, only JSON and forms,
/// without the fields that are secrets by their names or by the API's description.
nonisolated struct Redaction: Sendable {
  private let secretFields: Set<String>

  /// - Parameter secretFields: the names that the API's description marks, in any case.
  init(secretFields: [String]) {
    self.secretFields = Set(secretFields.map { $0.lowercased() })
  }

  func text(of headers: HTTPFields) -> String {
    headers.map { "\($0.name.rawName): \(text(of: $0))" }.joined(separator: ", ")
  }

  /// A path with the names of its query, and the values of those that are no secrets.
  func text(ofTarget target: String) -> String {
    guard let mark = target.firstIndex(of: "?") else { return target }
    return target[...mark] + pairs(target[target.index(after: mark)...])
  }

  func text(of body: Data, contentType: String?) -> String {
    guard body.count <= Self.longestBody else { return "<\(body.count) bytes>" }
    if contentType?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true,
      let form = String(bytes: body, encoding: .utf8)
    {
      return ServerMessage.printable(pairs(form[...]), upTo: Self.longestBody)
    }
    guard let value = try? JSONCoding.decoder.decode(JSONValue.self, from: body) else {
      return "<\(body.count) bytes>"
    }
    return ServerMessage.printable(redacted(value).description, upTo: Self.longestBody)
  }

  /// In bytes.
  private static let longestBody = 1 << 14
  private static let hidden = "<hidden>"

  private static let plainHeaders: Set<String> = [
    "accept", "accept-encoding", "accept-language", "allow", "cache-control", "content-encoding",
    "content-language", "content-length", "content-type", "date", "etag", "expires",
    "idempotency-key", "last-modified", "retry-after", "server", "transfer-encoding", "user-agent",
    "vary", "x-request-id",
  ]

  private static let secretWords = [
    "accountnumber", "apikey", "assertion", "auth", "cardnumber", "cookie", "credential", "cvv",
    "passphrase", "password", "passwd", "secret", "session_id", "signature", "ssn", "token",
  ]

  private func text(of field: HTTPField) -> String {
    let name = field.name.canonicalName
    if name == "location" { return text(ofReference: ServerMessage.printable(field.value)) }
    return Self.plainHeaders.contains(name)
      ? ServerMessage.printable(field.value) : Self.hidden
  }

  /// A URL without what may be secret in it: the user, the query and the fragment.
  private func text(ofReference reference: String) -> String {
    let end = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
    let plain = reference[..<end]
    if plain.contains("@") { return Self.hidden }
    return end == reference.endIndex ? reference : "\(plain)?\(Self.hidden)"
  }

  private func pairs(_ text: Substring) -> String {
    text.split(separator: "&", omittingEmptySubsequences: false).map { pair in
      guard let equals = pair.firstIndex(of: "=") else { return String(pair) }
      let name = pair[..<equals].removingPercentEncoding ?? String(pair[..<equals])
      return isSecret(name) ? "\(pair[...equals])\(Self.hidden)" : String(pair)
    }.joined(separator: "&")
  }

  private func redacted(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let properties):
      .object(
        Dictionary(
          uniqueKeysWithValues: properties.map { name, value in
            (name, isSecret(name) ? .string(Self.hidden) : redacted(value))
          }))
    case .array(let elements): .array(elements.map(redacted))
    default: value
    }
  }

  private func isSecret(_ name: String) -> Bool {
    let name = name.lowercased()
    if secretFields.contains(name) { return true }
    let letters = name.filter { $0 != "-" && $0 != "_" }
    return Self.secretWords.contains { letters.contains($0) || name.contains($0) }
  }
}
