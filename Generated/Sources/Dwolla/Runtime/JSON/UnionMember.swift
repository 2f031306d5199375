/// A member of a union whose values have no tag, and what tells its values from those of the others.
nonisolated struct UnionMember<Value>: Sendable {
  /// The properties that not all members have, of those that this one has; nil where it has any.
  private let names: Set<String>?
  /// The documented values of properties, by the path that leads to them.
  private let values: [(path: [String], known: Set<String>)]
  /// The properties that have to be there.
  private let required: Set<String>
  private let read: @Sendable (any Decoder) throws -> Value

  /// - Parameters:
  ///   - make: the union's case.
  ///   - values: by JSON pointers (RFC 6901), which go through lists without an index.
  init<Member: Decodable & Sendable>(
    _ make: @escaping @Sendable (Member) -> Value, names: Set<String>? = nil,
    values: [String: Set<String>] = [:]
  ) {
    self.names = names
    required = (Member.self as? any JSONObject.Type)?.requiredNames ?? []
    self.values = values.map { pointer, known in
      let keys = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      return (keys.map { Self.unescaped(String($0)) }, known)
    }
    read = { decoder in make(try decoder.singleValueContainer().decode(Member.self)) }
  }

  private static func unescaped(_ key: String) -> String {
    key.replacing("~1", with: "/").replacing("~0", with: "~")
  }
}

nonisolated extension Decoder {
  /// The value as the member that fits best: one whose documented values are in it comes before one whose are
  /// not, then the one that leaves the fewest properties out, then the first.
  ///
  /// - Parameter unknown: makes the value where none fits.
  /// - Throws: what reading it as any JSON throws, and where too many members were tried in vain.
  func bestMatch<Value>(
    of members: [UnionMember<Value>], otherwise unknown: (JSONValue) -> Value
  ) throws -> Value {
    let attempts = UnionAttempts.key.flatMap { userInfo[$0] as? UnionAttempts }
    attempts?.begin()
    defer { attempts?.end() }
    for member in UnionMember.ordered(members, for: self) {
      let begun = attempts?.begun ?? 0
      if let value = member.value(from: self) { return value }
      guard attempts?.isExhausted(since: begun) != true else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: codingPath, debugDescription: "Too many alternatives do not fit."))
      }
    }
    return unknown(try JSONValue(from: self))
  }
}

nonisolated extension UnionMember {
  /// Without those that lack a property: reading what comes before it would be in vain.
  fileprivate static func ordered(_ members: [Self], for decoder: any Decoder) -> [Self] {
    guard members.contains(where: \.hasEvidence),
      let object = try? decoder.container(keyedBy: WireName.self)
    else { return members }
    let keys = Set(object.allKeys.map(\.stringValue))
    let members = members.filter { $0.required.isSubset(of: keys) }
    let names = members.reduce(into: Set<String>()) { $0.formUnion($1.names ?? []) }
    let present = names.intersection(keys)
    let ranks = members.map { member in
      (
        member.values.contains { !object.has(oneOf: $0.known, at: $0.path[...]) } ? 1 : 0,
        member.names.map { present.subtracting($0).count } ?? 0
      )
    }
    return members.indices.sorted {
      (ranks[$0].0, ranks[$0].1, $0) < (ranks[$1].0, ranks[$1].1, $1)
    }
    .map { members[$0] }
  }

  private var hasEvidence: Bool { names != nil || !values.isEmpty || !required.isEmpty }

  fileprivate func value(from decoder: any Decoder) -> Value? { try? read(decoder) }
}

nonisolated extension KeyedDecodingContainer where Key == WireName {
  /// Whether the text that a path leads to is one of these; also where there is none, but for empty lists.
  fileprivate func has(oneOf known: Set<String>, at path: ArraySlice<String>) -> Bool {
    guard let first = path.first else { return true }
    let key = WireName(first)
    if path.count == 1 {
      return (try? decode(String.self, forKey: key)).map(known.contains) ?? true
    }
    if let object = try? nestedContainer(keyedBy: WireName.self, forKey: key) {
      return object.has(oneOf: known, at: path.dropFirst())
    }
    guard var list = try? nestedUnkeyedContainer(forKey: key) else { return true }
    guard !list.isAtEnd else { return false }
    while !list.isAtEnd {
      guard let object = try? list.nestedContainer(keyedBy: WireName.self) else { return true }
      guard object.has(oneOf: known, at: path.dropFirst()) else { return false }
    }
    return true
  }
}
