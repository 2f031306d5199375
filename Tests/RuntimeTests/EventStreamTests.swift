import Foundation
import HTTPTypes
import Testing

@testable import Runtime

@Suite struct EventStreamTests {
  @Test(arguments: [
    ("data: a\n\n", ["message nil a"]),
    (
      "data:a\r\n\r\ndata: b\r\rdata:  c\n\n", ["message nil a", "message nil b", "message nil  c"]
    ),
    ("event: e\nid: 1\ndata: a\ndata: b\n\ndata: c\n\n", ["e 1 a\nb", "message 1 c"]),
    (": comment\nother: x\ndata\n\n", ["message nil "]), ("event: e\n\n", []),
    ("data: unfinished", []),
    ("\u{FEFF}data: a\n\nid\ndata: b\n\n", ["message nil a", "message nil b"]),
    ("id: 1\n\ndata: a\n\n", ["message 1 a"]), ("data: é\n\n", ["message nil é"]),
  ])
  func events(text: String, expected: [String]) async throws {
    for size in [1, 2, 3, 1000] {
      var found: [String] = []
      for try await event in reader(text, chunks: size).events() as EventStream<String> {
        found.append("\(event.event) \(event.id ?? "nil") \(event.data)")
      }
      #expect(found == expected)
    }
  }

  @Test func dataIsDecoded() async throws {
    let text =
      "data: {\"href\":\"a\"}\n\nretry: 250\ndata: {\"href\":\"b\"}\n\ndata: [DONE]\n\ndata: {}\n\n"
    var found: [ServerSentEvent<JSONValue>] = []
    for try await event in reader(text).events() as EventStream<JSONValue> { found.append(event) }
    #expect(found.map(\.data) == [["href": "a"], ["href": "b"]])
    #expect(found.map(\.retry) == [nil, .milliseconds(250)])
  }

  @Test func anotherEnd() async throws {
    let text = "data: 1\n\ndata: \"stop\"\n\ndata: 2\n\n"
    var found: [JSONValue] = []
    let stream: EventStream<JSONValue> = reader(text).events()
    for try await event in stream.ending(at: "\"stop\"") { found.append(event.data) }
    #expect(found == [1])
  }

  @Test func dataThatCannotBeRead() async throws {
    let stream: EventStream<[Int]> = reader("data: [1]\n\ndata: {}\n\ndata: [2]\n\n").events()
    var iterator = stream.makeAsyncIterator()
    #expect(try await iterator.next()?.data == [1])
    do {
      _ = try await iterator.next()
      Issue.record("it was read")
    } catch CallFailure.undecodable(let failure) {
      #expect(failure.body == Data("{}".utf8))
    }
    #expect(try await iterator.next() == nil)
  }

  @Test(.timeLimit(.minutes(1)))
  func anEventOfLinesWithoutEnd() async throws {
    var reader = reader(String(repeating: "data: 0123456789\n", count: 200_000), chunks: 1 << 16)
    reader.streamLimit = 1 << 20
    var iterator = (reader.events() as EventStream<String>).makeAsyncIterator()
    await #expect(throws: HTTPBody.TooLarge(limit: 1 << 20)) { _ = try await iterator.next() }
    #expect(try await iterator.next() == nil)
  }

  @Test func identifiersThatNoHeaderShouldHold() async throws {
    let id = String(repeating: "1", count: 5_000)
    var iterator =
      (reader("id: 2\ndata: a\n\nid: \(id)\ndata: b\n\n").events()
      as EventStream<String>).makeAsyncIterator()
    #expect(try await iterator.next()?.id == "2")
    #expect(try await iterator.next()?.id == "2")
  }

