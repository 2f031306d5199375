import ClientModel

/// What the description says of a value that its Swift type does not show. What does not apply is nil.
public struct FactsEntry: Codable, Hashable, Sendable {
  /// Limits by their keywords, `maxLength`, or those of a part, `items.maxLength`.
  public var constraints: [String: String]?
  /// What servers take where the value is omitted.
  public var defaultValue: String?
  public var isReadOnly: Bool?
  public var isWriteOnly: Bool?
  public var isDeprecated: Bool?
  /// When it goes away.
  public var sunset: String?

  init?(_ facts: ValueFacts?) {
    guard let facts, !facts.isEmpty else { return nil }
    if !facts.constraints.isEmpty {
      constraints = Dictionary(
        facts.constraints.map { constraint in
          let part = constraint.part.map { $0 + "." } ?? ""
          return (part + constraint.keyword, constraint.value)
        }
      ) { "\($0) and \($1)" }
    }
    defaultValue = facts.defaultValue
    isReadOnly = facts.isReadOnly ? true : nil
    isWriteOnly = facts.isWriteOnly ? true : nil
    isDeprecated = facts.isDeprecated ? true : nil
    sunset = facts.sunset
  }
}

extension FactsEntry? {
  var constraints: [String: String] { self?.constraints ?? [:] }
  var isReadOnly: Bool { self?.isReadOnly == true }
  var isWriteOnly: Bool { self?.isWriteOnly == true }
  var isDeprecated: Bool { self?.isDeprecated == true }
}
