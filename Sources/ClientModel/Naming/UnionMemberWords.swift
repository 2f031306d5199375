import OpenAPI
import YAML

/// Describes the members of a union that have no name: by the only value, by the kind of the values, or by what an
/// object requires. Adding an optional property changes no description.
struct UnionMemberWords {
  let reader: SchemaReader

  /// The descriptions, best first. The others distinguish members that share the best one.
  func words(for member: SchemaID) -> [NameWords] {
    let target = reader.target(of: member)
    let kind = reader.kind(of: target)
    let descriptions =
      switch kind {
      case .object, .objectWithAlternatives: objectWords(target)
      default: [valueWords(kind, target)].compactMap { $0 } + detailedWords(kind, target)
      }
    return descriptions.filter { !$0.isEmpty }
  }

  // MARK: Values

  private func valueWords(_ kind: SchemaKind, _ schema: SchemaID) -> NameWords? {
    switch kind {
    case .enumeration(_, let values) where values.count == 1:
      NameWords(member: values[0].scalar?.text ?? "")
    case .enumeration(.string, _): NameWords("value")
    case .enumeration(.integer, _): NameWords("integer")
    case .primitive(.scalar(let scalar)): scalarWords(scalar, reader[schema].format)
    case .primitive(.file): NameWords("file")
    case .array: NameWords("list")
    case .map(_?): NameWords("map")
    case .primitive, .map(nil), .union, .alias, .object, .objectWithAlternatives: nil
    }
  }

  /// Text that is no `String` in Swift is called after its format: `dateTime`.
  private func scalarWords(_ scalar: ScalarType, _ format: String?) -> NameWords {
    switch scalar.wire {
    case .boolean: NameWords("boolean")
    case .integer: NameWords("integer")
    case .number: NameWords("number")
    case .formattedText where scalar == .data: NameWords("data")
    case .formattedText: NameWords(format ?? "string")
    case .text, .anything: NameWords("string")
    }
  }

  private func detailedWords(_ kind: SchemaKind, _ schema: SchemaID) -> [NameWords] {
    switch kind {
    case .enumeration(_, let values):
      [NameWords("value") + NameWords(member: values.first?.scalar?.text ?? "")]
    case .primitive: [NameWords(reader[schema].format ?? "")]
    case .array(let part?): [part].compactMap(elementWords).map { $0 + NameWords("list") }
    case .map(let part?): [part].compactMap(elementWords).map { $0 + NameWords("map") }
    case .array(nil), .map(nil), .union, .alias, .object, .objectWithAlternatives: []
    }
  }

  private func elementWords(_ element: SchemaID) -> NameWords? {
    let target = reader.target(of: element)
    if let name = reader[element].name ?? reader[target].name { return NameWords(name) }
    let kind = reader.kind(of: target)
    switch kind {
    case .object, .objectWithAlternatives: return objectWords(target).first
    default: return valueWords(kind, target)
    }
  }

  // MARK: Objects

  private func objectWords(_ object: SchemaID) -> [NameWords] {
    let members = reader.members(of: object)
    let required = members.filter { $0.isRequired && !NameWords($0.name).isEmpty }
    // In the order in which the document requires them.
    let order = reader[object].required
    let sorted =
      order.compactMap { name in required.first { $0.name == name } }
      + required.filter { !order.contains($0.name) }
    var words = [onlyValue(of: sorted) ?? onlyValue(of: members)].compactMap { $0 }
    guard let first = sorted.first else { return words.isEmpty ? [NameWords("object")] : words }
    let with = NameWords("with") + NameWords(first.name)
    words.append(with)
    if sorted.count > 1, sorted.count <= Self.mostRequired {
      words.append(sorted.dropFirst().reduce(with) { $0 + NameWords($1.name) })
    }
    if let detail = detail(of: first.schema) { words.append(with + detail) }
    return words
  }

  /// The maximum number of required properties in a name. Longer names are not clearer.
  private static let mostRequired = 4

  /// The value of the first property that has only one, if that is text.
  private func onlyValue(of members: [ObjectMembers.Member]) -> NameWords? {
    for member in members {
      let target = reader.target(of: member.schema)
      guard case .enumeration(.string, let values) = reader.kind(of: target), values.count == 1
      else { continue }
      let words = NameWords(values[0].scalar?.text ?? "")
      if !words.isEmpty { return words }
    }
    return nil
  }

  /// The words that distinguish a required property from a property with the same name in another member.
  private func detail(of schema: SchemaID) -> NameWords? {
    let target = reader.target(of: schema)
    if let name = reader[schema].name ?? reader[target].name { return NameWords(name) }
    let kind = reader.kind(of: target)
    switch kind {
    case .object, .objectWithAlternatives:
      return reader.members(of: target).first(where: \.isRequired).map { NameWords($0.name) }
    case .enumeration(.string, let values): return values.first?.scalar.map { NameWords($0.text) }
    default: return valueWords(kind, target)
    }
  }
}
