/// The part of a semantic version to increment (semver.org).
public enum VersionStep: String, Codable, Comparable, Sendable {
  case none, patch, minor, major

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .patch: 1
    case .minor: 2
    case .major: 3
    }
  }

  /// The step that changes to the public API require.
  public init(_ changes: [APIChange]) {
    self = changes.isEmpty ? .none : changes.contains(where: \.isBreaking) ? .major : .minor
  }
}
