/// Ranks members without a tag by the properties and the documented values in a value.
nonisolated struct UnionRanking<Union>: Sendable {
  private let members: [UnionMember<Union>]
  /// The names that count for or against a member.
  private let evidence: PropertyNames
  /// The indices of names in the evidence, by member.
  private let required: [[Int]]
  private let names: [[Int]?]
  private let hasEvidence: Bool
  /// Whether some are enums.
  private let hasEnums: Bool

  init(_ members: [UnionMember<Union>]) {
    self.members = members
    let all = Set(members.flatMap { $0.required + ($0.names ?? []) }).sorted()
    let indices = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })
    evidence = PropertyNames(all.map { WireName($0) })
    required = members.map { $0.required.compactMap { indices[$0] } }
    names = members.map { $0.names?.compactMap { indices[$0] } }
    hasEnums = members.contains { $0.documents != nil }
    hasEvidence = members.contains {
      $0.names != nil || !$0.values.isEmpty || !$0.required.isEmpty
    }
  }

  var isEmpty: Bool { members.isEmpty }

  /// The members, best match first, without those that lack a required property.
  func ranked(for json: JSONReader) -> [UnionMember<Union>] {
    guard hasEvidence, json.kind == .object, let tokens = try? evidence.tokens(in: json) else {
      return hasEnums ? rankedByValue(for: json) : members
    }
    let candidates = members.indices.filter { required[$0].allSatisfy { tokens[$0] >= 0 } }
    guard candidates.count > 1 else { return candidates.map { members[$0] } }
    let present = Set(candidates.flatMap { names[$0] ?? [] }.filter { tokens[$0] >= 0 })
    return candidates.map { index in
      Rank(
        index: index, lacksValues: !hasDocumentedValues(members[index], json),
        leftOut: names[index].map { present.subtracting($0).count } ?? 0)
    }
    .sorted()
    .map { members[$0.index] }
  }

  /// An enum that documents the value comes first. One that does not comes last, because it would
  /// accept any value.
  private func rankedByValue(for json: JSONReader) -> [UnionMember<Union>] {
    let documents = members.map { $0.documents?(json) }
    return [true, nil, false].flatMap { rank in
      members.indices.filter { documents[$0] == rank }.map { members[$0] }
    }
  }

  private func hasDocumentedValues(_ member: UnionMember<Union>, _ json: JSONReader) -> Bool {
    member.values.allSatisfy { json.has(oneOf: $0.known, at: $0.path[...]) }
  }

  private struct Rank: Comparable {
    let index: Int
    let lacksValues: Bool
    let leftOut: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.lacksValues ? 1 : 0, left.leftOut, left.index)
        < (right.lacksValues ? 1 : 0, right.leftOut, right.index)
    }
  }
}

nonisolated extension JSONReader {
  /// Whether the value at a path is one of the documented values. A missing value matches, an empty list does not.
  fileprivate func has(oneOf known: [JSONValue], at path: ArraySlice<[UInt8]>) -> Bool {
    guard let name = path.first else { return isDocumented(known) }
    switch kind {
    case .object:
      guard let value = property(name) else { return true }
      return value.has(oneOf: known, at: path.dropFirst())
    case .array where path.startIndex > 0:
      var element = token + 1
      let end = document.next(after: token)
      guard element < end else { return false }
      while element < end {
        let value = JSONReader(document, element)
        guard value.kind == .object else { return true }
        guard value.has(oneOf: known, at: path) else { return false }
        element = document.next(after: element)
      }
      return true
    default: return true
    }
  }

  /// Whether the value is one of the documented values of its type. Values of other types match.
  private func isDocumented(_ known: [JSONValue]) -> Bool {
    switch kind {
    case .string, .escapedString:
      let texts = known.compactMap(\.string)
      return texts.isEmpty || texts.contains { document.string(token, equals: Array($0.utf8)) }
    case .integer, .number:
      let numbers = known.compactMap(\.number)
      return numbers.isEmpty
        || document.number(token).map(JSONNumber.init(checked:))
          .map(numbers.contains) ?? true
    case .true, .false:
      let booleans = known.compactMap(\.bool)
      return booleans.isEmpty || booleans.contains(kind == .true)
    case .null, .array, .object: return true
    }
  }
}
