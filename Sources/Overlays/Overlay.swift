internal import Diagnostics
internal import YAML

/// Changes to a document, by the Overlay Specification 1.0 and 1.1.
public struct Overlay: Sendable {
  /// A query, and where it stands.
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

  /// In the order in which they are applied.
  var actions: [Action] = []
}

/// What applying overlays may cost.
public struct OverlayLimits: Sendable {
  /// Nodes that are looked at, of the document and of what is compared.
  public var maximumSteps = 20_000_000
  /// Levels of mappings and sequences in the result.
  public var maximumDepth = 256
  /// Values of the result.
  public var maximumNodes = 5_000_000

  public init() {}
}
