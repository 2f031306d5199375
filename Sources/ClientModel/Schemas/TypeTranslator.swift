import Diagnostics
import OpenAPI
import YAML

/// Turns schemas into Swift types. Those of named schemas, and those that stand in several places, are declared
/// once, at module scope; the others are nested where they stand.
struct TypeTranslator {
  let reader: SchemaReader
  let style: NameStyle
  var diagnostics: DiagnosticList
  let shapes: SchemaShapes
  /// The schemas whose values the client reads.
  let answered: Set<SchemaID>
  /// How many properties the values of a schema must have, to order the members of unions.
  var requirementCounts: [SchemaID: Int] = [:]

  /// The names of the module's types.
  var moduleScope: NameScope
  /// The names for the types nested in a type, by its full name.
  private var nestedScopes: [String: NameScope] = [:]

  /// The Swift names of named schemas, decided for all before any is translated, so that what else is
  /// generated renames nothing.
  private var names: [SchemaID: String] = [:]
  private var finished: [SchemaID: TranslatedType] = [:]
  private var open: Set<SchemaID> = []
  /// Named schemas that have a name and no declaration yet: a chain of them can be longer than the stack.
  private var pending: [PendingType] = []
  private var shared = SharedTypes()
  private var declaredNames: Set<String> = []
  private let limits: ClientLimits
  /// Types and lists around the one that is translated.
  private var depth = 0
  /// The names of the shared types that a type at module scope uses, with those nested in it.
  private var sharedNames: [String: Set<String>] = [:]
  /// The types of `_links`, by their full names, and the shapes that they have.
  private var linksTypes: Set<String> = []
  private let linksShapes: Set<SchemaShapes.Shape>
  private(set) var declarations: [String: TypeDeclaration] = [:]
  /// What the document says of types, properties, values and members, by their full names.
  var origins = Origins()

  init(
    document: Document, style: NameStyle, reserved: Set<String>, limits: ClientLimits,
    diagnostics: DiagnosticList
  ) {
    reader = SchemaReader(of: document, limits: limits)
    self.limits = limits
    self.style = style
    shapes = SchemaShapes(of: document.usedSchemas, reader: reader)
    linksShapes = shapes.ofLinks(reader: reader)
    self.diagnostics = diagnostics
    answered = reader.all(in: document.responseSchemas)
    moduleScope = NameScope(reserved: reserved, comparison: .ignoringCase)
    nameSchemas(of: document)
  }

  /// A schema has its own name; one without has the name of the first that is only another for it. The
  /// order of names, not that of the files, decides who keeps a name that two want.
  private mutating func nameSchemas(of document: Document) {
    let byName = {
      (left: (name: String, schema: SchemaID), right: (name: String, schema: SchemaID)) in
      left.name < right.name
    }
    for (name, schema) in document.schemas.named.sorted(by: byName)
    where reader.target(of: schema) == schema {
      nameSchema(schema, name)
    }
    for (name, schema) in document.namedSchemas.sorted(by: byName) {
      nameSchema(reader.target(of: schema), name)
    }
  }

  private mutating func nameSchema(_ id: SchemaID, _ name: String) {
    guard names[id] == nil else { return }
    let words = NameWords(name)
    let swiftName = style.upperCamel(words)
    let claimed = moduleScope.claim(swiftName, swiftName + "Model", swiftName + "Schema")
    names[id] = claimed
    if words.words == ["links"] { linksTypes.insert(claimed) }
  }

  /// Decides which types stand in several places, and names them.
  ///
  /// - Parameter places: all where operations use schemas, in an order that does not depend on that of the
  ///   paths.
  mutating func shareTypes(_ places: [SchemaPlace]) {
    let uses = TypeUses(places, reader: reader, shapes: shapes)
    shared = SharedTypes(
      uses, reader: reader, shapes: shapes, style: style, names: names, scope: &moduleScope)
  }

  // MARK: Schemas

  mutating func translate(_ id: SchemaID, at place: TypePlace) -> TranslatedType {
    guard reader.budget.spend(on: id) else { return TranslatedType(type: .json) }
    guard depth < limits.maximumTypeDepth else {
      reportDepth(of: id)
      return TranslatedType(type: .json)
    }
    depth += 1
    defer { depth -= 1 }
    let target = reader.target(of: id)
    var result =
      reader[target].name == nil ? translateInline(target, at: place) : translateNamed(target)
    result.isNullable = result.isNullable || reader.allowsNull(id)
    return result
  }

