import OpenAPI

/// Two members of a union without a tag, where the first can match a value that is meant for the second.
struct UnionAmbiguity: Hashable, Sendable {
  /// Indices of members.
  var first: Int
  var second: Int

  /// The maximum number of members to compare.
  private static let mostMembers = 64
  private static let deepestLook = 8
  /// The maximum number of property comparisons for a union.
  private static let mostComparisons = 100_000

  /// - Parameter members: the members in the order in which they are tried.
  static func all(among members: [SchemaID], reader: SchemaReader) -> [Self] {
    let targets = members.prefix(mostMembers).map(reader.target(of:))
    let objects = targets.map { reader.members(of: $0) }
    var comparison = Comparison(reader: reader, left: mostComparisons)
    var found: [Self] = []
    for first in objects.indices where !objects[first].isEmpty {
      for second in objects.indices.dropFirst(first + 1) where !objects[second].isEmpty {
        guard comparison.takes(objects[first], objects[second], depth: 0) else { continue }
        guard comparison.left > 0 else { return found }
        found.append(Self(first: first, second: second))
      }
    }
    return found
  }

  private struct Comparison {
    let reader: SchemaReader
    /// The remaining comparisons. Without any, everything matches.
    var left: Int

    /// Whether an object can match a value of the other one: the other can have all properties that this one requires,
    /// and all its required properties match.
    mutating func takes(
      _ object: [ObjectMembers.Member], _ other: [ObjectMembers.Member], depth: Int
    ) -> Bool {
      guard left > 0 else { return true }
      left -= object.count + other.count
      let others = Dictionary(other.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      return object.allSatisfy { member in
        guard let other = others[member.name] else { return !member.isRequired }
        guard member.isRequired || other.isRequired else { return true }
        return takes(member.schema, other.schema, depth: depth + 1)
      }
    }

    private mutating func takes(_ schema: SchemaID, _ other: SchemaID, depth: Int) -> Bool {
      let target = reader.target(of: schema)
      let other = reader.target(of: other)
      if target == other { return true }
      guard depth < UnionAmbiguity.deepestLook else { return true }
      let kind = reader.kind(of: target)
      let otherKind = reader.kind(of: other)
      switch (kind, otherKind) {
      case (.primitive(let type), .primitive(let other)): return type.takes(other)
      case (.primitive(.json), _), (_, .primitive(.json)): return true
      case (.primitive(.string), .enumeration(.string, _)): return true
      case (.enumeration(.string, _), .primitive(.string)): return true
      // Enums are open, so unlisted values match too.
      case (.enumeration(let type, _), .enumeration(let other, _)): return type == other
      case (.primitive, _), (.enumeration, _), (_, .primitive), (_, .enumeration): return false
      case (.array, .array), (.map, .map): return true
      case (.array, _), (_, .array): return false
      default:
        let members = reader.members(of: target)
        let others = reader.members(of: other)
        return members.isEmpty || others.isEmpty || takes(members, others, depth: depth)
      }
    }
  }
}

extension TypeReference {
  /// Whether a value of the other type can be decoded as this type.
  fileprivate func takes(_ other: TypeReference) -> Bool {
    switch (self, other) {
    case (.json, _), (_, .json): true
    case (.scalar(let scalar), .scalar(let other)): scalar.takes(other)
    default: self == other
    }
  }
}
