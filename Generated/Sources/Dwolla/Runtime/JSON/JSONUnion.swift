/// An enum of several types in JSON. Its case table implements decoding.
public nonisolated protocol JSONUnion: JSONCodable {
  /// The cases and how to distinguish them.
  static var members: UnionMembers<Self> { get }
}

nonisolated extension JSONUnion {
  // Compiled once for all unions, as for `JSONObject`.
  @_optimize(none)
  public init(json: JSONReader) throws {
    self = try Self.members.read(json)
  }
}
