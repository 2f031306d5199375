import ClientModel

/// Facts about a value that its Swift type does not express. Facts that do not apply are `nil`.
public struct FactsEntry: Codable, Hashable, Sendable {
  /// Limits by keyword, `maxLength`, or for a part, `items.maxLength`.
  public var constraints: [String: String]?
  /// The default of the server.
  public var defaultValue: String?
  public var isReadOnly: Bool?
  public var isWriteOnly: Bool?
  public var isDeprecated: Bool?
  /// The date of removal.
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
