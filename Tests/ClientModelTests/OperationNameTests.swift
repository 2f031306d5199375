import OpenAPI
import Testing

@testable import ClientModel

@Suite("Names of operations")
struct OperationNameTests {
  @Test("Operations whose names differ only in case each have their own function")
  func spelling() throws {
    let client = try Sample(
      """
      paths:
        /a: { get: { operationId: get-charge, responses: { "204": { description: "" } } } }
        /b: { get: { operationId: getCharge, responses: { "204": { description: "" } } } }
        /c: { get: { operationId: GET_CHARGE, responses: { "204": { description: "" } } } }
      """
    ).client
    #expect(client.operations.map(\.name) == ["GetA", "GetB", "GetC"])
    let paths = client.resources.flatMap(\.methods).map { method in
      client.operations.filter { $0.name == method.operation }.map(\.path)
    }
    #expect(paths == [["/a"], ["/b"], ["/c"]])
  }
}
