import ClientModel

/// A complete program with a constant for a value.
struct ValueExampleCode {
  private let value: TypedExample
  private let type: TypeReference
  private let name: String
  private let making: ClientExampleCode

  init(
    _ value: TypedExample, of type: TypeReference, named name: String, in making: ClientExampleCode
  ) {
    self.value = value
    self.type = type
    self.name = name
    self.making = making
  }

  var text: SwiftText {
    let modules = value.modules.union(type.modules).sorted()
    let code = ExampleExpression(value).text(after: "let \(name): \(type.swiftName) = ", depth: 0)
    return """
      \(making.imports.lines(and: modules, for: code))

      \(code)
      """
  }
}
