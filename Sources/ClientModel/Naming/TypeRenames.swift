import Diagnostics

/// Applies the user's names to types at module scope.
struct TypeRenames: Sendable {
  private let given: [GivenName]
  private var used: Set<Int> = []
  private(set) var problems: [Diagnostic] = []

  init(_ given: [GivenName]) { self.given = given }

  /// The names whose place does not exist.
  var rest: [GivenName] { given.indices.filter { !used.contains($0) }.map { given[$0] } }

  /// The user's name for a type, or its default name.
  ///
  /// - Parameters:
  ///   - name: the default name.
  ///   - pointer: the JSON pointer of the schema.
  ///   - scope: contains the default name, and receives the user's.
  mutating func name(
    for name: String, at pointer: String? = nil, in scope: inout NameScope
  ) -> String {
    for (number, other) in given.enumerated()
    where other.place == name || pointer != nil && other.place == pointer {
      used.insert(number)
      if other.name == name { return name }
      if !other.isTypeName {
        problems.append(
          .error(
            code: .configurationInvalid, "'\(other.name)' is not a valid name for a type",
            at: other.location, hint: "start the name of a type with a capital letter"))
      } else if scope.contains(other.name) {
        problems.append(
          .error(
            code: .configurationInvalid, "the name '\(other.name)' is already used",
            at: other.location))
      } else {
        return scope.claim(other.name)
      }
    }
    return name
  }
}
