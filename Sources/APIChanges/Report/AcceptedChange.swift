/// A reviewed and accepted breaking change.
public struct AcceptedChange: Hashable, Sendable {
  /// The client, the call or the type: `customers.create`.
  public var subject: String
  /// The text of the report without reasons, with or without backticks.
  public var text: String
  /// Why it is accepted.
  public var reason: String
  /// The version of the API description that introduces it.
  public var version: String

  public init(subject: String, text: String, reason: String, version: String) {
    self.subject = subject
    self.text = text
    self.reason = reason
    self.version = version
  }

  fileprivate struct Key: Hashable {
    var subject: String
    var text: String

    init(_ subject: String, _ text: String) {
      self.subject = subject
      self.text = text.filter { $0 != "`" }
    }
  }
}

extension ChangeReport {
  /// Marks the changes that are accepted for a version.
  /// - Returns: the entries that match no change of this report.
  public mutating func accept(
    _ accepted: [AcceptedChange], in version: String
  ) -> [AcceptedChange] {
    var reasons: [AcceptedChange.Key: String] = [:]
    for entry in accepted where entry.version == version {
      reasons[AcceptedChange.Key(entry.subject, entry.text)] = entry.reason
    }
    var found: Set<AcceptedChange.Key> = []
    for index in changes.indices where changes[index].isBreaking {
      let key = AcceptedChange.Key(changes[index].subject.name, changes[index].text)
      guard let reason = reasons[key] else { continue }
      changes[index].accepted = reason
      found.insert(key)
    }
    return accepted.filter {
      $0.version != version || !found.contains(AcceptedChange.Key($0.subject, $0.text))
    }
  }
}
