/// Stores a URL, or a list or dictionary of URLs. Descriptions, dumps and mirrors omit the queries.
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
    switch value {
    case let url as String: url.withoutQuery
    case let urls as [String]: urls.map(\.withoutQuery).description
    case let urls as [String: String]: urls.mapValues(\.withoutQuery).description
    case let nullable as any NullableValue:
      nullable.anyWrapped.map { PathOnly<Any>($0).description } ?? "null"
    default: Hidden(value).isNil ? "nil" : Redaction.hidden
    }
  }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
