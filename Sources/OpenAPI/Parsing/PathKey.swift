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

  init(_ text: String) {
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

  private static func decoded(_ text: Substring) -> String {
    text.removingPercentEncoding ?? String(text)
  }
}
