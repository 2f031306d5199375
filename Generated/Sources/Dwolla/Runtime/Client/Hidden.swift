/// A value that no description, no dump and no mirror shows.
@propertyWrapper
public nonisolated struct Hidden<Value> {
  /// The value.
  public var wrappedValue: Value

  /// Hides a value.
  public init(wrappedValue: Value) {
    self.wrappedValue = wrappedValue
  }
}

nonisolated extension Hidden: Sendable where Value: Sendable {}
nonisolated extension Hidden: Equatable where Value: Equatable {}
nonisolated extension Hidden: Hashable where Value: Hashable {}

nonisolated extension Hidden: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  public var description: String { "<secret>" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
