import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

@Suite("Long bodies of calls that end early") struct LongBodyTests {
  private static let long =
    "[\(Array(repeating: #"{"a":[1]}"#, count: 50_000).joined(separator: ","))]"

  private func result<Value: JSONCodable>(
    of body: String, as type: Value.Type = Value.self, clock: TestClock = TestClock(),
    before hook: @escaping @Sendable () -> Void
  ) async throws -> Result<Value, GetExchangeSessionError> {
    let client = try Dwolla(
      security: .bearer("b"), configuration: Configuration(timeout: .seconds(60), clock: clock),
      transport: MemoryTransport(Reply.json(200, body)))
    // A separate task, because it is cancelled.
    return await Task {
      await LongBody.$beforeReading.withValue(hook) {
        await client.core.send(LongBodyRequest<Value>())
      }
    }.value
  }

  private func cancel() { withUnsafeCurrentTask { $0?.cancel() } }

  @Test("Cancellation stops the reading")
  func cancelled() async throws {
    for result in [
      try await result(of: Self.long, as: JSONValue.self, before: cancel).map { _ in },
      try await result(of: Self.long, as: [[String: [Int]]].self, before: cancel).map { _ in },
      try await result(of: Self.long, as: [Item].self, before: cancel).map { _ in },
      try await result(of: Self.long, as: Choice.self, before: cancel).map { _ in },
    ] {
      guard case .failure(.failed(.cancelled(let call))) = result else {
        Issue.record("not cancelled")
        continue
      }
      #expect(call.serverMayHaveActed == .yes)
    }
  }

  @Test("The deadline of the call stops the reading")
  func expired() async throws {
    let clock = TestClock()
    let result: Result<JSONValue, _> = try await result(of: Self.long, clock: clock) {
      clock.advance(by: .seconds(61))
    }
    guard case .failure(.failed(.timedOut(let call, let limit))) = result else {
      Issue.record("not timed out")
      return
    }
    #expect(limit == .seconds(60))
    #expect(call.serverMayHaveActed == .yes)
  }

  @Test(
    "Nesting is limited to that of the configuration, and at most to 128",
    arguments: [
      (3, 3, true), (3, 4, false), (1000, 128, true), (1000, 129, false), (0, 0, true),
      (0, 1, false),
    ])
  func nesting(limit: Int, levels: Int, isRead: Bool) async throws {
    let body =
      String(repeating: "[", count: levels) + (levels == 0 ? "1" : "")
      + String(repeating: "]", count: levels)
    let client = try Dwolla(
      security: .bearer("b"), configuration: Configuration(maximumNesting: limit),
      transport: MemoryTransport(Reply.json(200, body)))
    let result = await client.core.send(LongBodyRequest<JSONValue>())
    if isRead {
      #expect(throws: Never.self) { try result.get() }
    } else {
      guard case .failure(.failed(.undecodable(let failure))) = result else {
        Issue.record("\(result)")
        return
      }
      #expect(failure.reason == "it has more than \(min(limit, 128)) levels of arrays and objects")
    }
  }

  @Test("A short body that has arrived is still returned")
  func short() async throws {
    let result: Result<JSONValue, _> = try await result(of: "[1]", before: cancel)
    #expect(try result.get() == [1])
  }
}

private enum LongBody {
  @TaskLocal static var beforeReading: @Sendable () -> Void = {}
}

private struct Item: JSONObject {
  let a: JSONValue?
  static let properties = Properties(Self.init, (\.a, "a"))
}

private enum Choice: JSONUnion {
  case numbers([Int])
  case items([Item])
  case unknown(JSONValue)

  static let members = UnionMembers<Self>(
    unknown: Self.unknown, .init(Self.numbers), .init(Self.items))

  func write(to json: inout JSONWriter) throws {}
}

private struct LongBodyRequest<Value: JSONCodable>: OperationRequest {
  typealias Output = Value
  typealias Problem = GetExchangeSessionError

  static var operation: OperationDescription {
    OperationDescription(id: "long", name: "long", method: .post, path: "/long")
  }

  func write(to message: inout RequestMessage) throws(CallFailure) {}

  static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Value, GetExchangeSessionError> {
    LongBody.beforeReading()
    return .success(try answer.decode())
  }
}
