import OpenAPI

/// A place where an operation uses a schema.
struct SchemaPlace: Sendable {
  var schema: SchemaID
  /// The operation's name.
  var operation: String
  /// What the value is there; nil for the body, which says nothing about its shape.
  var role: NameWords?
  var isFailure: Bool
}

/// A place where a schema stands inline that needs a type.
struct TypeUse: Hashable, Sendable {
  /// What the inline schema stands in.
  enum Owner: Hashable, Sendable {
    case shape(SchemaShapes.Shape)
    case operation(String)
    case name(String)
  }

  var owner: Owner
  /// What the value is to its owner: the name of a property, the element of a list.
  var role: [String]?
  /// The named schema or operation around it.
  var root: String
}
