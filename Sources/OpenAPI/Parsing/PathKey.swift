internal import Foundation

/// A key under `paths`: a path, in some documents with a query that is sent with each call.
struct PathKey {
  /// The path, from `/` to before `?` or `#`.
  let path: String
  /// The query without pairs whose value is a parameter.
  private(set) var query: [QueryPair] = []
  /// The names of query pairs whose value is a parameter, by parameter: `limit` for `?limit={limit}`.
  private(set) var queryNames: [String: String] = [:]
  let hasQuery: Bool
  /// The parameters whose values keep their slashes: `name` for `{+name}`.
  private(set) var reservedNames: Set<String> = []
  /// The expressions with an operator of RFC 6570, such as `{+name}` and `{?limit}`.
  private(set) var expressions: [String] = []

  init(_ text: String) {
    let text = Self.readExpressions(in: text, names: &reservedNames, expressions: &expressions)
    let target = text.prefix { $0 != "#" }
    let path = target.prefix { $0 != "?" }
    hasQuery = path.endIndex != target.endIndex
    self.path = path.hasPrefix("/") ? String(path) : "/" + path
    for pair in target[path.endIndex...].dropFirst().split(separator: "&") {
      let name = pair.prefix { $0 != "=" }
      let value = pair[name.endIndex...].dropFirst()
      if value.first == "{", value.last == "}" {
        queryNames[String(value.dropFirst().dropLast())] = Self.decoded(name)
      } else {
        query.append(QueryPair(name: Self.decoded(name), value: Self.decoded(value)))
      }
    }
  }

  /// Replaces `{+name}` by `{name}`, and removes the lists of query parameters, such as `{?limit,page}`.
  private static func readExpressions(
    in text: String, names: inout Set<String>, expressions: inout [String]
  ) -> String {
    guard text.contains("{+") || text.contains("{?") || text.contains("{&") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let end = rest.index(after: close)
      let content = rest[open..<close].dropFirst()
      result += rest[..<open]
      if let sign = content.first, "+?&".contains(sign), !content.contains("{"), content.count > 1 {
        expressions.append(String(rest[open..<end]))
        if sign == "+" {
          names.insert(String(content.dropFirst()))
          result += "{\(content.dropFirst())}"
        }
      } else {
        result += rest[open..<end]
      }
      rest = rest[end...]
    }
    return result + rest
  }

  private static func decoded(_ text: Substring) -> String {
    text.removingPercentEncoding ?? String(text)
  }
}
