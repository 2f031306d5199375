import OpenAPI
import YAML

extension SchemaReader {
  /// Whether a value can match several alternatives: objects under `anyOf` that cannot be distinguished. They become a
  /// single struct with all properties, so that no part of a value is lost.
  func canHoldAtOnce(_ alternatives: [SchemaID], of schema: Schema, depth: Int = 0) -> Bool {
    guard depth <= Self.deepestAtOnce, schema.oneOf.isEmpty, schema.discriminator == nil,
      alternatives.allSatisfy({ isObject($0) })
    else { return false }
    var known: [String: SchemaID] = [:]
    var constants: [String: String]?
    for alternative in alternatives {
      let object = ObjectMembers(of: target(of: alternative), reader: self)
      guard budget.spend(object.members.count), !object.members.isEmpty,
        !object.isClosed
      else { return false }
      let own = self.constants(of: object)
      guard constants == nil || constants == own else { return false }
      constants = own
      for member in object.members {
        let other = known[member.name]
        if let other, !canBeBoth(other, member.schema, depth: depth) { return false }
        known[member.name] =
          other.flatMap { alternativeProperties[$0, member.schema] } ?? member.schema
      }
    }
    return true
  }

  /// The maximum nesting of the objects to inspect, because alternatives can contain themselves.
  private static let deepestAtOnce = 4

  /// The constants of required properties. Objects with other values do not match.
  private func constants(of object: ObjectMembers) -> [String: String] {
    var constants: [String: String] = [:]
    for member in object.members where member.isRequired {
      let values = documentedValues(of: member.schema)
      if values?.count == 1 { constants[member.name] = values?.first }
    }
    return constants
  }

  /// Whether a value can match both. Assumes not for arrays, where a check would take too long.
  private func canBeBoth(_ first: SchemaID, _ second: SchemaID, depth: Int) -> Bool {
    if target(of: first) == target(of: second) { return true }
    if let joined = alternativeProperties[first, second], case .object = kind(of: target(of: first))
    {
      return canHoldAtOnce(self[joined].anyOf, of: self[joined], depth: depth + 1)
    }
    guard haveOneType(first, second), !hasParts(first), !hasParts(second) else { return false }
    guard let values = documentedValues(of: first), let others = documentedValues(of: second)
    else { return true }
    return !values.isDisjoint(with: others)
  }

  private func hasParts(_ id: SchemaID) -> Bool {
    let schema = self[target(of: id)]
    let composition = schema.allOf + schema.oneOf + schema.anyOf
    return !composition.isEmpty || schema.types.contains(.object) || schema.types.contains(.array)
      || !schema.properties.isEmpty || schema.items != nil || schema.reference != nil
      || schema.hasTypedAdditionalProperties
  }

  private func documentedValues(of id: SchemaID) -> Set<String>? {
    let schema = self[target(of: id)]
    let nodes = schema.const.map { [$0] } ?? schema.enumValues
    return nodes.map { Set($0.compactMap(\.scalar?.text)) }
  }
}

extension ObjectMembers {
  fileprivate var isClosed: Bool {
    if case .forbidden = additionalProperties { true } else { false }
  }
}
