import Diagnostics
import OpenAPI
import YAML

/// Turns schemas into Swift types. Those of named schemas are declared once, at module scope; the others are nested
/// where they stand, or named after the operation that has them.
struct TypeTranslator {
  let context: TranslationContext
  // Stored, as a copy for each use would take the stack that types in one another need.
  let reader: SchemaReader
  let style: NameStyle
  var diagnostics: DiagnosticList
  var names: TypeNames
  /// What the document says of types, properties, values and members, by their full names.
  var origins = Origins()
  private(set) var declarations: [String: TypeDeclaration] = [:]
  var requirements = RequirementCounts()

  /// The full names of the types nested in that of a named schema, where one of them is used elsewhere.
  private var namesOfParts: [SchemaID: [SchemaID: String]] = [:]
  private var finished: [SchemaID: TranslatedType] = [:]
  private var open: Set<SchemaID> = []
  /// The types around the one that is translated, by the schemas that stand inline: one that holds itself is one of
  /// these.
  private var enclosing: [SchemaID: String] = [:]
  /// Named schemas that are used and not declared yet: a chain of them can be longer than the stack.
  private var pending: [SchemaID] = []
  /// Types and lists around the one that is translated.
  private var depth = 0

  init(_ context: TranslationContext, names: TypeNames, diagnostics: DiagnosticList) {
    self.context = context
    reader = context.reader
    style = context.style
    self.names = names
    self.diagnostics = diagnostics
  }

  // MARK: Schemas

  mutating func translate(_ id: SchemaID, at place: TypePlace) -> TranslatedType {
    guard reader.budget.spend(on: id) else { return TranslatedType(type: .json) }
    guard depth < context.limits.maximumTypeDepth else {
      reportDepth(of: id)
      return TranslatedType(type: .json)
    }
    depth += 1
    defer { depth -= 1 }
    let target = reader.target(of: id)
    var result =
      place.holdsLinks && reader.isLink(target)
      ? TranslatedType(type: .link)
      : reader[target].name == nil ? translateInline(target, at: place) : translateNamed(target)
    result.isNullable = result.isNullable || reader.allowsNull(id)
    return result
  }

  /// A schema that needs its own type is only named here, and declared by `declarePending`: so a
  /// chain of schemas is a list to work through, however long it is.
  private mutating func translateNamed(_ id: SchemaID) -> TranslatedType {
    if let known = finished[id] { return known }
    let own = reader.ownSchema(of: id)
    let kind = reader.kind(of: own)
    guard kind.declaresType, let name = context.schemaNames[id] else { return translateAlias(id) }
    let result = TranslatedType(type: .named(name), onlyMember: onlyMember(of: kind))
    finished[id] = result
    pending.append(id)
    return result
  }

  /// A schema that is called something, and needs no type: a list, a map or another schema's type.
  private mutating func translateAlias(_ id: SchemaID) -> TranslatedType {
    guard open.insert(id).inserted else {
      reportEndlessAlias(id)
      return TranslatedType(type: .json)
    }
    defer { open.remove(id) }
    let name = context.schemaNames[id] ?? style.upperCamel(NameWords(reader[id].name ?? "Value"))
    let place = TypePlace(
      parent: nil, names: [name], holdsLinks: context.links.contains(id))
    var result = translate(reader.kind(of: id), at: place)
    add(result.declarations)
    result.declarations = []
    finished[id] = result
    return result
  }

  private mutating func translateInline(_ id: SchemaID, at place: TypePlace) -> TranslatedType {
    let kind = reader.kind(of: id)
    guard kind.declaresType else {
      var place = place
      if context.links.contains(id) { place.holdsLinks = true }
      return translate(kind, at: place)
    }
    if let name = enclosing[id] { return TranslatedType(type: .named(name)) }
    if let name = nameElsewhere(of: id, place) {
      return TranslatedType(type: .named(name), onlyMember: onlyMember(of: kind))
    }
    let name = names.claim(place, of: id, in: context)
    enclosing[id] = name
    defer { enclosing[id] = nil }
    return TranslatedType(
      type: .named(name), onlyMember: onlyMember(of: kind),
      declarations: [declaration(kind, id, name)])
  }

