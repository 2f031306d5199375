import OpenAPI
import YAML

/// A type that several schemas have: at module scope, wherever they stand.
struct SharedType: Sendable {
  var name: String
  /// The schema that gives the order of the properties.
  var schema: SchemaID
  var schemas: [SchemaID]
  var isLinks: Bool
}

/// The types that stand in several places, decided for a whole document before anything is translated.
struct SharedTypes: Sendable {
  private var types: [SchemaShapes.Shape: SharedType] = [:]

  init() {}

  /// The names that no schema of the document has, in lower case.
  private(set) var derivedNames: Set<String> = []

  subscript(shape: SchemaShapes.Shape) -> SharedType? { types[shape] }

  /// - Parameters:
  ///   - names: the Swift names of named schemas.
  ///   - scope: the names of the module's types.
  init(
    _ uses: TypeUses, reader: SchemaReader, shapes: SchemaShapes, style: NameStyle,
    names: [SchemaID: String], scope: inout NameScope
  ) {
    var candidates: [SharedTypeCandidate] = []
    for (shape, users) in uses.users where users.isShared {
      candidates.append(SharedTypeCandidate(shape, users, reader: reader, shapes: shapes))
    }
    candidates.sort()
    var holders: [String: SharedTypeCandidate] = [:]
    for candidate in candidates {
      let own = candidate.named.compactMap { names[$0] }
      let wanted = candidate.names(style: style, holders: holders)
      let name = wanted.first { own.contains($0) || !scope.contains($0) }
      let claimed: String
      if let name, own.contains(name) {
        claimed = name
      } else {
        claimed = name.map { scope.claim($0) } ?? own.first ?? scope.claim(wanted)
      }
      holders[claimed] = candidate
      if !own.contains(claimed) { derivedNames.insert(claimed.lowercased()) }
      let schema =
        zip(candidate.named, own).first { $0.1 == claimed }?.0 ?? candidate.schemas[0]
      types[candidate.shape] = SharedType(
        name: claimed, schema: schema, schemas: candidate.schemas, isLinks: candidate.isLinks)
    }
  }
}

extension TypeUses.Users {
  /// Whether there is more than one place that the type could stand in.
  fileprivate var isShared: Bool {
    inline.count > 1 || names.count + min(1, inline.count) > 1
  }
}

/// A shape that gets a name.
private struct SharedTypeCandidate: Comparable {
  let shape: SchemaShapes.Shape
  let schemas: [SchemaID]
  let named: [SchemaID]
  let isLinks: Bool
  private let name: SharedName
  private let base: NameWords
  private let key: UInt64

  init(
    _ shape: SchemaShapes.Shape, _ users: TypeUses.Users, reader: SchemaReader,
    shapes: SchemaShapes
  ) {
    self.shape = shape
    let inOrder = users.schemas.map { schema in (schema, Order(schema, reader: reader)) }
      .sorted { $0.1 < $1.1 }.map(\.0)
    schemas = inOrder
    named = users.names.sorted { $0.key < $1.key }.map(\.value)
    isLinks = users.inline.contains { $0.role == ["links"] }
    name = SharedName(users, schema: inOrder[0], reader: reader, shapes: shapes)
    let words = name.base
    // Text without a letter or digit has no words.
    base = words.words.isEmpty ? NameWords("value") : words
    key = shapes.key(of: shape)
  }

  /// Schemas with a name come first, in the order of these; then the order of the properties decides, so that
  /// that of the document does not.
  private struct Order: Comparable {
    private let values: [String]

    init(_ schema: SchemaID, reader: SchemaReader) {
      let members = ObjectMembers(of: schema, reader: reader).members.map(\.name)
      let values = reader[schema].enumValues?.compactMap(\.scalar?.text) ?? []
      self.values = [reader[schema].name.map { "0" + $0 } ?? "1"] + members + values
    }

    static func < (left: Self, right: Self) -> Bool {
      left.values.lexicographicallyPrecedes(right.values)
    }
  }

  /// Where several want one name, the simplest gets it: the fewest properties, and the fewest required ones. An
  /// enum with one value comes last, as it has a name of its own.
  static func < (left: Self, right: Self) -> Bool {
    let leftWords = left.base.words
    let rightWords = right.base.words
    if leftWords != rightWords { return leftWords.lexicographicallyPrecedes(rightWords) }
    return left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [UInt64] {
    let required = name.properties.count(where: \.isRequired)
    return [name.values.count == 1 ? 1 : 0, UInt64(name.properties.count), UInt64(required), key]
  }

  static func == (left: Self, right: Self) -> Bool { left.shape == right.shape }

  /// The names to take, the first that is free.
  func names(style: NameStyle, holders: [String: SharedTypeCandidate]) -> [String] {
    let stem = stem(style.upperCamel(base))
    var result = [stem]
    if let more = holders[stem].flatMap({ difference(from: $0) }) {
      result.append(stem + "With" + style.upperCamel(more))
    }
    if let owner = name.ownerWords { result.append(ownerName(owner, style) + stem) }
    if let name = name.shortestName { result.append(style.upperCamel(NameWords(name))) }
    if let owner = name.firstOwner { result.append(ownerName(owner, style) + stem) }
    return result
  }

  /// The owner's name in front of the type's, without the word that both have between.
  private func ownerName(_ owner: NameWords, _ style: NameStyle) -> String {
    let isRepeated = owner.words.last == base.words.first && owner.words.count > 1
    return style.upperCamel(isRepeated ? NameWords(words: owner.words.dropLast()) : owner)
  }

  /// Another name for what Swift has a type of that name for.
  private func stem(_ name: String) -> String {
    guard ReservedNames.libraryTypes.contains(name) else { return name }
    if self.name.isFailure { return name + "Body" }
    return name + (name == "Error" ? "Detail" : "Value")
  }

  private static let mostWords = 2

  /// What values of this type have for certain that those of the other have not, or not always.
  private func difference(from other: SharedTypeCandidate) -> NameWords? {
    let others = Dictionary(
      other.name.properties.map { ($0.name, $0.isRequired) }, uniquingKeysWith: { $0 || $1 })
    let more = name.properties.filter { others[$0.name] == nil }
    let certain = name.properties.filter { $0.isRequired && others[$0.name] == false }
    let different = (more.isEmpty ? certain : more).map { NameWords($0.name).words }
      .sorted { $0.lexicographicallyPrecedes($1) }
    guard !different.isEmpty, different.count <= Self.mostWords else { return nil }
    return NameWords(words: Array(different.joined(separator: ["and"])))
  }
}

extension SharedName {
  fileprivate init(
    _ users: TypeUses.Users, schema: SchemaID, reader: SchemaReader, shapes: SchemaShapes
  ) {
    names = users.names.keys.sorted()
    uses = users.inline
    isFailure = users.isFailure
    let own = reader.ownSchema(of: schema, shapes: shapes)
    properties = reader.members(of: own, shapes: shapes)
    switch reader.kind(of: own, shapes: shapes) {
    case .enumeration(_, let values):
      self.values = values.compactMap(\.scalar?.text)
    case .union(let groups):
      let names = groups.map { reader[reader.target(of: $0.members[0])].name }
      if !names.contains(nil) { members = names.compactMap { $0 } }
    default: break
    }
  }
}
