/// An enum that is one of several types in JSON; a table of its cases reads it.
public nonisolated protocol JSONUnion: JSONCodable {
  /// The cases, and what tells them apart.
  static var members: UnionMembers<Self> { get }
}

nonisolated extension JSONUnion {
  public init(json: JSONReader) throws {
    self = try Self.members.read(json)
  }
}
