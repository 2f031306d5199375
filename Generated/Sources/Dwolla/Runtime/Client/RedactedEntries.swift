/// The entries of a dictionary without secrets, sorted by name.
nonisolated struct RedactedEntries: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  private let entries: [(name: String, value: Any)]

  init(_ entries: [(name: String, value: Any)]) {
    self.entries = entries.sorted { $0.name < $1.name }
  }

  var description: String {
    let texts = entries.map { "\(String(reflecting: $0.name)): \(String(reflecting: $0.value))" }
    return texts.isEmpty ? "[:]" : "[\(texts.joined(separator: ", "))]"
  }
  var debugDescription: String { description }
  var customMirror: Mirror { mirror(of: self) }

  func mirror<Owner>(of owner: Owner) -> Mirror {
    Mirror(owner, children: entries.map { ($0.name, $0.value) })
  }
}
