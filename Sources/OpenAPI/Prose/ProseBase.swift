/// The URL that relative links in descriptions are resolved against: `externalDocs` of the document.
struct ProseBase {
  private let origin: String
  /// Starts and ends with a slash.
  private let folder: String

  /// - Returns: `nil` for a URL that is not an absolute web address.
  init?(_ url: String?) {
    guard let url, let scheme = ["https://", "http://"].first(where: url.lowercased().hasPrefix)
    else { return nil }
    let address = url.prefix { $0 != "?" && $0 != "#" }
    let host = address.dropFirst(scheme.count).prefix { $0 != "/" }
    guard !host.isEmpty else { return nil }
    origin = String(address.prefix(scheme.count + host.count))
    let path = address.dropFirst(origin.count)
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
  }

  /// Resolves a relative reference (RFC 3986, section 5.2).
  func resolve(_ target: some StringProtocol) -> String {
    if target.hasPrefix("//") { return String(origin.prefix { $0 != "/" }) + target }
    let end = target.firstIndex { $0 == "?" || $0 == "#" } ?? target.endIndex
    let path = target[..<end]
    let absolute = path.hasPrefix("/") ? String(path) : folder + path
    return origin + Self.withoutDotSegments(absolute) + target[end...]
  }

  private static func withoutDotSegments(_ path: String) -> String {
    var segments: [Substring] = []
    let all = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in all.enumerated() {
      if segment == ".." { _ = segments.popLast() }
      guard segment == "." || segment == ".." else {
        segments.append(segment)
        continue
      }
      if index == all.count - 1 { segments.append("") }
    }
    return "/" + segments.joined(separator: "/")
  }
}
