/// The events of a response (`text/event-stream`).
///
/// The stream can be read once. An invalid event or a broken connection ends it with an error. Use
/// `reconnecting(attempts:)` to reconnect instead.
public nonisolated struct EventStream<Payload: Sendable>: AsyncSequence, Sendable {
  public typealias Element = ServerSentEvent<Payload>

  let source: StreamSource
  let decode: @Sendable (String) throws -> Payload
  /// The data of the event that ends the stream. The stream does not return that event.
  private var end: String?
  private var attempts = 0

  init(
    _ source: StreamSource, end: String?, decode: @escaping @Sendable (String) throws -> Payload
  ) {
    self.source = source
    self.end = end
    self.decode = decode
  }

  /// Returns a stream that ends before an event with this data. By default, a stream of JSON ends
  /// before `[DONE]`, and a stream of text has no such event.
  public func ending(at data: String?) -> Self {
    var stream = self
    stream.end = data
    return stream
  }

  /// Returns a stream that reconnects. When the connection breaks or ends, the client sends the
  /// request again with the `Last-Event-ID` of the last event, after the delay that the server
  /// requests, up to five minutes, or after three seconds.
  ///
  /// - Parameter attempts: the maximum number of consecutive attempts without an event.
  public func reconnecting(attempts: Int = 5) -> Self {
    var stream = self
    stream.attempts = attempts
    return stream
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(source, decode, end: end, attempts: attempts)
  }

  /// Iterates over the events.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let source: StreamSource
    private let decode: @Sendable (String) throws -> Payload
    private let end: String?
    private let attempts: Int
    private var chunks: StreamChunks
    private var lines: RecordSplitter
    private var parser: EventParser
    private var lastID: String?
    private var pause = Duration.seconds(3)
    private var failures = 0
    private var isOver = false

    private static var longestPause: Duration { .seconds(300) }

    fileprivate init(
      _ source: StreamSource, _ decode: @escaping @Sendable (String) throws -> Payload,
      end: String?, attempts: Int
    ) {
      self.source = source
      self.decode = decode
      self.end = end
      self.attempts = attempts
      chunks = StreamChunks(source.body)
      lines = RecordSplitter(.line, limit: source.limit)
      parser = EventParser(limit: source.limit)
    }

    /// Returns the next event, or `nil` at the end.
    public mutating func next() async throws -> ServerSentEvent<Payload>? {
      guard !isOver else { return nil }
      do {
        guard let event = try await nextText(), event.data != end else {
          isOver = true
          return nil
        }
        failures = 0
        lastID = event.id
        if let retry = event.retry { pause = Swift.min(retry, Self.longestPause) }
        return ServerSentEvent(
          id: event.id, event: event.event, data: try decode(event.data), retry: event.retry)
      } catch {
        isOver = true
        throw error
      }
    }

    private mutating func nextText() async throws -> ServerSentEvent<String>? {
      while true {
        while let line = lines.next() {
          if let event = try parser.add(line) { return event }
        }
        do {
          if let chunk = try await source.next(of: chunks) {
            try lines.add(chunk)
            continue
          }
          guard attempts > 0 else { return nil }
        } catch {
          guard attempts > 0, !(error is CancellationError), !(error is HTTPBody.TooLarge) else {
            throw error
          }
          if failures >= attempts { throw error }
        }
        guard try await reopen() else { return nil }
      }
    }

    /// - Returns: whether the stream could be reopened.
    private mutating func reopen() async throws -> Bool {
      while failures < attempts {
        failures += 1
        try await source.sleep(for: pause)
        guard let body = try await source.reopened(after: lastID) else { continue }
        chunks = StreamChunks(body)
        lines = RecordSplitter(.line, limit: source.limit)
        parser = EventParser(limit: source.limit, id: lastID)
        return true
      }
      return false
    }
  }
}
