import OpenAPI

/// The place and the names of the type for an inline schema.
struct TypePlace: Sendable {
  /// The full name of the enclosing type, or `nil` at module scope.
  var parent: String?
  /// The candidate names. The first unused one is chosen.
  var names: [String]
  /// Whether the values are links: members of `_links`.
  var holdsLinks = false
  /// The schema of the enclosing type, or `nil` for a part of an operation.
  var owner: SchemaID?

  /// The place for a part of an operation: `CreateCustomerBody`.
  static func part(_ role: String, of operation: String) -> TypePlace {
    TypePlace(parent: nil, names: [operation + role, operation + "Operation" + role])
  }

  /// The place for the elements of a list or a map that is not a property.
  func element(_ word: String) -> TypePlace {
    guard parent == nil else { return self }
    return TypePlace(parent: nil, names: names.map { $0 + word })
  }
}

/// The translated type of a schema.
struct TranslatedType: Sendable {
  var type: TypeReference
  /// Whether the value can be null.
  var isNullable = false
  /// The only value, as a member of the type.
  var onlyMember: String?
  /// The types to declare in the place.
  var declarations: [TypeDeclaration] = []
}
