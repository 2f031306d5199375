public import Diagnostics

/// A value of a YAML or JSON document, with its place.
public struct Node: Sendable {
  public enum Value: Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping(Mapping)
  }

  public var value: Value
  /// Tells nodes apart that stand at one place with different values, since one of them was changed; 0 for what
  /// is as it was written.
  public var revision: UInt32 = 0
  public var location: SourceLocation

  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }

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
  /// True for `null`, `~` and a value that is not there.
  public var isNull: Bool { scalar?.resolved == .null }

  /// The text of a scalar that is a string: not that of `1.0` or `true`, for which there is
  /// `scalar?.text`.
  public var string: String? {
    guard let scalar, scalar.resolved == .string else { return nil }
    return scalar.text
  }

  public var bool: Bool? {
    guard case .bool(let value) = scalar?.resolved else { return nil }
    return value
  }

  /// A whole number, also when written as `3.0` or `1e3`.
  public var int: Int? {
    switch scalar?.resolved {
    case .int(let value): value
    case .float(let value): Int(exactly: value)
    default: nil
    }
  }

  /// A number, rounded to what a `Double` can hold.
  public var double: Double? {
    switch scalar?.resolved {
    case .int(let value): Double(value)
    case .float(let value): value
    default: nil
    }
  }
}
