/// A limit on values other than their type, such as a size, a length or a pattern.
public struct SchemaConstraint: Hashable, Sendable {
  public enum Keyword: String, Sendable, CaseIterable {
    case minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf
    case minLength, maxLength, pattern
    case minItems, maxItems, uniqueItems
    case contains, minContains, maxContains
    case minProperties, maxProperties, propertyNames, dependentRequired, dependentSchemas
    case not, `if`, then, `else`
  }

  public var keyword: Keyword
  /// The text in the document: `50`, `^[a-z]+$`. Abbreviated if it is not a scalar.
  public var value: String

  public init(keyword: Keyword, value: String) {
    self.keyword = keyword
    self.value = value
  }
}

extension [SchemaConstraint] {
  /// Converts `exclusiveMinimum: true` of 3.0 to 3.1, and removes limits without effect.
  var normalized: [SchemaConstraint] {
    var constraints = self
    for (bound, exclusive) in [
      (SchemaConstraint.Keyword.minimum, SchemaConstraint.Keyword.exclusiveMinimum),
      (.maximum, .exclusiveMaximum),
    ] where contains(.init(keyword: exclusive, value: "true")) {
      for index in constraints.indices where constraints[index].keyword == bound {
        constraints[index].keyword = exclusive
      }
    }
    return constraints.filter(\.isLimit)
  }
}

extension SchemaConstraint {
  fileprivate var isLimit: Bool {
    switch keyword {
    case .pattern: true
    case .uniqueItems: value == "true"
    case .minLength, .minItems, .minContains, .minProperties: value != "0"
    default: value != "true" && value != "false"
    }
  }
}
