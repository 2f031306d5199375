internal import Diagnostics
internal import YAML

/// Changes to a document (Overlay Specification 1.0 and 1.1).
public struct Overlay: Sendable {
  /// A query and its location.
  struct Target: Sendable {
    var path: JSONPath
    var location: SourceLocation
  }

  enum Change: Sendable {
    case remove
    case update(Node)
    case copy(from: Target)
  }

  struct Action: Sendable {
    var target: Target
    var change: Change
  }

  /// The actions in the order in which they are applied.
  var actions: [Action] = []
}

/// The limits for overlays.
public struct OverlayLimits: Sendable {
  /// The maximum number of visited and compared nodes.
  public var maximumSteps = 20_000_000
  /// The maximum nesting of mappings and sequences in the result.
  public var maximumDepth = 256
  /// The maximum number of values in the result.
  public var maximumNodes = 5_000_000

  public init() {}
}
