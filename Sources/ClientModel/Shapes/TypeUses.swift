import OpenAPI

/// All types that a document's operations need, and where.
struct TypeUses {
  struct Users: Sendable {
    /// The schemas of the shape, in the order in which they are met.
    var schemas: [SchemaID] = []
    /// The named ones among them.
    var names: [String: SchemaID] = [:]
    /// Where they stand inline.
    var inline: Set<TypeUse> = []
    var isFailure = false
  }

  private(set) var users: [SchemaShapes.Shape: Users] = [:]

  private let reader: SchemaReader
  private let shapes: SchemaShapes
  private var seen: Set<SchemaID> = []
  private var rest: [Visit] = []

  private struct Visit {
    var schema: SchemaID
    var root: String
    var isLinks: Bool
    /// Whether it is what a failed call answers, or one of the members of that.
    var isFailure: Bool
  }

  /// - Parameter places: in an order that does not depend on that of the paths.
  init(_ places: [SchemaPlace], reader: SchemaReader, shapes: SchemaShapes) {
    self.reader = reader
    self.shapes = shapes
    for place in places {
      let use = TypeUse(
        owner: .operation(place.operation), role: place.role?.words, root: place.operation)
      add(place.schema, use, isFailure: place.isFailure)
      while let visit = rest.popLast() { addParts(of: visit) }
    }
  }

  private mutating func add(
    _ id: SchemaID, _ use: TypeUse, isFailure: Bool = false, depth: Int = 0
  ) {
    guard depth < SchemaReader.deepestLook else { return }
    let target = reader.target(of: id)
    if let name = reader[target].name { return addNamed(target, name, isFailure) }
    switch reader.kind(of: target, shapes: shapes) {
    case .primitive, .array(nil), .map(nil): return
    case .alias(let other): add(other, use, isFailure: isFailure, depth: depth + 1)
    case .oneShape(let members):
      for member in standing(for: members) {
        add(member, use, isFailure: isFailure, depth: depth + 1)
      }
    case .array(let element?), .map(let element?):
      var element = (use: use, schema: element)
      element.use.role = use.role.map { NameWords(words: $0).singular.words }
      add(element.schema, element.use, depth: depth + 1)
    case .enumeration, .object, .objectWithAlternatives, .equalMembers, .union:
      let shape = shapes.shape(of: target)
      users[shape, default: Users()].inline.insert(use)
      visit(
        shape,
        Visit(
          schema: target, root: use.root, isLinks: use.role == ["links"], isFailure: isFailure))
    }
  }

  private mutating func addNamed(_ target: SchemaID, _ name: String, _ isFailure: Bool) {
    let isType = reader.kind(of: reader.ownSchema(of: target, shapes: shapes), shapes: shapes)
      .declaresType
    let shape = isType ? shapes.shape(of: target) : nil
    if let shape { users[shape, default: Users()].names[name] = target }
    let isLinks = NameWords(name).words == ["links"]
    visit(shape, Visit(schema: target, root: name, isLinks: isLinks, isFailure: isFailure))
  }

  private mutating func visit(_ shape: SchemaShapes.Shape?, _ visit: Visit) {
    if let shape, visit.isFailure { users[shape, default: Users()].isFailure = true }
    guard seen.insert(visit.schema).inserted else { return }
    if let shape { users[shape, default: Users()].schemas.append(visit.schema) }
    rest.append(visit)
  }

  // MARK: Parts

  private mutating func addParts(of visit: Visit) {
    let id = reader.ownSchema(of: visit.schema, shapes: shapes)
    switch reader.kind(of: id, shapes: shapes) {
    case .primitive, .enumeration, .array(nil), .map(nil): return
    case .alias(let other): addNamedPart(other, of: visit)
    case .oneShape(let members):
      for member in standing(for: members) { addNamedPart(member, of: visit) }
    case .array(let element?), .map(let element?): addNamedPart(element, of: visit)
    case .object: addMembers(ObjectMembers(of: id, reader: reader), of: visit)
    case .objectWithAlternatives(let alternatives):
      addMembers(ObjectMembers(of: id, with: alternatives, reader: reader), of: visit)
    case .equalMembers(let members):
      let first = ObjectMembers(of: reader.target(of: members[0]), reader: reader)
      addMembers(first, of: visit)
    case .union(let groups): for group in groups { addGroup(group, of: visit) }
    }
  }

  /// What a named list or map holds, or the only member of a named union.
  private mutating func addNamedPart(_ part: SchemaID, of visit: Visit) {
    let role = NameWords(visit.root).singular.words
    add(part, TypeUse(owner: .name(visit.root), role: role, root: visit.root))
  }

  private mutating func addMembers(_ object: ObjectMembers, of visit: Visit) {
    let owner = TypeUse.Owner.shape(shapes.shape(of: visit.schema))
    for member in object.members {
      let words = TypePlace.words(for: member.name, inLinks: visit.isLinks)
      add(member.schema, TypeUse(owner: owner, role: words.words, root: visit.root))
    }
    guard case .schema(let values) = object.additionalProperties else { return }
    add(values, TypeUse(owner: owner, role: ["additional", "property"], root: visit.root))
  }

  private mutating func addGroup(_ group: UnionGroup, of visit: Visit) {
    let owner = TypeUse.Owner.shape(shapes.shape(of: visit.schema))
    let first = reader.target(of: group.members[0])
    if reader.areToldApart(group.members, shapes: shapes) {
      // The case has a type of its own, which says what the alternatives are.
      addMembers(ObjectMembers(of: first, reader: reader), of: visit)
      return
    }
    let title = reader[first].title.map { NameWords($0).words }
    let use = TypeUse(owner: owner, role: title, root: visit.root)
    for member in standing(for: group.members) { add(member, use, isFailure: visit.isFailure) }
  }

  /// The members of one shape that its type can be called after: those with names, and one.
  private func standing(for members: [SchemaID]) -> [SchemaID] {
    members.prefix(1)
      + members.dropFirst().filter { reader[reader.target(of: $0)].name != nil }
  }
}
