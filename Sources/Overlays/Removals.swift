internal import Diagnostics
internal import YAML

/// The removed nodes and the actions that removed them, because later actions may refer to them.
struct Removals {
  private var locations: [[String]: SourceLocation] = [:]
  /// The maximum number of recorded removals.
  private static let maximumCount = 10_000

  mutating func add(_ keys: [String], by location: SourceLocation) {
    guard locations.count < Self.maximumCount else { return }
    locations[keys] = location
  }

  /// The location of the action that removed the target of a query or one of its ancestors.
  func location(of path: JSONPath) -> SourceLocation? {
    var keys: [String] = []
    for segment in path.segments {
      guard !segment.isDescendant, segment.selectors.count == 1 else { return nil }
      switch segment.selectors[0] {
      case .name(let name): keys.append(name)
      case .index(let index): keys.append("\(index)")
      case .wildcard, .slice, .filter: return nil
      }
      if let location = locations[keys] { return location }
    }
    return nil
  }
}

extension Node {
  /// The keys and indices along a path of positions.
  func keys(along path: [Int]) -> [String] {
    var keys: [String] = []
    var node = self
    for position in path {
      keys.append(node.mapping?.entries[position].key ?? "\(position)")
      guard let child = node.child(at: position) else { break }
      node = child
    }
    return keys
  }
}
