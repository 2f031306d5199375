/// Decodes examples as values of Swift types, like the generated client decodes JSON.
struct ExampleFit: Sendable {
  let types: DeclaredTypes
  /// Whether a number is accepted where a string is expected. This is false in unions, because it would select the
  /// wrong member.
  private var readsNumbersAsText = true

  init(_ types: DeclaredTypes) { self.types = types }

  /// Nested unions consume no part of the value, so the number of steps can grow exponentially.
  private static let mostSteps = 2_000
  private static let deepest = 32
  private var steps = mostSteps
  private var depth = 0

  /// - Returns: `nil` if the value does not match the type, or if checking takes too long.
  func value(_ value: ExampleValue, as type: TypeReference) -> TypedExample? {
    var attempt = self
    return attempt.read(value, as: type)
  }

  private mutating func exactly<Result>(_ read: (inout ExampleFit) -> Result) -> Result {
    let before = readsNumbersAsText
    readsNumbersAsText = false
    defer { readsNumbersAsText = before }
    return read(&self)
  }

  private mutating func read(_ value: ExampleValue, as type: TypeReference) -> TypedExample? {
    steps -= 1
    guard steps > 0, depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    return match(value, as: type)
  }

  private mutating func match(_ value: ExampleValue, as type: TypeReference) -> TypedExample? {
    switch type {
    case .scalar(let scalar):
      scalar.value(of: value, isLenient: readsNumbersAsText).map { .scalar(scalar, $0) }
    case .binaryBody: text(value).map { .stream(Array($0.utf8)) }
    case .file: text(value).map { .file(Array($0.utf8)) }
    case .sequence: nil
    case .credential: .credential
    case .json: .json(value)
    case .link: structure(value, as: .link)
    case .array(let element): array(value, of: element)
    case .dictionary(let element): dictionary(value, of: element)
    case .optional(let wrapped): value == .null ? .null : read(value, as: wrapped)
    case .named(let name): types[name].flatMap { declared(value, as: $0) }
    }
  }

  private func text(_ value: ExampleValue) -> String? {
    readsNumbersAsText ? value.lenientText : value.text
  }

  // MARK: Collections

  private mutating func array(_ value: ExampleValue, of type: TypeReference) -> TypedExample? {
    guard case .array(let elements) = value else { return nil }
    let typed = elements.compactMap { read($0, as: type) }
    return typed.count == elements.count ? .array(typed) : nil
  }

  private mutating func dictionary(_ value: ExampleValue, of type: TypeReference) -> TypedExample? {
    guard case .object(let properties) = value else { return nil }
    return entries(properties, of: type).map { .dictionary($0) }
  }

  private mutating func entries(_ properties: [ExampleProperty], of type: TypeReference)
    -> [TypedExample.Entry]?
  {
    let typed = properties.compactMap { property in
      read(property.value, as: type).map { TypedExample.Entry(key: property.name, value: $0) }
    }
    return typed.count == properties.count ? typed : nil
  }

  // MARK: Declared types

  private mutating func declared(_ value: ExampleValue, as declaration: TypeDeclaration)
    -> TypedExample?
  {
    switch declaration {
    case .structure(let structure): self.structure(value, as: structure)
    case .enumeration(let enumeration): self.enumeration(value, as: enumeration)
    case .union(let union): self.union(value, as: union)
    case .alias: nil
    }
  }

  func enumeration(_ value: ExampleValue, as type: Enumeration) -> TypedExample? {
    let text =
      switch type.rawType {
      case .string: text(value)
      case .integer: value.number?.integer.map { String($0) }
      }
    guard let text else { return nil }
    if let member = type.members.first(where: { $0.value == text }) {
      return .member(type: type.name, name: member.name, member, type.rawType)
    }
    return .rawValue(
      type: type.name, type.rawType == .string ? .string(text) : value)
  }

  private mutating func union(_ value: ExampleValue, as union: Union) -> TypedExample? {
    for member in inOrder(union.members, for: value) where hasTag(value, of: member, in: union) {
      if let typed = exactly({ $0.read(value, as: member.type) }) {
        return .union(
          type: union.name, member: member.name, tag: union.tag(sentWith: member), typed)
      }
    }
    return nil
  }

