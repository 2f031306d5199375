/// Stores a URL whose query descriptions, dumps and mirrors do not show.
public nonisolated struct PathOnly<Value> {
  public var value: Value

  public init(_ value: Value) {
    self.value = value
  }
}

nonisolated extension PathOnly: Sendable where Value: Sendable {}
nonisolated extension PathOnly: Equatable where Value: Equatable {}
nonisolated extension PathOnly: Hashable where Value: Hashable {}

nonisolated extension PathOnly: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  public var description: String {
    if let url = value as? String { return url.withoutQuery }
    guard let nullable = value as? Nullable<String> else { return "nil" }
    return nullable.wrapped?.withoutQuery ?? "null"
  }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
