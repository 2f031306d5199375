/// A case of a union, and how to recognize its values.
public nonisolated struct UnionMember<Union>: Sendable {
  /// The tag values of the case. If there are any, only these select it.
  let tags: [JSONValue]
  /// The properties of this member that not all members have, or `nil` if it has any properties.
  let names: [String]?
  /// The documented values of properties, by path.
  let values: [(path: [[UInt8]], known: [JSONValue])]
  /// The required properties.
  let required: [String]
  /// Whether a value is documented; nil for a member that documents none.
  let documents: (@Sendable (JSONReader) -> Bool)?
  let read: @Sendable (JSONReader) throws -> Union

  /// Creates a member.
  ///
  /// - Parameters:
  ///   - make: the case of the union.
  ///   - tags: the discriminator values of the case: strings, integers or booleans.
  ///   - names: the properties that not all members have, or `nil` if the member has any
  ///     properties.
  ///   - values: documented values by JSON pointer (RFC 6901), without indexes for lists.
  public init<Member: JSONCodable>(
    _ make: @escaping @Sendable (Member) -> Union, tags: [JSONValue] = [],
    names: [String]? = nil, values: [String: [JSONValue]] = [:]
  ) {
    self.tags = tags
    self.names = names
    required = (Member.self as? any JSONObject.Type)?.requiredNames.map(\.text) ?? []
    if let type = Member.self as? any OpenEnum.Type {
      documents = Self.documents(by: type)
    } else {
      documents = nil
    }
    self.values = values.sorted { $0.key < $1.key }.map { pointer, known in
      let keys = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      return (keys.map { Array(Self.unescaped(String($0)).utf8) }, known)
    }
    read = { json in make(try Member(json: json)) }
  }

  private static func documents<Enumeration: OpenEnum>(
    by type: Enumeration.Type
  ) -> @Sendable (JSONReader) -> Bool {
    { json in Enumeration.documents(json) }
  }

  private static func unescaped(_ key: String) -> String {
    key.replacing("~1", with: "/").replacing("~0", with: "~")
  }
}
