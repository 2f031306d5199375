/// One thing that is different in a later client.
///
/// Source breaks when a program that compiles with the old package may not compile with the new one. The
/// wire breaks when a program that was built with the old package may fail against a server that follows
/// the new description.
public struct APIChange: Codable, Hashable, Sendable {
  public enum Action: String, Codable, Sendable { case added, removed, changed }

  /// What the change belongs to in a report.
  public struct Subject: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable { case client, operation, type }

    public var kind: Kind
    /// `customers.create`, `Customer`.
    public var name: String
    /// For an operation, `POST /customers`.
    public var detail: String?
  }

  public var subject: Subject
  public var action: Action
  /// The operation or type, where it is new or gone as a whole: `customers.create(body:)`.
  public var declaration: String?
  /// What is different, in Swift terms, in a sentence without a full stop.
  public var text: String
  /// Why it breaks callers' source; nil where it does not.
  public var source: String?
  /// Why it breaks on the wire; nil where it does not.
  public var wire: String?
  /// What else there is to know.
  public var note: String?
  /// Where in the specification it comes from: the new one, the old one for what is removed.
  public var at: String?

  public var isBreaking: Bool { source != nil || wire != nil }
}

/// The part of a version that follows from changes (semver.org).
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

  /// What the changes of the public API ask for.
  public init(_ changes: [APIChange]) {
    self = changes.isEmpty ? .none : changes.contains(where: \.isBreaking) ? .major : .minor
  }
}
