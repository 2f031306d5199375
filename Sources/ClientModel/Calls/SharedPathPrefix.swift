/// The literal at the start of nearly all paths, such as `/shop/orders` and `/shop/carts`. It is useless for groups.
///
/// It must precede many different things. A few paths may lack it, so that adding a path elsewhere does not rename every
/// group.
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
    // Three quarters of the paths can share only one prefix.
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

  /// The path without the prefix.
  func removed(from path: PathSegments) -> PathSegments {
    guard let words, let (first, _) = Self.firstTwo(of: path), first == words,
      let place = path.segments.firstIndex(of: .literal(words))
    else { return path }
    var path = path
    path.segments.remove(at: place)
    return path
  }
}
