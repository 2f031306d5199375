import Diagnostics

/// Gives types at module scope the names that the user has for them, while they are named.
struct TypeRenames: Sendable {
  private let given: [GivenName]
  private var used: Set<Int> = []
  private(set) var problems: [Diagnostic] = []

  init(_ given: [GivenName]) { self.given = given }

  /// What leads to no type.
  var rest: [GivenName] { given.indices.filter { !used.contains($0) }.map { given[$0] } }

  /// The name of a type, which its user can have given.
  ///
  /// - Parameters:
  ///   - name: the one that follows from the document.
  ///   - pointer: of its schema.
  ///   - scope: has the name, and receives the other one.
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
