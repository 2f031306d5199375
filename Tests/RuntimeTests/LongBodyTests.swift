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

  @Test("Cancellation while the elements of a body are decoded stops the reading")
  func cancelledWhileDecoding() async throws {
    let elements = Self.elements(200_000)
    let lists = "[[\(elements)],[\(elements)]]"
    for (body, read) in [
      ("[\(elements)]", reading([CancellingElement].self)),
      (lists, reading([[CancellingElement]].self)),
      ("{\(Self.properties(100_000))}", reading([String: CancellingElement].self)),
      ("[\(Self.objects(50_000))]", reading([CancellingObject].self)),
    ] {
      let count = Locked(0)
      let isCancelled = try await CancellingElement.$count.withValue(count) { try await read(body) }
      #expect(isCancelled)
      // The reading notices it long before the end, but not at once.
      #expect(count.withLock { $0 } < 10_000)
    }
  }

  @Test("Cancellation stops the members of a union that decode the same tokens again")
  func cancelledWhileDecodingUnions() async throws {
    // The first member fails at the last element.
    let body = "[\(Self.elements(200_000)),\"a\"]"
    let count = Locked(0)
    let isCancelled = try await CancellingElement.$count.withValue(count) {
      try await CancellingElement.$cancelsAt.withValue(210_000) {
        try await reading(ElementChoice.self)(body)
      }
    }
    #expect(isCancelled)
    #expect(count.withLock { $0 } < 220_000)
  }

  @Test("The deadline, passing while the elements of a body are decoded, stops the reading")
  func expiredWhileDecoding() async throws {
    let (clock, count) = (TestClock(), Locked(0))
    let body = "[\(Self.elements(200_000))]"
    let outcome: Result<[CancellingElement], GetExchangeSessionError> =
      try await CancellingElement.$count.withValue(count) {
        try await CancellingElement.$stop.withValue({ clock.advance(by: .seconds(61)) }) {
          try await self.result(of: body, clock: clock) {}
        }
      }
    guard case .failure(.failed(.timedOut)) = outcome else {
      Issue.record("not timed out")
      return
    }
    #expect(count.withLock { $0 } < 10_000)
  }

  private func reading<Value: JSONCodable>(
    _ type: Value.Type
  ) -> (_ body: String) async throws -> Bool {
    { body in
      let outcome: Result<Value, GetExchangeSessionError> = try await self.result(of: body) {}
      guard case .failure(.failed(.cancelled)) = outcome else { return false }
      return true
    }
  }

  private static func elements(_ count: Int) -> String {
    repeatElement("1", count: count).joined(separator: ", ")
  }

  private static func properties(_ count: Int) -> String {
    (0..<count).map { #""\#($0)":1"# }.joined(separator: ",")
  }

  private static func objects(_ count: Int) -> String {
    repeatElement(#"{"a":1}"#, count: count).joined(separator: ",")
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

/// Stops its call while one of the elements is decoded.
private struct CancellingElement: JSONCodable, Hashable {
  /// The number of the decoded elements.
  @TaskLocal static var count: Locked<Int> = Locked(0)
  @TaskLocal static var cancelsAt: Int = 1
  @TaskLocal static var stop: @Sendable () -> Void = { withUnsafeCurrentTask { $0?.cancel() } }

  init(json: JSONReader) throws {
    _ = try Int(json: json)
    let count = Self.count.withLock { count in
      count += 1
      return count
    }
    if count == Self.cancelsAt { Self.stop() }
  }

  func write(to json: inout JSONWriter) throws {}
}

private struct CancellingObject: JSONObject {
  let a: CancellingElement
  static let properties = Properties(Self.init, (\.a, "a"))
}

/// The members decode the same elements.
private enum ElementChoice: JSONUnion {
  case elements([CancellingElement])
  case others([[CancellingElement]])
  case optional([CancellingElement?])
  case unknown(JSONValue)

  static let members = UnionMembers<Self>(
    unknown: Self.unknown, .init(Self.elements), .init(Self.others), .init(Self.optional))

  func write(to json: inout JSONWriter) throws {}
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