  /// The name of a type that is nested in that of a named schema, and not here: `allOf` or a reference led to it.
  private mutating func nameElsewhere(of id: SchemaID, _ place: TypePlace) -> String? {
    guard let owner = context.owner(of: id), owner != place.owner,
      let root = context.homes.root(of: id, reader: reader)
    else { return nil }
    if namesOfParts[root] == nil { namesOfParts[root] = context.namesOfParts(of: root) }
    guard let name = namesOfParts[root]?[id] else { return nil }
    _ = translateNamed(root)
    return name
  }

  /// Kinds that are written with types that exist.
  private mutating func translate(_ kind: SchemaKind, at place: TypePlace) -> TranslatedType {
    switch kind {
    case .primitive(let type): TranslatedType(type: type)
    case .alias(let target): translate(target, at: place)
    case .array(nil): TranslatedType(type: .array(of: .json))
    case .array(let items?): collection(of: items, at: place.element("Item")) { .array(of: $0) }
    case .map(nil): TranslatedType(type: .dictionary(of: .json))
    case .map(let values?):
      collection(of: values, at: place.element("Value")) { .dictionary(of: $0) }
    case .enumeration, .object, .objectWithAlternatives, .union: TranslatedType(type: .json)
    }
  }

  private mutating func collection(
    of id: SchemaID, at place: TypePlace, _ wrap: (TypeReference) -> TypeReference
  ) -> TranslatedType {
    let element = translate(id, at: place)
    let type = element.isNullable ? TypeReference.optional(element.type) : element.type
    return TranslatedType(type: wrap(type), declarations: element.declarations)
  }

  // MARK: Declarations

  /// Declares the types of named schemas that were used so far, and those that they use.
  mutating func declarePending() {
    while let id = pending.popLast(), !reader.budget.isSpent {
      guard let name = context.schemaNames[id] else { continue }
      let own = reader.ownSchema(of: id)
      enclosing[own] = name
      add([declaration(reader.kind(of: own), own, name, prose: id)])
      enclosing[own] = nil
    }
  }

  mutating func add(_ new: [TypeDeclaration]) {
    for declaration in new { declarations[declaration.name] = declaration }
  }

  // In their own functions, as types are in one another, and each level has all that one function needs.
  private mutating func declaration(
    _ kind: SchemaKind, _ schema: SchemaID, _ name: String, prose: SchemaID? = nil
  ) -> TypeDeclaration {
    reportWhatIsLeftOut(of: schema, kind)
    origins[name] = .value(reader[schema].location)
    let prose = SchemaProse(of: prose ?? schema, reader: reader)
    return switch kind {
    case .enumeration(let rawType, let values):
      .enumeration(enumeration(name, rawType, values, prose))
    case .union(let members): .union(union(name, schema, members, prose))
    default: .structure(structure(kind, schema, name, prose))
    }
  }

  private mutating func structure(
    _ kind: SchemaKind, _ schema: SchemaID, _ name: String, _ prose: SchemaProse
  ) -> Structure {
    let members =
      if case .objectWithAlternatives(let alternatives) = kind {
        ObjectMembers(of: schema, with: alternatives, reader: reader)
      } else {
        ObjectMembers(of: schema, reader: reader)
      }
    return structure(name, of: schema, members, prose)
  }

  private func onlyMember(of kind: SchemaKind) -> String? {
    guard case .enumeration(let rawType, let values) = kind else { return nil }
    let members = members(rawType, values)
    return members.count == 1 ? members[0].name : nil
  }

  /// The declaration with a full name, which may have been met but not declared yet.
  mutating func declaration(_ name: String, among others: [TypeDeclaration]) -> TypeDeclaration? {
    declarePending()
    return others.first { $0.name == name } ?? declarations[name]
  }

  // MARK: Reports

  private mutating func reportDepth(of id: SchemaID) {
    diagnostics.append(
      .warning(
        code: .limitDepth,
        "types are nested more than \(context.limits.maximumTypeDepth) levels deep here, so the values are generated as any JSON",
        at: reader[id].location,
        hint: "move one of them to 'components/schemas' and refer to it, or raise the limit 'types'"
      ))
  }

  private mutating func reportEndlessAlias(_ id: SchemaID) {
    diagnostics.append(
      .warning(
        code: .schemaEndless,
        "schema '\(reader[id].name ?? "")' holds itself with no object between, so its values are any JSON",
        at: reader[id].location, hint: "move the reference into a property of an object"))
  }
}

extension SchemaKind {
  /// Whether values of this kind need their own type.
  var declaresType: Bool {
    switch self {
    case .enumeration, .object, .objectWithAlternatives, .union: true
    case .primitive, .alias, .array, .map: false
    }
  }
}
