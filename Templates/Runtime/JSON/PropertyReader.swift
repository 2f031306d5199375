/// A property of an object, ready for decoding.
public nonisolated struct PropertyReader {
  let object: JSONReader
  let names: PropertyNames
  let index: Int
  /// The token of the value, or -1 if the property is missing.
  private let token: Int

  init(_ object: JSONReader, _ names: PropertyNames, _ index: Int, token: Int) {
    self.object = object
    self.names = names
    self.index = index
    self.token = token
  }

  var role: WireName.Role { names.roles[index] }

  var value: JSONReader? { token < 0 ? nil : JSONReader(object.document, token) }

  /// The error for a missing required property.
  var missing: any Error {
    JSONProblem("it is missing", .property(names.names[index].text, of: object.token))
  }
}
