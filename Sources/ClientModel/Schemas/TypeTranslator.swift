import Diagnostics
import OpenAPI
import YAML

/// Translates schemas to Swift types. Types of named schemas are at module scope. Types of inline schemas are nested, or
/// named after their operation.
struct TypeTranslator {
  let context: TranslationContext
  // Stored, because a copy for each use would take too much stack for nested types.
  let reader: SchemaReader
  let style: NameStyle
  var diagnostics: DiagnosticList
  var names: TypeNames
  /// The origins of types, properties, values and members, by full name.
  var origins = Origins()
  private(set) var declarations: [String: TypeDeclaration] = [:]
  var requirements = RequirementCounts()

  /// The full names of the types nested in the type of a named schema, if one of them is used elsewhere.
  private var namesOfParts: [SchemaID: [SchemaID: String]] = [:]
  private var finished: [SchemaID: TranslatedType] = [:]
  private var open: Set<SchemaID> = []
  /// The enclosing types of the current one, by inline schema, to detect recursion.
  private var enclosing: [SchemaID: String] = [:]
  /// The used named schemas that are not declared yet. This is a queue, because a chain of them can exceed the stack.
  private var pending: [SchemaID] = []
  /// The number of enclosing types and lists.
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

  /// Names the type of a schema. `declarePending` declares it later, so that long chains of schemas need no recursion.
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

  /// Translates a named schema without its own type: a list, a map or an alias.
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

  /// The name of a type that is nested in another named schema's type, reached by `allOf` or a reference.
  private mutating func nameElsewhere(of id: SchemaID, _ place: TypePlace) -> String? {
    guard let owner = context.owner(of: id), owner != place.owner,
      let root = context.homes.root(of: id, reader: reader)
    else { return nil }
    if namesOfParts[root] == nil { namesOfParts[root] = context.namesOfParts(of: root) }
    guard let name = namesOfParts[root]?[id] else { return nil }
    _ = translateNamed(root)
    return name
  }

  /// Translates a kind that needs no declaration.
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

  /// Declares the types of all used named schemas, and the types that they use.
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

  // Separate functions, to use little stack for each level of nested types.
  private mutating func declaration(
    _ kind: SchemaKind, _ schema: SchemaID, _ name: String, prose: SchemaID? = nil
  ) -> TypeDeclaration {
    reportOmissions(of: schema, kind)
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

  /// The declaration with a full name, which may still be pending.
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
        "schema '\(reader[id].name ?? "")' contains itself without an object in between, so its values are any JSON",
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
