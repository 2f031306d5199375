/// The properties of an object, one after the other in the order of the table.
///
/// It is passed on unchanged: a value for each property would retain the document and the names once more.
public nonisolated struct PropertySequence {
  let object: JSONReader
  let names: PropertyNames
  private let tokens: PropertyTokens
  /// Of the property that `advance` returned last.
  private var index = -1

  init(_ object: JSONReader, _ names: PropertyNames, _ tokens: PropertyTokens) {
    self.object = object
    self.names = names
    self.tokens = tokens
  }

  /// Decodes the next property.
  public mutating func next<Value: JSONCodable>() throws -> Value {
    try Value.read(&self)
  }

  /// The value of the next property, or `nil` if it is missing.
  mutating func advance() -> JSONReader? {
    index += 1
    let token = tokens[index]
    return token < 0 ? nil : JSONReader(object.document, token)
  }

  /// What the absence of the next property means.
  var nextRole: WireName.Role { names.roles[index + 1] }

  /// That the last property must be there.
  var missing: any Error {
    JSONProblem("it is missing", .property(names.names[index].text, of: object.token))
  }
}
