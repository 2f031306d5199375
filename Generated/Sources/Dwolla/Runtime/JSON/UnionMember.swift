/// A case of a union, and what tells its values from those of the others.
public nonisolated struct UnionMember<Union>: Sendable {
  /// The values of the tag that stand for the case; where there are any, nothing else leads to it.
  let tags: [JSONValue]
  /// The properties that not all members have, of those that this one has; nil where it has any.
  let names: [String]?
  /// The documented values of properties, by the path that leads to them.
  let values: [(path: [[UInt8]], known: [JSONValue])]
  /// The properties that have to be there.
  let required: [String]
  let read: @Sendable (JSONReader) throws -> Union

  /// - Parameters:
  ///   - make: the union's case.
  ///   - tags: the values of the union's tag that stand for the case: strings, whole numbers or booleans.
  ///   - names: those properties of the member that not all members have; nil where it has any.
  ///   - values: documented values by JSON pointers (RFC 6901), which go through lists without an index.
  public init<Member: JSONCodable>(
    _ make: @escaping @Sendable (Member) -> Union, tags: [JSONValue] = [],
    names: [String]? = nil, values: [String: [JSONValue]] = [:]
  ) {
    self.tags = tags
    self.names = names
    required = (Member.self as? any JSONObject.Type)?.requiredNames.map(\.text) ?? []
    self.values = values.sorted { $0.key < $1.key }.map { pointer, known in
      let keys = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      return (keys.map { Array(Self.unescaped(String($0)).utf8) }, known)
    }
    read = { json in make(try Member(json: json)) }
  }

  private static func unescaped(_ key: String) -> String {
    key.replacing("~1", with: "/").replacing("~0", with: "~")
  }
}
