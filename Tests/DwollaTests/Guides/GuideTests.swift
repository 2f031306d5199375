import Dwolla
import DwollaTesting
import Foundation
import Logging
import Testing

/// Tests the functions in `docs/guides`.
@Suite("Guides")
struct GuideTests {
  private let mock = MockDwolla()

  @Test("Headers of a client, of a request and of an attempt are sent")
  func headers() async throws {
    var configuration = tenantConfiguration("t1")
    configuration.middleware = [AttemptHeader()]
    let dwolla = try Dwolla(mock: mock, configuration: configuration)
    _ = try await readRoot(traceID: "7", using: dwolla)
    let sent = try #require(mock.sent.last)
    #expect(sent.header("X-Tenant") == "t1")
    #expect(sent.header("X-Trace-ID") == "7")
    #expect(sent.header("X-Attempt") == "1")
  }

  @Test("Configurations have the documented values")
  func configurations() {
    #expect(loggingConfiguration().logger?.logLevel == .debug)
    #expect(patientConfiguration().retries.maximumAttempts == 20)
  }

  @Test("A request without retries is sent once, and the advice follows from the failure")
  func retries() async throws {
    mock.respond(to: GetRootRequest.self, with: .status(503))
    let dwolla = try Dwolla(mock: mock)
    do {
      _ = try await readRootOnce(using: dwolla)
      Issue.record("a 503 was no error")
    } catch let error as any DwollaError {
      #expect(advice(for: error) == "Look up the result before you try again.")
    }
    #expect(mock.calls(of: GetRootRequest.self).count == 1)
  }

  @Test("Every page is fetched")
  func pages() async throws {
    let dwolla = try Dwolla(mock: mock)
    let first = try await dwolla.customers.list()
    var last = first
    last.links.next = nil
    mock.respond(to: ListAndSearchCustomersRequest.self, with: .body(last))
    let count = first.embedded.customers.count
    #expect(try await emailAddresses(using: dwolla).count == count)
    #expect(try await pageSizes(using: dwolla) == [count])
  }

  @Test("A file is uploaded, and a body is saved")
  func files() async throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: url) }
    try await save(.data(Data("photo".utf8)), to: url)
    #expect(try Data(contentsOf: url) == Data("photo".utf8))
    let location = try await uploadLicense(url, of: "c1", using: try Dwolla(mock: mock))
    #expect(location != nil)
    #expect(mock.sent.last?.text?.contains("photo") == true)
  }

  @available(macOS 14, iOS 17, tvOS 17, watchOS 10, visionOS 1, *)
  @Test("The list contains the customers, or a problem")
  @MainActor
  func customerList() async throws {
    let list = CustomerList(dwolla: try Dwolla(mock: mock))
    await list.load()
    #expect(!list.customers.isEmpty)
    #expect(list.problem == nil)
    mock.respondToOthers(with: .status(500))
    mock.respond(to: ListAndSearchCustomersRequest.self, with: .example(status: 403))
    await list.load()
    #expect(list.problem != nil)
  }
}
