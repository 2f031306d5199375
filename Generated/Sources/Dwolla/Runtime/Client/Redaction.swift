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
        return holdsSecret(pair.removingPercentEncoding ?? "", .all) ? Self.hidden : String(pair)
      }
      let name = pair[..<equals].removingPercentEncoding ?? String(pair[..<equals])
      let value = String(pair[pair.index(after: equals)...].replacing("+", with: " "))
      let isHidden = holdsSecret(value.removingPercentEncoding ?? value, visibility(of: name))
      return isHidden ? "\(pair[...equals])\(Self.hidden)" : String(pair)
    }.joined(separator: "&")
  }

  /// Whether a form or query value is a secret, a URL with a query, or an object with a secret, as JSON or as
  /// `name,value`.
  private func holdsSecret(_ value: String, _ visibility: Visibility) -> Bool {
    if redacted(value, visibility) != value { return true }
    if value.hasPrefix("{") || value.hasPrefix("[") {
      let json = try? JSONCoding.decode(JSONValue.self, from: Data(value.utf8))
      return json.map { redacted($0) != $0 } ?? true
    }
    let parts = value.split { ", |".contains($0) }
    return parts.count > 1 && parts.contains { isSecret(String($0)) }
  }

  /// What to show of a value.
  enum Visibility {
    case hidden
    /// The strings are URLs, also relative ones, which do not look like URLs.
    case paths
    case all
  }

  /// - Parameter outer: the visibility of the object.
  func visibility(of name: String, in outer: Visibility = .all) -> Visibility {
    if isSecret(name) { return .hidden }
    return outer == .paths || URLNouns.endName(name) ? .paths : .all
  }

  /// The value without secrets.
  func redacted(_ value: JSONValue, _ visibility: Visibility = .all) -> JSONValue {
    if visibility == .hidden { return .string(Self.hidden) }
    switch value {
    case .object(let properties):
      return .object(
        Dictionary(
          uniqueKeysWithValues: properties.map { name, value in
            (name, redacted(value, self.visibility(of: name, in: visibility)))
          }))
    case .array(let elements): return .array(elements.map { redacted($0, visibility) })
    case .string(let text): return .string(redacted(text, visibility))
    default: return value
    }
  }

  func redacted(_ text: String, _ visibility: Visibility) -> String {
    switch visibility {
    case .hidden: Self.hidden
    case .paths: text.withoutQuery
    case .all: text.withoutQueriesOfURLs
    }
  }

  func isSecret(_ name: String) -> Bool {
    secretFields.contains(name.lowercased()) || SecretNames.standard.contains(name)
  }
}
