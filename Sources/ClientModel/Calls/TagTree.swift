import OpenAPI

/// The tags that have a parent (OpenAPI 3.2, section 4.22).
struct TagTree: Sendable {
  private let tags: [String: Tag]

  init(_ tags: [Tag]) {
    self.tags = Dictionary(tags.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The parents of a tag and the tag itself, outermost first.
  ///
  /// - Parameter count: the maximum number. Outer tags are dropped.
  func path(to name: String, atMost count: Int) -> [String] {
    var path = [name]
    var seen: Set<String> = [name]
    var next = tags[name]?.parent
    while path.count < count, let parent = next, tags[parent] != nil, seen.insert(parent).inserted {
      path.append(parent)
      next = tags[parent]?.parent
    }
    return path.reversed()
  }

  /// Whether the tag is suitable for groups, unlike a `badge` or an `audience`.
  func isForGroups(_ name: String) -> Bool {
    guard let kind = tags[name]?.kind else { return true }
    return kind == "nav"
  }
}
