import OpenAPI

/// Where a schema that stands inline gets its type, and what that is called.
struct TypePlace: Sendable {
  /// The full name of the type around it; nil at module scope.
  var parent: String?
  /// The names for a type here, of which the first one is taken that is free.
  var names: [String]
  /// Whether the values here are links: members of `_links`.
  var holdsLinks = false
  /// The schema whose type is around the place; nil for a part of an operation.
  var owner: SchemaID?

  /// The place of a part of an operation: `CreateCustomerBody`.
  static func part(_ role: String, of operation: String) -> TypePlace {
    TypePlace(parent: nil, names: [operation + role, operation + "Operation" + role])
  }

  /// The place of what a list or a map holds that has no property around it.
  func element(_ word: String) -> TypePlace {
    guard parent == nil else { return self }
    return TypePlace(parent: nil, names: names.map { $0 + word })
  }
}

/// A schema's type in its place.
struct TranslatedType: Sendable {
  var type: TypeReference
  /// Whether null is a value too.
  var isNullable = false
  /// The only value that there is, as a member of the type.
  var onlyMember: String?
  /// What must be declared in the place.
  var declarations: [TypeDeclaration] = []
}
