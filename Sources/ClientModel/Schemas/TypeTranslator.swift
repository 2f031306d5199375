import Diagnostics
import OpenAPI
import YAML

/// Turns schemas into Swift types. Named schemas are declared once, at module scope; inline ones are
/// nested where they stand.
struct TypeTranslator {
  let reader: SchemaReader
  let style: NameStyle
  var diagnostics: DiagnosticList
  var shapes = SchemaShapes()
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
  private var pending: [(schema: SchemaID, kind: SchemaKind)] = []
  private var inlineTypes = InlineTypes()
  private(set) var declarations: [String: TypeDeclaration] = [:]

  init(document: Document, style: NameStyle, reserved: Set<String>, diagnostics: DiagnosticList) {
    reader = SchemaReader(store: document.schemas)
    self.style = style
    self.diagnostics = diagnostics
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
    let swiftName = style.upperCamel(NameWords(name))
    names[id] = moduleScope.claim(swiftName, swiftName + "Model", swiftName + "Schema")
  }

  // MARK: Schemas

  mutating func translate(_ id: SchemaID, at place: TypePlace) -> TranslatedType {
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
    let kind = reader.kind(of: id, shapes: &shapes)
    if kind.declaresType {
      var result = TranslatedType(type: .named(name))
      if case .enumeration = kind {
        result = declare(kind, schema: id, name: name)
        add(result.declarations)
        result.declarations = []
      } else {
        pending.append((id, kind))
      }
      finished[id] = result
      return result
    }
    guard open.count < Self.deepestAlias, open.insert(id).inserted else {
      reportEndlessAlias(id)
      return TranslatedType(type: .json)
    }
    defer { open.remove(id) }
    var result = translate(kind, at: TypePlace(parent: nil, words: NameWords(name)))
    add(result.declarations)
    result.declarations = []
    finished[id] = result
    return result
  }

  /// Lists and maps of one another, with names and no object between.
  private static let deepestAlias = 64

  private mutating func reportEndlessAlias(_ id: SchemaID) {
    diagnostics.append(
      .warning(
        "schema '\(reader[id].name ?? "")' holds itself with no object between, so its values are any JSON",
        at: reader[id].location, hint: "put the reference into a property of an object"))
  }

  /// Declares the named types that were used so far, and those that they use.
  mutating func declarePending() {
    while let (schema, kind) = pending.popLast() {
      add(declare(kind, schema: schema, name: names[schema] ?? "").declarations)
    }
  }

  private mutating func add(_ new: [TypeDeclaration]) {
    for declaration in new { declarations[declaration.name] = declaration }
  }

  private mutating func translateInline(_ id: SchemaID, at place: TypePlace) -> TranslatedType {
    let kind = reader.kind(of: id, shapes: &shapes)
    guard kind.declaresType else { return translate(kind, at: place) }
    if let name = inlineTypes.knownName(of: id) {
      return TranslatedType(type: .named(name), onlyMember: onlyMember(of: kind, schema: id))
    }
    guard inlineTypes.depth < Self.deepestInlineType else {
      reportEndlessAlias(id)
      return TranslatedType(type: .json)
    }
    let name = claimName(at: place)
    inlineTypes.open(id, name: name)
    defer { inlineTypes.close(id) }
    return declare(kind, schema: id, name: name)
  }

  /// Inline schemas in one another, as deep as a document may nest them.
  private static let deepestInlineType = 256

  /// Kinds that are written with types that exist.
  private mutating func translate(_ kind: SchemaKind, at place: TypePlace) -> TranslatedType {
    switch kind {
    case .primitive(let type): return TranslatedType(type: type)
    case .alias(let target): return translate(target, at: place)
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

  private mutating func declare(_ kind: SchemaKind, schema: SchemaID, name: String)
    -> TranslatedType
  {
    reportWhatIsLeftOut(of: schema, kind)
    var result = TranslatedType(type: .named(name))
    switch kind {
    case .enumeration(let rawType, let values):
      result.onlyMember = onlyMember(of: kind, schema: schema)
      result.declarations = [.enumeration(enumeration(name, schema, rawType, values))]
    case .objectWithAlternatives(let alternatives):
      result.declarations = [.structure(structure(name, schema, mergedWith: alternatives))]
    case .equalMembers(let members):
      result.declarations = [.structure(structure(name, schema, standingFor: members))]
    case .union(let groups): result.declarations = [.union(union(name, schema, groups))]
    case .primitive, .alias, .array, .map, .object:
      result.declarations = [.structure(structure(name, schema))]
    }
    return result
  }

  private func onlyMember(of kind: SchemaKind, schema: SchemaID) -> String? {
    guard case .enumeration(let rawType, let values) = kind else { return nil }
    let members = enumeration("", schema, rawType, values).members
    return members.count == 1 ? members[0].name : nil
  }

  /// The declaration with a full name, which may have been met but not declared yet.
  mutating func declaration(_ name: String, among others: [TypeDeclaration]) -> TypeDeclaration? {
    declarePending()
    return others.first { $0.name == name } ?? declarations[name]
  }

  // MARK: Names

  /// A name for a type in its place, which no type at module scope has: inside, it would hide that.
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
    let free = candidates.filter { !moduleScope.contains($0) }
    let claimed = scope.claim(free.isEmpty ? [outer + name + "Value"] : free)
    nestedScopes[parent] = scope
    return "\(parent).\(claimed)"
  }

  func documentation(of schema: Schema) -> Documentation { Documentation(schema.description) }
}

extension SchemaKind {
  /// Whether values of this kind need a type of their own.
  var declaresType: Bool {
    switch self {
    case .enumeration, .object, .objectWithAlternatives, .equalMembers, .union: true
    case .primitive, .alias, .array, .map: false
    }
  }
}
