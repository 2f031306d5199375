import Dwolla
import DwollaTesting
import Testing

@Suite("Mock responses")
struct MockResponseTests {
  let mock = MockDwolla()

  @Test("A server that is down for a moment")
  func transientFailure() async throws {
    mock.respond(to: GetRootRequest.self, with: .status(503), .example)
    _ = try await Dwolla(mock: mock).root.get()
    #expect(mock.calls(of: GetRootRequest.self).count == 2)
  }

  @Test("A device without a network")
  func offline() async throws {
    mock.respondToOthers(with: .failure(.unreachable("offline")))
    let dwolla = try Dwolla(mock: mock)
    await #expect(throws: GetRootError.self) { try await dwolla.root.get() }
  }

  @Test("A response that depends on the request")
  func computedResponse() async throws {
    mock.respond(to: GetCustomerRequest.self) { request in
      request.id == "c1" ? .example : .example(status: 404)
    }
    let dwolla = try Dwolla(mock: mock)
    _ = try await dwolla.customers.get(id: "c1")
    await #expect(throws: GetCustomerError.self) { try await dwolla.customers.get(id: "c2") }
  }

  @Test("Calls in a fixed order")
  func script() async throws {
    mock.follow(
      .call(GetRootRequest.self, with: .example),
      .call(GetCustomerRequest.self, with: .example.delayed(by: .milliseconds(1))))
    let dwolla = try Dwolla(mock: mock)
    _ = try await dwolla.root.get()
    _ = try await dwolla.customers.get(id: "c1")
    #expect(mock.scriptProblems.isEmpty)
  }
}
