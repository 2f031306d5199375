public import Diagnostics

/// A value in a YAML or JSON document, with its location.
public struct Node: Sendable {
  public enum Value: Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping(Mapping)
  }

  public var value: Value
  /// Distinguishes a changed node from the original at the same location. 0 for an unchanged node.
  public var revision: UInt32 = 0
  /// Whether the node can occur in several places, through an alias or an overlay.
  public var isShared = false
  public var location: SourceLocation

  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }

  public var isCollection: Bool { if case .scalar = value { false } else { true } }

  public var scalar: Scalar? {
    guard case .scalar(let scalar) = value else { return nil }
    return scalar
  }

  public var sequence: [Node]? {
    guard case .sequence(let nodes) = value else { return nil }
    return nodes
  }

  public var mapping: Mapping? {
    guard case .mapping(let mapping) = value else { return nil }
    return mapping
  }
}

extension Node {
  /// Whether the value is `null`, `~` or empty.
  public var isNull: Bool { scalar?.resolved == .null }

  /// The text of a string. For the text of other scalars, such as `1.0` or `true`, use `scalar?.text`.
  public var string: String? {
    guard let scalar, scalar.resolved == .string else { return nil }
    return scalar.text
  }

  public var bool: Bool? {
    guard case .bool(let value) = scalar?.resolved else { return nil }
    return value
  }

  /// An integer, including `3.0` and `1e3`.
  public var int: Int? {
    switch scalar?.resolved {
    case .int(let value): value
    case .float(let value): Int(exactly: value)
    default: nil
    }
  }

  /// A number, rounded to a `Double`.
  public var double: Double? {
    switch scalar?.resolved {
    case .int(let value): Double(value)
    case .float(let value): value
    default: nil
    }
  }
}