  /// The order in which the client tries the members: those whose documented values are present, then those with the
  /// fewest unread properties.
  private func inOrder(_ members: [Union.Member], for value: ExampleValue) -> [Union.Member] {
    guard case .object(let properties) = value else {
      let ranks = members.map { valueRank(of: $0, for: value) }
      return members.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { members[$0] }
    }
    let names = members.reduce(into: Set<String>()) { $0.formUnion($1.evidence.names ?? []) }
    let present = names.intersection(properties.map(\.name))
    let ranks = members.map { member in
      [
        member.evidence.values.allSatisfy { $0.isMet(by: value) } ? 0 : 1,
        member.evidence.names.map { present.subtracting($0).count } ?? 0,
      ]
    }
    return members.indices
      .sorted { (ranks[$0] + [$0]).lexicographicallyPrecedes(ranks[$1] + [$1]) }
      .map { members[$0] }
  }

  /// An enum that documents the value comes first, and one that does not comes last.
  private func valueRank(of member: Union.Member, for value: ExampleValue) -> Int {
    guard case .named(let name) = member.type, case .enumeration(let enumeration)? = types[name]
    else { return 1 }
    if case .member? = self.enumeration(value, as: enumeration) { return 0 }
    return 2
  }

  private func hasTag(_ value: ExampleValue, of member: Union.Member, in union: Union) -> Bool {
    guard case .tag(let property) = union.decision else { return true }
    guard let tag = value[property] else { return member.isDefault }
    let selects = { (member: Union.Member) in member.tags.contains { $0.example == tag } }
    return selects(member) || member.isDefault && !union.members.contains(where: selects)
  }

  private mutating func structure(_ value: ExampleValue, as structure: Structure) -> TypedExample? {
    guard case .object(let members) = value else { return nil }
    var properties: [StructureExample.Property] = []
    for property in structure.initializerProperties {
      switch state(of: property, value[property.wireName]) {
      case .absent: continue
      case .wrong: return nil
      case .there(let value): properties.append(StructureExample.Property(property, value))
      }
    }
    var additional: StructureExample.Additional?
    if let others = structure.additionalProperties {
      let names = Set(structure.properties.map(\.wireName))
      let rest = members.filter { !names.contains($0.name) }
      guard let entries = entries(rest, of: others.type) else { return nil }
      if !entries.isEmpty { additional = .init(name: others.name, entries: entries) }
    }
    return .structure(
      StructureExample(type: structure.name, properties: properties, additional: additional))
  }

  private enum PropertyState {
    case absent, wrong
    case there(TypedExample)
  }

  private mutating func state(of property: Property, _ value: ExampleValue?) -> PropertyState {
    guard let value, value != .null || property.type == .json else {
      switch property.presence {
      case .required: return .wrong
      case .optional: return .absent
      case .requiredNullable: return .there(.null)
      case .optionalNullable: return value == nil ? .absent : .there(.null)
      }
    }
    return read(value, as: property.type).map { .there($0) } ?? .wrong
  }
}

extension StructureExample.Property {
  init(_ property: Property, _ value: TypedExample) {
    name = property.name
    wireName = property.wireName
    presence = property.presence
    self.value = value
    isInitial =
      if case .member(let initial) = property.initialValue, case .member(_, let name, _, _) = value
      {
        name == initial
      } else { false }
  }
}

extension UnionEvidence.Values {
  /// Whether the text at the pointer is one of the documented values. A missing value matches, an empty list does not.
  fileprivate func isMet(by value: ExampleValue) -> Bool {
    let keys = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    return isMet(
      by: value,
      at: keys.map { String($0).replacing("~1", with: "/").replacing("~0", with: "~") }[...])
  }

  private func isMet(by value: ExampleValue, at path: ArraySlice<String>) -> Bool {
    guard let first = path.first, let found = value[first] else { return true }
    guard path.count > 1 else {
      if case .string(let text) = found { return known.contains(text) }
      return true
    }
    guard case .array(let elements) = found else { return isMet(by: found, at: path.dropFirst()) }
    return !elements.isEmpty && elements.allSatisfy { isMet(by: $0, at: path.dropFirst()) }
  }
}
