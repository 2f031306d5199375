public import Foundation

/// The body of a request or a response: bytes in memory, a file, or a stream of chunks.
///
/// Read all of it with `collect(upTo:)`, or read one chunk at a time with `for try await chunk in
/// body`.
public nonisolated struct HTTPBody: Sendable {
  let content: Content

  enum Content: Sendable {
    case data(Data)
    case file(URL, length: Int64)
    case stream(length: Int64?, isReplayable: Bool, @Sendable () -> AsyncIterator)
    case joined([HTTPBody])
  }

  /// Bytes in memory.
  public static func data(_ data: Data) -> Self {
    Self(content: .data(data))
  }

  /// A file. It is read while it is sent, and again for each retry.
  ///
  /// - Throws: the error of Foundation if the file cannot be read.
  public static func file(at url: URL) throws -> Self {
    let values = try url.resourceValues(forKeys: [.fileSizeKey, .isRegularFileKey])
    guard values.isRegularFile == true, let size = values.fileSize else {
      throw CocoaError(.fileReadUnknown, userInfo: [NSURLErrorKey: url])
    }
    return Self(content: .file(url, length: Int64(size)))
  }

  /// A stream of chunks. A request with such a body is sent at most once.
  ///
  /// - Parameters:
  ///   - chunks: chunks of any size.
  ///   - length: the total length in bytes, or `nil` if it is unknown.
  public static func stream<Chunks: AsyncSequence & Sendable>(
    _ chunks: Chunks, length: Int64? = nil
  ) -> Self where Chunks.Element == Data {
    Self(content: .stream(length: length, isReplayable: false) { AsyncIterator(chunks) })
  }

  /// A stream of chunks that can start over, so that the request can be retried.
  ///
  /// - Parameters:
  ///   - length: the total length in bytes, or `nil` if it is unknown.
  ///   - chunks: called for each attempt. Must return the same bytes each time.
  public static func replayableStream<Chunks: AsyncSequence & Sendable>(
    length: Int64? = nil, _ chunks: @escaping @Sendable () -> Chunks
  ) -> Self where Chunks.Element == Data {
    Self(content: .stream(length: length, isReplayable: true) { AsyncIterator(chunks()) })
  }

  /// The length in bytes, or `nil` if it is unknown.
  public var length: Int64? {
    switch content {
    case .data(let data): Int64(data.count)
    case .file(_, let length): length
    case .stream(let length, _, _): length
    case .joined(let bodies):
      bodies.reduce(0) { sum, body in
        guard let sum, let length = body.length else { return nil }
        let (next, isTooLong) = sum.addingReportingOverflow(length)
        return isTooLong ? nil : next
      }
    }
  }

  /// Whether the bytes can be read again.
  public var isReplayable: Bool {
    switch content {
    case .data, .file: true
    case .stream(_, let isReplayable, _): isReplayable
    case .joined(let bodies): bodies.allSatisfy(\.isReplayable)
    }
  }

  /// Reads all bytes.
  ///
  /// - Parameter limit: the maximum length in bytes.
  /// - Throws: `HTTPBody.TooLarge` for a longer body, and the errors of the source.
  public func collect(upTo limit: Int) async throws -> Data {
    if case .data(let data) = content {
      guard data.count <= limit else { throw TooLarge(limit: limit) }
      return data
    }
    if let length, length > limit { throw TooLarge(limit: limit) }
    var collected = Data()
    for try await chunk in self {
      guard chunk.count <= limit - collected.count else { throw TooLarge(limit: limit) }
      collected.append(chunk)
    }
    return collected
  }

  /// A body exceeds the limit.
  public struct TooLarge: Error, Equatable {
    /// The limit in bytes.
    public let limit: Int
  }
}

nonisolated extension HTTPBody: AsyncSequence {
  public typealias Element = Data

  /// Iterates over the chunks from the start. A stream that is not replayable can be read only
  /// once.
  public func makeAsyncIterator() -> AsyncIterator {
    switch content {
    case .data(let data): AsyncIterator(data)
    case .file(let url, _): AsyncIterator(FileChunks(url: url))
    case .stream(_, _, let makeIterator): makeIterator()
    case .joined(let bodies): AsyncIterator(JoinedChunks(bodies: bodies))
    }
  }

  /// The chunks of a body.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let nextChunk: () async throws -> Data?

    init(_ data: Data) {
      var rest: Data? = data.isEmpty ? nil : data
      nextChunk = {
        defer { rest = nil }
        return rest
      }
    }

    init<Chunks: AsyncSequence>(_ chunks: Chunks) where Chunks.Element == Data {
      // Only this closure uses it, and the reader of the body calls the closure for one chunk at a time.
      nonisolated(unsafe) var iterator = chunks.makeAsyncIterator()
      #if compiler(>=6.2) && swift(>=6.0)
        nextChunk = { try await unsafe iterator.next() }
      #else
        nextChunk = { try await iterator.next() }
      #endif
    }

    public mutating func next() async throws -> Data? {
      try await nextChunk()
    }
  }
}

nonisolated extension HTTPBody: CustomStringConvertible, CustomReflectable {
  /// The length of the body, without its content.
  public var description: String {
    "HTTPBody(\(length.map { "\($0) bytes" } ?? "of unknown length"))"
  }

  public var customMirror: Mirror { Mirror(self, children: ["length": length as Any]) }
}
