import Diagnostics

/// Applies the user's names to properties, enum values and union members.
///
/// This runs after all types are complete, and before passes that refer to properties by name.
struct MemberRenames {
  private let given: [GivenName]
  private var places: SpecificationPlaces
  private var facts: ClientFacts
  private var used: Set<Int> = []
  /// The new names by old name, by the full name of the type.
  private var renamed: [String: [String: String]] = [:]
  private var known: [String] = []
  private(set) var problems: [Diagnostic] = []

  /// - Returns: the problems, including names whose place does not exist.
  /// - Parameter known: everything else that a name can refer to.
  static func apply(_ given: [GivenName], to client: inout Client, known: [String]) -> [Diagnostic]
  {
    guard !given.isEmpty else { return [] }
    var pass = MemberRenames(given: given, places: client.places, facts: client.facts)
    client.types = client.types.map { pass.renamed($0) }
    for index in client.operations.indices {
      client.operations[index].types = client.operations[index].types.map { pass.renamed($0) }
      client.operations[index].parameterTypes = client.operations[index].parameterTypes
        .map { pass.renamed($0) }
    }
    if !pass.renamed.isEmpty {
      client.types = client.types.map { pass.withInitialValues($0) }
      for index in client.operations.indices { pass.mend(&client.operations[index]) }
    }
    client.places = pass.places
    client.facts = pass.facts
    return pass.problems + pass.unused(known)
  }

  private init(given: [GivenName], places: SpecificationPlaces, facts: ClientFacts) {
    self.given = given
    self.places = places
    self.facts = facts
  }

  // MARK: Names

  private mutating func renamed(_ declaration: TypeDeclaration) -> TypeDeclaration {
    switch declaration {
    case .alias: return declaration
    case .structure(var structure):
      let names = names(of: structure.properties.map(\.name), in: structure.name)
      for (index, name) in names.enumerated() { structure.properties[index].name = name }
      structure.nested = structure.nested.map { renamed($0) }
      return .structure(structure)
    case .enumeration(var enumeration):
      let names = names(of: enumeration.members.map(\.name), in: enumeration.name)
      for (index, name) in names.enumerated() { enumeration.members[index].name = name }
      return .enumeration(enumeration)
    case .union(var union):
      let names = names(of: union.members.map(\.name), in: union.name)
      for (index, name) in names.enumerated() { union.members[index].name = name }
      union.nested = union.nested.map { renamed($0) }
      return .union(union)
    }
  }

  private mutating func names(of members: [String], in type: String) -> [String] {
    var names = members
    for (index, member) in members.enumerated() {
      let full = "\(type).\(member)"
      known.append(full)
      let pointer = places.pointer(of: full)
      for (number, name) in given.enumerated()
      where name.place == full || pointer != nil && name.place == pointer {
        used.insert(number)
        guard check(name, among: names, except: index, in: type) else { continue }
        names[index] = name.name
        renamed[type, default: [:]][member] = name.name
        places.rename(full, to: "\(type).\(name.name)")
        facts.rename(full, to: "\(type).\(name.name)")
      }
    }
    return names
  }

  private mutating func check(
    _ name: GivenName, among names: [String], except index: Int, in type: String
  ) -> Bool {
    guard name.isMemberName else {
      problems.append(
        .error(
          code: .configurationInvalid,
          "'\(name.name)' is not a valid name for a property or a case",
          at: name.location, hint: "use letters and digits, and start with a letter"))
      return false
    }
    guard !names.enumerated().contains(where: { $0.offset != index && $0.element == name.name })
    else {
      problems.append(
        .error(
          code: .configurationInvalid, "'\(type)' already has '\(name.name)'", at: name.location))
      return false
    }
    return true
  }

  private func unused(_ others: [String]) -> [Diagnostic] {
    let all = others + known
    return given.indices.filter { !used.contains($0) }.map { number in
      let place = given[number].place
      let guess = SpellingSuggestion.nearest(to: place, among: all, limit: .max)
      return .error(
        code: .configurationInvalid, "there is no '\(place)' in the client or in the document",
        at: given[number].location, hint: guess.map { "did you mean '\($0)'?" })
    }
  }

  // MARK: Uses

  private func mend(_ operation: inout ClientOperation) {
    operation.types = operation.types.map { withInitialValues($0) }
    operation.parameterTypes = operation.parameterTypes.map { withInitialValues($0) }
    for index in operation.parameters.indices {
      let parameter = operation.parameters[index]
      operation.parameters[index].initialValue = mended(parameter.initialValue, of: parameter.type)
    }
    for index in operation.failures.indices {
      guard let body = operation.failures[index].body else { continue }
      mend(&operation.failures[index].alternatives, of: body.type)
    }
  }

  private func withInitialValues(_ declaration: TypeDeclaration) -> TypeDeclaration {
    switch declaration {
    case .alias, .enumeration: return declaration
    case .union(var union):
      union.nested = union.nested.map { withInitialValues($0) }
      return .union(union)
    case .structure(var structure):
      for index in structure.properties.indices {
        let property = structure.properties[index]
        structure.properties[index].initialValue = mended(property.initialValue, of: property.type)
      }
      structure.nested = structure.nested.map { withInitialValues($0) }
      return .structure(structure)
    }
  }

  private func mended(
    _ value: Property.InitialValue?, of type: TypeReference
  ) -> Property.InitialValue? {
    guard case .member(let member)? = value, case .named(let name) = type,
      let new = renamed[name]?[member]
    else { return value }
    return .member(new)
  }

  private func mend(_ alternatives: inout Alternatives?, of type: TypeReference) {
    guard case .named(let name) = type, let names = renamed[name],
      var found = alternatives
    else { return }
    for index in found.properties.indices {
      found.properties[index].name =
        names[found.properties[index].name] ?? found.properties[index].name
    }
    alternatives = found
  }
}
