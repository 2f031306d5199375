import OpenAPI

/// The number of required properties of schemas, including those of required objects. It determines the order of union
/// members.
struct RequirementCounts: Sendable {
  private var known: [SchemaID: Int] = [:]

  private static let most = 1_000_000

  mutating func count(of id: SchemaID, _ reader: SchemaReader) -> Int {
    count(of: id, reader, depth: 0)
  }

  private mutating func count(of id: SchemaID, _ reader: SchemaReader, depth: Int) -> Int {
    let target = reader.target(of: id)
    if let count = known[target] { return count }
    guard depth < SchemaReader.deepestLook else { return 0 }
    known[target] = 0
    let required = ObjectMembers(of: target, reader: reader).members.filter(\.isRequired)
    let count = required.reduce(0) {
      min($0 + 1 + self.count(of: $1.schema, reader, depth: depth + 1), Self.most)
    }
    known[target] = count
    return count
  }
}