  /// A schema that needs a type of its own is only named here, and declared by `declarePending`: so a
  /// chain of schemas is a list to work through, however long it is.
  private mutating func translateNamed(_ id: SchemaID) -> TranslatedType {
    if let known = finished[id] { return known }
    nameSchema(id, reader[id].name ?? "")
    let name = names[id] ?? ""
    let own = reader.ownSchema(of: id, shapes: shapes)
    let kind = reader.kind(of: own, shapes: shapes)
    guard kind.declaresType else { return translateAlias(id) }
    let result = TranslatedType(type: .named(name), onlyMember: onlyMember(of: kind, schema: own))
    finished[id] = result
    guard let shared = shared[shapes.shape(of: id)] else {
      pending.append(PendingType(name: name, schema: id, schemas: [id]))
      return result
    }
    declareLater(shared)
    if shared.name != name { declareAlias(name, of: shared.name, id) }
    return result
  }

  private mutating func declareLater(_ type: SharedType) {
    guard declaredNames.insert(type.name).inserted else { return }
    if type.isLinks { linksTypes.insert(type.name) }
    pending.append(PendingType(name: type.name, schema: type.schema, schemas: type.schemas))
  }

  private mutating func declareAlias(_ name: String, of target: String, _ id: SchemaID) {
    origins[name] = .value(reader[id].location)
    let alias = TypeAlias(
      name: name, target: target, documentation: documentation(of: reader[id]),
      isDeprecated: reader[id].isDeprecated)
    add([.alias(alias)])
  }

  /// A schema that is called something, and needs no type: a list, a map or another schema's type.
  private mutating func translateAlias(_ id: SchemaID) -> TranslatedType {
    guard open.insert(id).inserted else {
      reportEndlessAlias(id)
      return TranslatedType(type: .json)
    }
    defer { open.remove(id) }
    let place = TypePlace(parent: nil, words: NameWords(names[id] ?? ""))
    var result = translate(reader.kind(of: id, shapes: shapes), at: place)
    add(result.declarations)
    result.declarations = []
    finished[id] = result
    return result
  }

  private mutating func reportDepth(of id: SchemaID) {
    diagnostics.append(
      .warning(
        code: .limitDepth,
        "types are more than \(limits.maximumTypeDepth) levels deep here, so the values are any JSON",
        at: reader[id].location,
        hint: "put one of them under 'components/schemas' and refer to it; the limit is 'types'"))
  }

  private mutating func reportEndlessAlias(_ id: SchemaID) {
    diagnostics.append(
      .warning(
        code: .schemaEndless,
        "schema '\(reader[id].name ?? "")' holds itself with no object between, so its values are any JSON",
        at: reader[id].location, hint: "put the reference into a property of an object"))
  }

  /// Declares the types at module scope that were used so far, and those that they use.
  mutating func declarePending() {
    while let type = pending.popLast(), !reader.budget.isSpent {
      let own = reader.ownSchema(of: type.schema, shapes: shapes)
      let prose = SharedProse(type.schemas, reader: reader, shapes: shapes)
      let kind = reader.kind(of: own, shapes: shapes)
      add(declare(kind, schema: own, name: type.name, prose).declarations)
    }
  }

  private mutating func add(_ new: [TypeDeclaration]) {
    for declaration in new { declarations[declaration.name] = declaration }
  }

  private mutating func translateInline(_ id: SchemaID, at place: TypePlace) -> TranslatedType {
    let kind = reader.kind(of: id, shapes: shapes)
    guard kind.declaresType else { return translate(kind, at: place) }
    if let shared = shared[shapes.shape(of: id)] {
      declareLater(shared)
      return TranslatedType(
        type: .named(shared.name), onlyMember: onlyMember(of: kind, schema: id))
    }
    let prose = SharedProse([id], reader: reader, shapes: shapes)
    return declare(kind, schema: id, name: claimName(at: place), prose)
  }

  /// The type of schemas that have different names and one shape.
  mutating func translateShape(of id: SchemaID, at place: TypePlace) -> TranslatedType {
    let target = reader.target(of: id)
    guard let shared = shared[shapes.shape(of: target)] else { return translate(id, at: place) }
    declareLater(shared)
    return TranslatedType(type: .named(shared.name), isNullable: reader.allowsNull(id))
  }

  /// Kinds that are written with types that exist.
  private mutating func translate(_ kind: SchemaKind, at place: TypePlace) -> TranslatedType {
    switch kind {
    case .primitive(let type): return TranslatedType(type: type)
    case .alias(let target): return translate(target, at: place)
    case .oneShape(let members): return translateShape(of: members[0], at: place)
    case .array(nil): return TranslatedType(type: .array(of: .json))
    case .array(let items?): return collection(of: items, at: place.element) { .array(of: $0) }
    case .map(nil): return TranslatedType(type: .dictionary(of: .json))
    case .map(let values?): return collection(of: values, at: place.value) { .dictionary(of: $0) }
    case .enumeration, .object, .objectWithAlternatives, .equalMembers, .union:
      return TranslatedType(type: .json)
    }
  }

  private mutating func collection(
    of id: SchemaID, at place: TypePlace, _ wrap: (TypeReference) -> TypeReference
  ) -> TranslatedType {
    let element = translate(id, at: place)
    let type = element.isNullable ? TypeReference.optional(element.type) : element.type
    return TranslatedType(type: wrap(type), declarations: element.declarations)
  }

