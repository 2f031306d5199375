/// Stores a dictionary, or a list or dictionary of dictionaries. Descriptions, dumps and mirrors hide the values of
/// secret names.
public nonisolated struct Redacted<Value> {
  public var value: Value

  public init(_ value: Value) {
    self.value = value
  }
}

nonisolated extension Redacted: Sendable where Value: Sendable {}
nonisolated extension Redacted: Equatable where Value: Equatable {}
nonisolated extension Redacted: Hashable where Value: Hashable {}

nonisolated extension Redacted: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  public var description: String { String(reflecting: shown) }
  public var debugDescription: String { description }

  public var customMirror: Mirror {
    switch shown {
    case let entries as RedactedEntries: entries.mirror(of: self)
    case let elements as [Any]: Mirror(self, unlabeledChildren: elements)
    default: Mirror(self, children: [:])
    }
  }

  private var shown: Any { Redaction(secretFields: []).shown(value, .all) }
}

nonisolated extension Redaction {
  /// The value without the secrets in its dictionaries. Values of other types decide what they show.
  fileprivate func shown(_ value: Any, _ visibility: Visibility) -> Any {
    if visibility == .hidden { return Self.hidden }
    switch value {
    case let json as JSONValue: return redacted(json, visibility)
    case let text as String: return redacted(text, visibility)
    case let nullable as any NullableValue:
      guard let wrapped = nullable.anyWrapped else { return Optional<Any>.none as Any }
      return shown(wrapped, visibility)
    case let entries as [String: Any]:
      return RedactedEntries(
        entries.map { name, value in
          (name, shown(value, self.visibility(of: name, in: visibility)))
        })
    case let elements as [Any]: return elements.map { shown($0, visibility) }
    default: return value
    }
  }
}
