public import Diagnostics

/// A value of a YAML or JSON document, with its place.
public struct Node: Sendable {
  public enum Value: Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping(Mapping)
  }

  public var value: Value
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

/// A scalar as written, and what it means by the YAML 1.2 core schema (section 10.3).
public struct Scalar: Hashable, Sendable {
  /// The text after unfolding and unescaping.
  public var text: String
  /// False for quoted and block scalars and for those tagged `!!str`: these are strings, whatever they look like.
  public var isPlain: Bool

  public init(_ text: String, isPlain: Bool) {
    self.text = text
    self.isPlain = isPlain
  }
}

/// A mapping in the order of the document. Keys are scalars, and each one is there once.
public struct Mapping: Sendable {
  public struct Entry: Sendable {
    public var key: String
    public var keyLocation: SourceLocation
    public var value: Node

    public init(key: String, keyLocation: SourceLocation, value: Node) {
      self.key = key
      self.keyLocation = keyLocation
      self.value = value
    }
  }

  public var entries: [Entry]

  public init(_ entries: [Entry]) { self.entries = entries }

  public subscript(key: String) -> Node? { entry(key)?.value }

  public func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }
}