  private mutating func declare(
    _ kind: SchemaKind, schema: SchemaID, name: String, _ prose: SharedProse
  ) -> TranslatedType {
    reportWhatIsLeftOut(of: schema, kind)
    if linksShapes.contains(shapes.shape(of: schema)) { linksTypes.insert(name) }
    origins[name] = .value(reader[schema].location)
    if !name.utf8.contains(UInt8(ascii: ".")) { sharedNames[name] = namesOfSharedTypes(in: schema) }
    return TranslatedType(
      type: .named(name), onlyMember: onlyMember(of: kind, schema: schema),
      declarations: [declaration(kind, schema, name, prose)])
  }

  // In functions of their own, as types stand in one another, and each level has all that one function needs.
  private mutating func declaration(
    _ kind: SchemaKind, _ schema: SchemaID, _ name: String, _ prose: SharedProse
  ) -> TypeDeclaration {
    switch kind {
    case .enumeration(let rawType, let values):
      .enumeration(enumeration(name, rawType, values, prose))
    case .union(let groups): .union(union(name, schema, groups, prose))
    default: .structure(structure(kind, schema, name, prose))
    }
  }

  private mutating func structure(
    _ kind: SchemaKind, _ schema: SchemaID, _ name: String, _ prose: SharedProse
  ) -> Structure {
    switch kind {
    case .objectWithAlternatives(let alternatives):
      let members = ObjectMembers(of: schema, with: alternatives, reader: reader)
      return structure(name, members, prose)
    case .equalMembers(let members): return structure(name, standingFor: members, prose)
    default: return structure(name, ObjectMembers(of: schema, reader: reader), prose)
    }
  }

  private func onlyMember(of kind: SchemaKind, schema: SchemaID) -> String? {
    guard case .enumeration(let rawType, let values) = kind else { return nil }
    let members = members(rawType, values)
    return members.count == 1 ? members[0].name : nil
  }

  /// The declaration with a full name, which may have been met but not declared yet.
  mutating func declaration(_ name: String, among others: [TypeDeclaration]) -> TypeDeclaration? {
    declarePending()
    let found = others.first { $0.name == name } ?? declarations[name]
    if case .alias(let alias) = found { return declarations[alias.target] }
    return found
  }

  // MARK: Names

  /// A name for a type in its place, which no type has that is used around it: it would hide that.
  mutating func claimName(at place: TypePlace) -> String {
    let name = style.upperCamel(place.words.isEmpty ? NameWords("Value") : place.words)
    guard let parent = place.parent else {
      return moduleScope.claim(name, name + "Value")
    }
    let outerNames = parent.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    let outer = outerNames.last ?? ""
    let candidates = [name, outer + name, name + "Value", outer + name + "Value"]
    var scope =
      nestedScopes[parent] ?? NameScope(reserved: Set(outerNames), comparison: .ignoringCase)
    let free = candidates.filter { !moduleScope.contains($0) || mayHide($0, in: outerNames[0]) }
    let claimed = scope.claim(free.isEmpty ? [outer + name + "Value"] : free)
    nestedScopes[parent] = scope
    let full = "\(parent).\(claimed)"
    if place.words.words == ["links"] { linksTypes.insert(full) }
    return full
  }

  /// Types that several places share hide nothing where they are not used: that there is one more of them
  /// renames no type in another.
  private func mayHide(_ name: String, in root: String) -> Bool {
    guard let used = sharedNames[root] else { return false }
    let key = name.lowercased()
    return shared.derivedNames.contains(key) && !used.contains(key)
  }

  /// The names of the shared types that the type of a schema shows, in lower case.
  private func namesOfSharedTypes(in id: SchemaID) -> Set<String> {
    var found: Set<String> = []
    var seen: Set<SchemaID> = []
    var rest = reader.parts(of: id)
    while let part = rest.popLast() {
      guard seen.insert(part).inserted else { continue }
      guard reader.budget.spend(on: part) else { break }
      if let type = shared[shapes.shape(of: part)] {
        found.insert(type.name.lowercased())
      } else if reader[part].name == nil {
        rest += reader.parts(of: part)
      }
    }
    return found
  }

  /// Whether the struct is the `_links` of a HAL resource.
  func isLinks(_ name: String) -> Bool { linksTypes.contains(name) }

  func documentation(of schema: Schema) -> Documentation { Documentation(schema.description) }
}

/// A type at module scope that is used already, and declared later.
private struct PendingType: Sendable {
  var name: String
  var schema: SchemaID
  /// All that have the type.
  var schemas: [SchemaID]
}

extension SchemaKind {
  /// Whether values of this kind need a type of their own.
  var declaresType: Bool {
    switch self {
    case .enumeration, .object, .objectWithAlternatives, .equalMembers, .union: true
    case .primitive, .alias, .oneShape, .array, .map: false
    }
  }
}
