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
    case let nullable as any NullableURL: nullable.shown
    default: "nil"
    }
  }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A `Nullable` with a URL, or with a list or dictionary of URLs.
private nonisolated protocol NullableURL {
  var shown: String { get }
}

nonisolated extension Nullable: NullableURL {
  fileprivate var shown: String { wrapped.map { PathOnly($0).description } ?? "null" }
}
