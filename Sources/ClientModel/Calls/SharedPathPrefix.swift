/// The literal with which nearly all paths begin, `/shop/orders` and `/shop/carts`: it groups nothing.
///
/// Only what stands before many different things counts, and it does not take all paths: one path more
/// somewhere else must not rename every group.
struct SharedPathPrefix: Sendable {
  private let words: NameWords?

  init(_ paths: [PathSegments]) {
    var followers: [NameWords: Set<NameWords>] = [:]
    var counts: [NameWords: Int] = [:]
    for path in paths {
      guard let (first, second) = Self.firstTwo(of: path) else { continue }
      followers[first, default: []].insert(second)
      counts[first, default: 0] += 1
    }
    // One that three quarters of the paths have is the only one.
    words =
      counts.first { first, count in
        count * 4 >= paths.count * 3 && followers[first, default: []].count >= 3 && !first.isPlural
      }?.key
  }

  private static func firstTwo(of path: PathSegments) -> (NameWords, NameWords)? {
    let segments = path.segments.drop { if case .technical = $0 { true } else { false } }
    guard case .literal(let first)? = segments.first,
      case .literal(let second)? = segments.dropFirst().first
    else { return nil }
    return (first, second)
  }

  /// The path without it.
  func removed(from path: PathSegments) -> PathSegments {
    guard let words, let (first, _) = Self.firstTwo(of: path), first == words,
      let place = path.segments.firstIndex(of: .literal(words))
    else { return path }
    var path = path
    path.segments.remove(at: place)
    return path
  }
}
