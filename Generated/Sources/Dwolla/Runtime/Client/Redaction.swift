import Foundation
import HTTPTypes

/// Removes secrets from requests and responses before they are shown.
///
/// Shows only the headers that are known to contain no secret, and only JSON and form bodies, without the
/// fields that are secret by their name or by the API description.
nonisolated struct Redaction: Sendable {
  private let secretFields: Set<String>

  /// - Parameter secretFields: the names that the API description marks as secret. Ignores case.
  init(secretFields: [String]) {
    self.secretFields = Set(secretFields.map { $0.lowercased() })
  }

  func text(of headers: HTTPFields) -> String {
    headers.map { "\($0.name.rawName): \(text(of: $0))" }.joined(separator: ", ")
  }

  /// A path and a query without the values that are secrets by name.
  ///
  /// - Parameter template: the path of the operation, such as `/users/{token}`, without the server's path.
  func text(ofTarget target: String, template: String) -> String {
    let path = text(ofPath: target.prefix { $0 != "?" }, template: template)
    guard let mark = target.firstIndex(of: "?") else { return path }
    return path + "?" + pairs(target[target.index(after: mark)...])
  }

  func text(ofPath path: Substring, template: String) -> String {
    var segments = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let patterns = template.split(separator: "/", omittingEmptySubsequences: false)
    for (index, pattern) in zip(segments.indices.reversed(), patterns.reversed())
    where parameters(in: pattern).contains(where: isSecret) {
      segments[index] = Self.hidden
    }
    return segments.joined(separator: "/")
  }

  /// The names in braces.
  private func parameters(in pattern: Substring) -> [String] {
    pattern.split(separator: "{").dropFirst(pattern.hasPrefix("{") ? 0 : 1)
      .map { String($0.prefix { $0 != "}" }) }
  }

  func text(of body: Data, contentType: String?) -> String {
    guard body.count <= Self.longestBody else { return "<\(body.count) bytes>" }
    if contentType?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true,
      let form = String(bytes: body, encoding: .utf8)
    {
      return ServerMessage.printable(pairs(form[...]), upTo: Self.longestBody)
    }
    guard let value = try? JSONCoding.decode(JSONValue.self, from: body) else {
      return "<\(body.count) bytes>"
    }
    return ServerMessage.printable(redacted(value).jsonText, upTo: Self.longestBody)
  }

  /// The maximum length of a logged body, in bytes.
  private static let longestBody = 1 << 14
  static let hidden = "<hidden>"

  private static let plainHeaders: Set<String> = [
    "accept", "accept-encoding", "accept-language", "allow", "cache-control", "content-encoding",
    "content-language", "content-length", "content-type", "date", "etag", "expires",
    "idempotency-key", "last-modified", "retry-after", "server", "transfer-encoding", "user-agent",
    "vary", "x-request-id",
  ]

  private func text(of field: HTTPField) -> String {
    let name = field.name.canonicalName
    if name == "location" { return ServerMessage.printable(field.value).withoutQuery }
    return Self.plainHeaders.contains(name)
      ? ServerMessage.printable(field.value) : Self.hidden
  }

  private func pairs(_ text: Substring) -> String {
    text.split(separator: "&", omittingEmptySubsequences: false).map { pair in
      guard let equals = pair.firstIndex(of: "=") else {
        return holdsSecret(pair.removingPercentEncoding ?? "") ? Self.hidden : String(pair)
      }
      let name = pair[..<equals].removingPercentEncoding ?? String(pair[..<equals])
      let value = String(pair[pair.index(after: equals)...].replacing("+", with: " "))
      let isHidden = isSecret(name) || holdsSecret(value.removingPercentEncoding ?? value)
      return isHidden ? "\(pair[...equals])\(Self.hidden)" : String(pair)
    }.joined(separator: "&")
  }

  /// Whether a form or query value is an object with a secret, as JSON or as `name,value`.
  private func holdsSecret(_ value: String) -> Bool {
    if value.withoutQueryOfURL != value { return true }
    if value.hasPrefix("{") || value.hasPrefix("[") {
      let json = try? JSONCoding.decode(JSONValue.self, from: Data(value.utf8))
      return json.map { redacted($0) != $0 } ?? true
    }
    let parts = value.split { ", |".contains($0) }
    return parts.count > 1 && parts.contains { isSecret(String($0)) }
  }

  /// The value of a property without secrets.
  func redacted(_ value: JSONValue, of name: String) -> JSONValue {
    if isSecret(name) { return .string(Self.hidden) }
    // Also relative URLs, which do not look like URLs.
    guard case .string(let text) = value, Self.isURL(name) else { return redacted(value) }
    return .string(text.withoutQuery)
  }

  private static func isURL(_ name: String) -> Bool {
    ["href", "uri", "url"].contains(SecretNames.words(of: name).last)
  }

  func redacted(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let properties):
      .object(
        Dictionary(
          uniqueKeysWithValues: properties.map { name, value in
            (name, redacted(value, of: name))
          }))
    case .array(let elements): .array(elements.map(redacted))
    case .string(let text): .string(text.withoutQueryOfURL)
    default: value
    }
  }

  func isSecret(_ name: String) -> Bool {
    secretFields.contains(name.lowercased()) || SecretNames.standard.contains(name)
  }
}