  @Test func anEventThatIsTooLong() async throws {
    var reader = reader("data: " + String(repeating: "a", count: 200) + "\n\n")
    reader.streamLimit = 100
    await #expect(throws: HTTPBody.TooLarge.self) {
      for try await _ in reader.events() as EventStream<String> {}
    }
  }

  /// The last event ID is sent after the delay that the server requests.
  @Test func reconnection() async throws {
    let log = Locked<[String]>([])
    var reader = reader("id: 1\nretry: 10\ndata: a\n\n")
    reader.streamCall = StreamCall(
      sleep: { pause in log.withLock { $0.append("\(pause)") } },
      reopen: { id in
        log.withLock { $0.append(id ?? "none") }
        return id == "1" ? .data(Data("id: 2\ndata: b\n\n".utf8)) : nil
      })
    var found: [String] = []
    for try await event in (reader.events() as EventStream<String>).reconnecting(attempts: 2) {
      found.append(event.data)
    }
    #expect(found == ["a", "b"])
    #expect(log.withLock { $0 } == ["0.01 seconds", "1", "0.01 seconds", "2", "0.01 seconds", "2"])
  }

  @Test func aPauseOfAThousandYearsIsCutShort() async throws {
    let pauses = Locked<[Duration]>([])
    var reader = reader("retry: 9223372036854775807\ndata: a\n\n")
    reader.streamCall = StreamCall(
      sleep: { pause in pauses.withLock { $0.append(pause) } }, reopen: { _ in nil })
    for try await event in (reader.events() as EventStream<String>).reconnecting(attempts: 1) {
      #expect(event.data == "a")
    }
    #expect(pauses.withLock { $0 } == [.seconds(300)])
  }

  /// The timeout applies to each pause, not to the whole stream.
  @Test(.timeLimit(.minutes(1))) func aStreamThatFallsSilent() async throws {
    let clock = TestClock()
    let (chunks, events) = AsyncStream.makeStream(of: Data.self)
    let client = try core(timeout: .seconds(3), clock: clock) { continuation in
      Task { for await chunk in chunks { continuation.yield(chunk) } }
    }
    let found = Locked<[String]>([])
    let reading = Task { () -> CallFailure? in
      do {
        for try await event in try await client.send(WatchRequest()).get() {
          found.withLock { $0.append(event.data) }
        }
        return nil
      } catch {
        return error as? CallFailure
      }
    }
    for number in 0..<14 {
      await clock.sleepers(1)
      clock.advance(by: .milliseconds(2_900))
      events.yield(Data("data: \(number)\n\n".utf8))
      while found.withLock({ $0.count }) <= number { await Task.yield() }
    }
    let isOver = Locked(false)
    let failure = Task {
      let failure = await reading.value
      isOver.withLock { $0 = true }
      return failure
    }
    while !isOver.withLock({ $0 }) {
      clock.advance(by: .seconds(3))
      await Task.yield()
    }
    guard case .timedOut(let call, let limit) = await failure.value else {
      Issue.record("it did not time out")
      return
    }
    #expect(limit == .seconds(3))
    #expect(call.serverMayHaveActed == .yes)
    #expect(found.withLock { $0 } == (0..<14).map(String.init))
  }

  @Test func cancellationWhileNothingComes() async throws {
    let client = try core(timeout: .seconds(60)) { $0.yield(Data("data: a\n\n".utf8)) }
    let stream = try await client.send(WatchRequest()).get()
    let reading = Task {
      var count = 0
      for try await _ in stream { count += 1 }
      return count
    }
    try await Task.sleep(for: .milliseconds(50))
    reading.cancel()
    await #expect(throws: CancellationError.self) { try await reading.value }
  }

  @Test(arguments: [
    ("application/x-ndjson", "{\"a\":1}\n\n{\"a\":2}\r\n{\"a\":3}", [1, 2, 3]),
    ("application/json-seq", "\u{1E}{\"a\":\n1}\n\u{1E}{\"a\":2}\n", [1, 2]),
    ("application/jsonl", "", []),
  ])
  func values(type: String, text: String, expected: [Int]) async throws {
    for size in [1, 4, 1000] {
      var found: [JSONValue] = []
      for try await value in reader(text, type: type, chunks: size).values()
        as ValueStream<JSONValue>
      {
        found.append(value)
      }
      #expect(found == expected.map { ["a": JSONValue(integerLiteral: $0)] })
    }
  }

  @Test func aValueThatCannotBeRead() async throws {
    let stream: ValueStream<Int> = reader("1\nx\n2\n", type: "application/jsonl").values()
    var iterator = stream.makeAsyncIterator()
    #expect(try await iterator.next() == 1)
    await #expect(throws: CallFailure.self) { try await iterator.next() }
    #expect(try await iterator.next() == nil)
  }

  private func reader(
    _ text: String, type: String = "text/event-stream", chunks size: Int = 1000
  ) -> ResponseReader {
    let bytes = Array(text.utf8)
    let chunks = stride(from: 0, to: bytes.count, by: size).map {
      Data(bytes[$0..<min($0 + size, bytes.count)])
    }
    let stream = AsyncStream<Data> { continuation in
      for chunk in chunks { continuation.yield(chunk) }
      continuation.finish()
    }
    return ResponseReader(
      operation: operation(), response: Response(status: .ok, headers: [.contentType: type]),
      stream: .stream(stream))
  }

  /// A client for a server that sends these chunks and never ends.
  private func core(
    timeout: Duration, clock: any Clock<Duration> = ContinuousClock(),
    _ send: @escaping @Sendable (AsyncStream<Data>.Continuation) -> Void
  ) throws -> ClientCore {
    try ClientCore(
      security: .anonymous, environmentPrefix: "PROBE", userAgent: "probe",
      server: Server(url: "https://example.com"),
      configuration: Configuration(timeout: timeout, retries: .none, clock: clock),
      transport: SilentTransport(send: send))
  }
}

private struct SilentTransport: HTTPTransport {
  let send: @Sendable (AsyncStream<Data>.Continuation) -> Void

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let head = HTTPResponse(status: .ok, headerFields: [.contentType: "text/event-stream"])
    return (head, .stream(AsyncStream { send($0) }))
  }
}

private struct WatchRequest: OperationRequest {
  static let operation = OperationDescription(
    id: "watch", name: "watch", method: .get, path: "/watch", accept: ["text/event-stream"],
    security: [], streamed: ["*/*"])

  func write(to message: inout RequestMessage) throws(CallFailure) {}

  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<
    EventStream<String>, GetExchangeSessionError
  > {
    .success(answer.events())
  }
}
