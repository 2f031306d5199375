import OpenAPI
import YAML

/// The evidence that distinguishes the members of a union without a tag if their required properties do not: documented
/// values, and properties that not all members have.
struct UnionEvidences {
  /// The evidence in the order of the members.
  private(set) var members: [UnionEvidence]
  /// The first two members that some values match equally well.
  private(set) var unresolved: UnionAmbiguity?

  /// The maximum nesting of documented values.
  private static let deepestValues = 4

  private struct Facts {
    /// The names of the properties, or `nil` if any are allowed.
    var names: Set<String>?
    var required: Set<String> = []
    /// The documented values by JSON pointer.
    var values: [String: (known: [String], isRequired: Bool)] = [:]
  }

  private var facts: [Facts] = []
  private let reader: SchemaReader

  /// - Parameter members: the members in the order in which they are tried.
  init(_ members: [SchemaID], reader: SchemaReader) {
    self.reader = reader
    let pairs = UnionAmbiguity.all(among: members, reader: reader)
    self.members = Array(repeating: .none, count: members.count)
    if pairs.isEmpty { return }
    facts = members.map(reader.target(of:)).map { id in
      var facts = Facts(names: nil)
      facts.names = names(of: id)
      facts.required = Set(
        reader.members(of: id).filter(\.isRequired).map(\.name))
      addValues(of: id, at: "", isRequired: true, depth: 0, to: &facts.values)
      return facts
    }
    addNames(for: addValues(for: pairs))
  }

  /// Adds a minimal set of documented values that distinguishes the pairs.
  ///
  /// - Returns: the pairs that no documented value distinguishes.
  private mutating func addValues(for pairs: [UnionAmbiguity]) -> [UnionAmbiguity] {
    var open = pairs
    for pointer in Set(facts.flatMap(\.values.keys)).sorted() {
      let told = open.filter { areApart($0, by: pointer) }
      for pair in told {
        add(pointer, to: pair.first)
        add(pointer, to: pair.second)
      }
      open.removeAll(where: told.contains)
    }
    return open.filter { pair in
      // The values that are documented for only one of the two.
      let (values, others) = (facts[pair.first].values, facts[pair.second].values)
      let pointers = values.filter { $0.value.isRequired && others[$0.key] == nil }.keys
      for pointer in pointers { add(pointer, to: pair.first) }
      return pointers.isEmpty
    }
  }

  private mutating func add(_ pointer: String, to member: Int) {
    guard let known = facts[member].values[pointer]?.known,
      !members[member].values.contains(where: { $0.pointer == pointer })
    else { return }
    members[member].values.append(UnionEvidence.Values(pointer: pointer, known: known))
    members[member].values.sort { $0.pointer < $1.pointer }
  }

  /// Adds the property names for pairs that no documented value distinguishes.
  private mutating func addNames(for pairs: [UnionAmbiguity]) {
    let named = pairs.filter { pair in
      guard let names = facts[pair.first].names, let others = facts[pair.second].names else {
        return false
      }
      return !others.isSubset(of: names)
    }
    let indices = Set(named.flatMap { [$0.first, $0.second] })
    let names = indices.compactMap { facts[$0].names }
    let common = names.dropFirst().reduce(names.first ?? []) { $0.intersection($1) }
    for index in indices {
      members[index].names = facts[index].names.map { $0.subtracting(common).sorted() }
    }
    unresolved = pairs.first { !requiresMore($0) }
  }

  /// Whether the second member requires a property that the first one lacks.
  private func requiresMore(_ pair: UnionAmbiguity) -> Bool {
    guard let names = facts[pair.first].names else { return false }
    return !facts[pair.second].required.isSubset(of: names)
  }

  /// The properties that identify values of the second member.
  func telling(_ pair: UnionAmbiguity) -> [String] {
    guard let names = facts[pair.first].names, let others = facts[pair.second].names else {
      return []
    }
    return others.subtracting(names).sorted()
  }

  /// Whether a required property of the first member has no documented value in common with the second.
  private func areApart(_ pair: UnionAmbiguity, by pointer: String) -> Bool {
    guard let left = facts[pair.first].values[pointer],
      let right = facts[pair.second].values[pointer],
      left.isRequired
    else { return false }
    return Set(left.known).isDisjoint(with: right.known)
  }

  /// The names of an object's properties, or `nil` if any are allowed or it is not an object.
  private func names(of id: SchemaID) -> Set<String>? {
    let members = reader.members(of: id)
    guard !members.isEmpty else { return nil }
    switch ObjectMembers(of: id, reader: reader).additionalProperties {
    case .any, .schema: return nil
    case .unspecified, .forbidden: return Set(members.map(\.name))
    }
  }

  private func addValues(
    of id: SchemaID, at pointer: String, isRequired: Bool, depth: Int,
    to values: inout [String: (known: [String], isRequired: Bool)]
  ) {
    guard depth < Self.deepestValues else { return }
    for member in reader.members(of: id) {
      let pointer = "\(pointer)/\(JSONPointer.escape(member.name))"
      let own = reader.target(of: member.schema)
      let target = element(of: own)
      let isList = target != own
      let isRequired = isRequired && member.isRequired
      if case .enumeration(.string, let nodes) = reader.kind(of: target) {
        // A list is not one of the documented values.
        if isList { continue }
        values[pointer] = (nodes.compactMap(\.scalar?.text), isRequired)
      } else {
        addValues(
          of: target, at: pointer, isRequired: isRequired, depth: depth + 1, to: &values)
      }
    }
  }

  /// The element of a list, or the schema itself.
  private func element(of id: SchemaID) -> SchemaID {
    guard case .array(let items?) = reader.kind(of: id) else { return id }
    return reader.target(of: items)
  }
}
