/// The cases of a union.
///
/// The tag decides first. A value with an unknown tag is decoded as the best match among the
/// members without a tag: one whose documented values are present, then the one that leaves the
/// fewest properties unread, then the first one. A value without a match is kept as it is.
public nonisolated final class UnionMembers<Union>: Sendable {
  private let tag: String?
  private let tagged: [JSONValue: UnionMember<Union>]
  private let untagged: UnionRanking<Union>
  private let unknown: @Sendable (JSONValue) -> Union

  /// Creates a case table.
  ///
  /// - Parameters:
  ///   - tag: the property that distinguishes the members.
  ///   - unknown: the case for values without a match.
  ///   - members: the members, in the order in which they are tried.
  public init(
    tag: String? = nil, unknown: @escaping @Sendable (JSONValue) -> Union,
    _ members: UnionMember<Union>...
  ) {
    self.tag = tag
    self.unknown = unknown
    tagged = members.reduce(into: [:]) { tagged, member in
      for tag in member.tags where tagged[tag] == nil { tagged[tag] = member }
    }
    untagged = UnionRanking(members.filter(\.tags.isEmpty))
  }

  func read(_ json: JSONReader) throws -> Union {
    if let member = taggedMember(of: json) { return try member.read(json) }
    if untagged.isEmpty { return unknown(try JSONValue(json: json)) }
    let document = json.document
    if let result = try document.unions.result(for: json.token, Union.self) { return result }
    document.unions.begin()
    defer { document.unions.end() }
    // Without closures or further functions, to use little stack for each level of a recursive union.
    for member in untagged.ranked(for: json) {
      guard let value = try? member.read(json) else { continue }
      document.unions.keep(.success(value), for: json.token, Union.self)
      return value
    }
    return try unknownValue(json)
  }

  private func unknownValue(_ json: JSONReader) throws -> Union {
    let result = Result { unknown(try JSONValue(json: json)) }
    json.document.unions.keep(result, for: json.token, Union.self)
    return try result.get()
  }

  private func taggedMember(of json: JSONReader) -> UnionMember<Union>? {
    guard let tag, let value = json[tag] else { return nil }
    switch value.kind {
    case .null, .array, .object: return nil
    default: return (try? JSONValue(json: value)).flatMap { tagged[$0] }
    }
  }
}
