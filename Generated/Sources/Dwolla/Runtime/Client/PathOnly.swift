/// Holds a URL of which no description, no dump and no mirror shows the query.
nonisolated struct PathOnly<Value> {
  var value: Value

  init(_ value: Value) {
    self.value = value
  }
}

nonisolated extension PathOnly: Sendable where Value: Sendable {}
nonisolated extension PathOnly: Equatable where Value: Equatable {}
nonisolated extension PathOnly: Hashable where Value: Hashable {}

nonisolated extension PathOnly: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  var description: String { (value as? String)?.withoutQuery ?? "nil" }
  var debugDescription: String { description }
  var customMirror: Mirror { Mirror(self, children: [:]) }
}
