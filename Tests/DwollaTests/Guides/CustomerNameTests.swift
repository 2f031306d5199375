import Dwolla
import DwollaTesting
import Testing

@Suite("Customer names")
struct CustomerNameTests {
  let mock = MockDwolla()

  @Test("The name of a customer is shown")
  func success() async throws {
    let name = await nameOfCustomer("c1", using: try Dwolla(mock: mock))
    #expect(name == "Jane Doe")
    #expect(mock.calls(of: GetCustomerRequest.self).map(\.request.id) == ["c1"])
  }

  @Test("A missing customer is reported")
  func missing() async throws {
    mock.respond(to: GetCustomerRequest.self, with: .example(status: 404))
    let name = await nameOfCustomer("c1", using: try Dwolla(mock: mock))
    #expect(name.hasPrefix("No such customer"))
  }
}
