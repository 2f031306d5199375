import OpenAPI
import YAML

/// Synthesizes a value for a schema from its examples, defaults, constants and placeholders.
struct SchemaExamples {
  /// The properties of an object.
  enum Extent: Hashable {
    /// Only required properties, for a short request.
    case required
    /// All properties, as in a response.
    case full
  }

  private struct Place: Hashable {
    var schema: SchemaID
    var depth: Int
  }

  private struct Made {
    var value: ExampleValue
    var count: Int
  }

  let reader: SchemaReader
  let errors: ErrorBodies
  let extent: Extent
  /// The values of objects and unions, which do not depend on their names.
  private var known: [Place: Made?] = [:]

  /// The maximum nesting of objects. Below the second number, optional properties are omitted.
  private static let deepest = 10
  private static let deepestOptional = 4
  /// From the first number of values on, optional properties are omitted. From the second, all remaining properties
  /// are.
  private static let enoughValues = 60
  private static let mostValues = 300

  init(_ context: TranslationContext, extent: Extent) {
    reader = context.reader
    errors = context.errors
    self.extent = extent
  }

  /// - Parameter words: the name of the value.
  /// - Returns: `nil` for an infinitely recursive schema.
  mutating func value(of id: SchemaID, words: NameWords) -> ExampleValue? {
    made(id, words, depth: 0)?.value
  }

  /// A value for each alternative of the schema, or a single value.
  mutating func values(of id: SchemaID, words: NameWords) -> [(name: String?, ExampleValue)] {
    let target = reader.target(of: id)
    if given(id) == nil, let members = errors.alternatives[target] {
      return members.compactMap { member in
        let schema = reader[reader.target(of: member)]
        return value(of: member, words: words).map { (schema.title ?? schema.name, $0) }
      }
    }
    return value(of: id, words: words).map { [(nil, $0)] } ?? []
  }

  // MARK: Given

  /// A value from the document, preferably an example.
  private func given(_ id: SchemaID) -> ExampleValue? {
    let target = reader.target(of: id)
    for schema in id == target ? [id] : [id, target] {
      let fallbacks = [reader[schema].const, reader[schema].defaultValue]
      let nodes = reader[schema].examples.prefix(1) + fallbacks.compactMap { $0 }
      for node in nodes {
        guard let value = ExampleValue(node), value != .null else { continue }
        return described(value, target) ?? value
      }
    }
    return nil
  }

  private func described(_ value: ExampleValue, _ target: SchemaID) -> ExampleValue? {
    guard let described = value.described else { return nil }
    let members = ObjectMembers(of: target, reader: reader).members
    return members.contains { $0.name == "value" } ? nil : described
  }

  // MARK: Made

  private mutating func made(_ id: SchemaID, _ words: NameWords, depth: Int) -> Made? {
    if let value = given(id) { return Made(value: value, count: value.count) }
    guard depth <= Self.deepest else { return nil }
    let target = reader.target(of: id)
    let kind = reader.kind(of: target)
    switch kind {
    case .primitive(let type):
      return simple(type, target, words)
    case .enumeration(_, let values):
      return values.first.flatMap(ExampleValue.init).map { Made(value: $0, count: 1) }
    case .array where !reader[target].prefixItems.isEmpty:
      let elements = reader[target].prefixItems.compactMap {
        made($0, words.singular, depth: depth + 1)
      }
      return Made(
        value: .array(elements.map(\.value)), count: elements.reduce(1) { $0 + $1.count })
    case .array(let items):
      guard let items else { return Made(value: .array([]), count: 1) }
      let element = made(items, words.singular, depth: depth + 1)
      return Made(value: .array(element.map { [$0.value] } ?? []), count: 1 + (element?.count ?? 0))
    case .map(let values):
      guard let values, let value = made(values, words.singular, depth: depth + 1) else {
        return Made(value: .object([]), count: 1)
      }
      return Made(value: .object([ExampleProperty("key", value.value)]), count: 1 + value.count)
    case .alias(let other): return made(other, words, depth: depth + 1)
    case .object, .objectWithAlternatives, .union:
      let place = Place(schema: target, depth: depth)
      if let value = known[place] { return value }
      let value = composite(kind, target, depth: depth)
      known[place] = .some(value)
      return value
    }
  }

  /// The first listed value, such as in `enum: [false]`, or a placeholder.
  private func simple(_ type: TypeReference, _ id: SchemaID, _ words: NameWords) -> Made? {
    let listed = (reader[id].enumValues ?? []).lazy.compactMap(ExampleValue.init)
    let value =
      listed.first { $0 != .null }
      ?? ExamplePlaceholder(words, format: reader[id].format).value(of: type)
    return value.map { Made(value: $0, count: $0.count) }
  }

  private mutating func composite(_ kind: SchemaKind, _ id: SchemaID, depth: Int) -> Made? {
    switch kind {
    case .union(let members): return union(members, id, depth: depth)
    case .objectWithAlternatives(let alternatives):
      return object(ObjectMembers(of: id, with: alternatives, reader: reader), depth: depth)
    default: return object(ObjectMembers(of: id, reader: reader), depth: depth)
    }
  }

  /// A value of the first member that has one, with its tag.
  private mutating func union(_ members: [SchemaID], _ id: SchemaID, depth: Int) -> Made? {
    let tags = UnionTags(members: members, discriminator: reader[id].discriminator, reader: reader)
    let cases = tags?.cases ?? members.map { UnionTags.Case(member: $0, values: []) }
    for choice in cases {
      guard var made = made(choice.member, NameWords(""), depth: depth + 1) else { continue }
      if let tags, let tag = choice.values.first, case .object(var properties) = made.value {
        properties.removeAll { $0.name == tags.property }
        properties.insert(ExampleProperty(tags.property, tag.example), at: 0)
        made.value = .object(properties)
      }
      return made
    }
    return nil
  }

  private mutating func object(_ object: ObjectMembers, depth: Int) -> Made? {
    var properties: [ExampleProperty] = []
    var count = 1
    for member in object.members where isShown(member, depth: depth, count: count) {
      guard count < Self.mostValues else { break }
      guard let made = made(member.schema, NameWords(member.name), depth: depth + 1) else {
        if member.isRequired { return nil }
        continue
      }
      properties.append(ExampleProperty(member.name, made.value))
      count += made.count
    }
    return Made(value: .object(properties), count: count)
  }

  private func isShown(_ member: ObjectMembers.Member, depth: Int, count: Int) -> Bool {
    if member.isRequired { return true }
    guard extent == .full, depth < Self.deepestOptional, count < Self.enoughValues else {
      return false
    }
    let schema = reader[member.schema]
    return !schema.isWriteOnly && !schema.isDeprecated
  }
}
