/// Stores a value that descriptions, dumps and mirrors do not show.
public nonisolated struct Hidden<Value> {
  public var value: Value

  public init(_ value: Value) {
    self.value = value
  }
}

nonisolated extension Hidden: Sendable where Value: Sendable {}
nonisolated extension Hidden: Equatable where Value: Equatable {}
nonisolated extension Hidden: Hashable where Value: Hashable {}

nonisolated extension Hidden: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The absence of a value is not a secret.
  public var description: String { isNil ? "nil" : "<secret>" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }

  var isNil: Bool {
    let mirror = Mirror(reflecting: value)
    return mirror.displayStyle == .optional && mirror.children.isEmpty
  }
}
