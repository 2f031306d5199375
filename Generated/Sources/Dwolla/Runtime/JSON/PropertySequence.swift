/// The properties of an object, in the order of the table.
///
/// One value is passed on for all properties, because each copy would retain the document and the names.
public nonisolated struct PropertySequence {
  let object: JSONReader
  let names: PropertyNames
  private let tokens: PropertyTokens
  /// The index of the last returned property.
  private var index = -1

  init(_ object: JSONReader, _ names: PropertyNames, _ tokens: PropertyTokens) {
    self.object = object
    self.names = names
    self.tokens = tokens
  }

  /// Decodes the next properties.
  public mutating func next<each Value: JSONCodable>() throws -> (repeat each Value) {
    (repeat try (each Value).read(&self))
  }

  /// The value of the next property, or `nil` if it is missing.
  mutating func advance() -> JSONReader? {
    index += 1
    let token = tokens[index]
    return token < 0 ? nil : JSONReader(object.document, token)
  }

  /// Whether the object has properties that are not in the table.
  var hasOthers: Bool { tokens.hasOthers }

  /// The role of the next property, which decides what its absence means.
  var nextRole: WireName.Role { names.roles[index + 1] }

  /// The error for the last property if it is missing.
  var missing: any Error {
    JSONProblem("it is missing", .property(names.names[index].text, of: object.token))
  }
}
