import Diagnostics
import OpenAPI

/// Assigns the full names of types.
struct TypeNames: Sendable {
  /// The names of the module's types.
  var module: NameScope
  /// The indices of the user's names that were applied.
  private(set) var usedLines: Set<Int> = []
  private(set) var problems: [Diagnostic] = []
  private var nested: [String: NameScope] = [:]

  init(module: NameScope) { self.module = module }

  /// Claims the full name of a type. It must not shadow an enclosing type.
  mutating func claim(
    _ place: TypePlace, of id: SchemaID, in context: TranslationContext
  ) -> String {
    guard let parent = place.parent else {
      let name = module.claim(place.names)
      guard let line = context.inlineRenames.line(of: id, called: name) else { return name }
      let claimed = Self.claim(line.given, besides: name, in: &module)
      return given(line, claimed) ?? name
    }
    let names = place.names.map { context.nestedName($0, in: parent) }
    let name = nested[parent, default: NameScope()].claim(names)
    let full = "\(parent).\(name)"
    guard let line = context.inlineRenames.line(of: id, called: full) else { return full }
    let claimed = Self.claim(line.given, besides: name, in: &nested[parent, default: NameScope()])
    return given(line, claimed).map { "\(parent).\($0)" } ?? full
  }

  /// - Returns: `nil` if another type has the name.
  private static func claim(
    _ given: GivenName, besides name: String, in scope: inout NameScope
  ) -> String? {
    if given.name == name { return name }
    return scope.contains(given.name) ? nil : scope.claim(given.name)
  }

  private mutating func given(_ line: (number: Int, given: GivenName), _ claimed: String?)
    -> String?
  {
    usedLines.insert(line.number)
    if claimed == nil {
      problems.append(
        .error(
          code: .configurationInvalid, "the name '\(line.given.name)' is taken",
          at: line.given.location))
    }
    return claimed
  }
}
