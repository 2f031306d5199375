import ClientModel

@testable import Templates

/// Swift files with each example of a client as a constant of its type.
///
/// They import Foundation only if a value needs it, because clients may have types with the same names.
func exampleFunctions(_ client: Client) -> [String: String] {
  let constants = exampleConstants(client)
  return [
    "Examples.swift": file(constants.filter(\.modules.isEmpty), client),
    "DateExamples.swift": file(constants.filter { !$0.modules.isEmpty }, client),
  ]
}

private struct Constant {
  var text: String
  var modules: Set<String>

  init(_ type: TypeReference, _ value: TypedExample) {
    text = """
      let value: \(type.swiftName) = \(ExampleExpression(value).text(depth: 1).text)
        _ = value
      """
    modules = value.modules.union(type.modules)
  }
}

private func file(_ constants: [Constant], _ client: Client) -> String {
  let modules = constants.reduce(into: Set<String>()) { $0.formUnion($1.modules) }
  let functions = constants.enumerated().map { number, constant in
    "private func example\(number)() {\n  \(constant.text)\n}\n"
  }
  let text = functions.joined(separator: "\n")
  let imports = ClientImports(client).lines(
    and: modules.sorted(), for: SwiftText(stringLiteral: text))
  return imports.map { $0 + "\n" }.joined() + "\n" + text
}

private func exampleConstants(_ client: Client) -> [Constant] {
  let examples = ClientExamples(client)
  var constants: [Constant] = []
  for operation in client.operations {
    guard let found = examples[operation.name] else { continue }
    for argument in found.parameters {
      guard let type = operation.parameters.first(where: { $0.name == argument.name })?.type
      else { continue }
      constants.append(Constant(type, argument.example.value))
    }
    if let body = operation.body {
      constants += found.bodies.map { Constant(body.type, $0.value) }
    }
    for response in found.responses {
      guard let type = operation.response(of: response.status).body?.type else { continue }
      constants += response.bodies.map { Constant(type, $0.value) }
    }
  }
  for type in (client.types + client.operations.flatMap(\.types)).flatMap(\.all) where !type.isAlias
  {
    if let value = examples.value(of: type.name) {
      constants.append(Constant(.named(type.name), value))
      constants.append(Constant(.optional(.named(type.name)), value))
    }
  }
  return constants
}
