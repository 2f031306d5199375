/// Stores a dictionary. Descriptions, dumps and mirrors hide the values of secret names.
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
  public var description: String {
    guard let shown else { return "nil" }
    let entries = shown.map { "\(String(reflecting: $0)): \(String(reflecting: $1))" }
    return entries.isEmpty ? "[:]" : "[\(entries.joined(separator: ", "))]"
  }
  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: (shown ?? []).map { ($0, $1) }) }

  /// The entries without secrets, sorted by name, or `nil` if there is no dictionary.
  private var shown: [(name: String, value: Any)]? {
    var mirror = Mirror(reflecting: value)
    // An optional, or a `Nullable`.
    while mirror.displayStyle != .dictionary {
      guard let wrapped = mirror.children.first else { return nil }
      mirror = Mirror(reflecting: wrapped.value)
    }
    let redaction = Redaction(secretFields: [])
    return mirror.children.compactMap { entry in
      let parts = Mirror(reflecting: entry.value).children.map(\.value)
      guard parts.count == 2, let name = parts[0] as? String else { return nil }
      let value = parts[1]
      if redaction.isSecret(name) { return (name, Redaction.hidden) }
      switch value {
      case let value as JSONValue: return (name, redaction.redacted(value, of: name))
      case let text as String:
        return (name, redaction.redacted(.string(text), of: name).string ?? text)
      default: return (name, value)
      }
    }
    .sorted { $0.name < $1.name }
  }
}
