import Foundation
import HTTPTypes
import Testing

@testable import Runtime

@Suite struct IdempotencyKeyTests {
  private let name = HTTPField.Name("Idempotency-Key")!

  private func headers(_ key: String?) throws(CallFailure) -> HTTPFields {
    var message = RequestMessage(operation: operation(method: .post))
    try message.setIdempotencyKey(key)
    return message.headers
  }

  @Test func theCallersKey() throws {
    #expect(try headers("19051a62-3403")[name] == "19051a62-3403")
  }

  @Test func aNewKeyForEachMessage() throws {
    let keys = try (0..<100).map { _ in try #require(try headers(nil)[name]) }
    #expect(Set(keys).count == 100)
    #expect(keys.allSatisfy { UUID(uuidString: $0) != nil && $0 == $0.lowercased() })
  }

  @Test(arguments: ["", "a\r\nX: y"])
  func keysThatAreNone(key: String) {
    let error = #expect(throws: CallFailure.self) { try headers(key) }
    #expect(refusal(error)?.parameter == "Idempotency-Key")
  }
}
