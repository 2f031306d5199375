#if AsyncHTTPClient
  import AsyncHTTPClient
  import Dwolla
  import Foundation
  import NIOCore

  /// Whether a connection has accepted the head of a request and requested its body.
  nonisolated final class UploadProgress: Sendable {
    private let state = Locked(false)

    var hasBegun: Bool { state.withLock { $0 } }

    func begin() {
      state.withLock { $0 = true }
    }
  }

  /// The body of a request for AsyncHTTPClient: in chunks, with backpressure.
  nonisolated struct RequestChunks: AsyncSequence, Sendable {
    let body: HTTPBody
    let upload: UploadProgress
    let loops: any EventLoopGroup

    func makeAsyncIterator() -> AsyncIterator {
      upload.begin()
      return AsyncIterator(chunks: body.makeAsyncIterator(), loops: loops)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
      private var chunks: HTTPBody.AsyncIterator
      private let loops: any EventLoopGroup
      private var rest = Data()
      private var unconfirmed = 0

      init(chunks: HTTPBody.AsyncIterator, loops: any EventLoopGroup) {
        self.chunks = chunks
        self.loops = loops
      }

      mutating func next() async throws -> ByteBuffer? {
        while rest.isEmpty {
          guard let chunk = try await chunks.next() else { return nil }
          rest = chunk
        }
        if unconfirmed >= 1 << 20 { try await letLoopsCatchUp() }
        let piece = rest.prefix(1 << 16)
        rest = rest.dropFirst(piece.count)
        unconfirmed += piece.count
        return ByteBuffer(bytes: piece)
      }

      // AsyncHTTPClient requests chunks until an event loop notices that the connection is full, which can take
      // long. When this returns, the event loops have processed all earlier chunks.
      private mutating func letLoopsCatchUp() async throws {
        for loop in loops.makeIterator() { try await loop.submit {}.get() }
        unconfirmed = 0
      }
    }
  }

  /// The body of a response. The request is cancelled when the body is released.
  nonisolated struct ResponseChunks: AsyncSequence, Sendable {
    private let body: HTTPClientResponse.Body
    private let client: ClientLifetime
    private let isTaken = Locked(false)

    init(_ body: HTTPClientResponse.Body, of client: ClientLifetime) {
      self.body = body
      self.client = client
    }

    // AsyncHTTPClient crashes the process if a second iterator is created.
    func makeAsyncIterator() -> AsyncIterator {
      let isFirst = isTaken.withLock { isTaken in
        defer { isTaken = true }
        return !isTaken
      }
      return AsyncIterator(chunks: isFirst ? body.makeAsyncIterator() : nil, client: client)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
      fileprivate var chunks: HTTPClientResponse.Body.AsyncIterator?
      fileprivate let client: ClientLifetime

      mutating func next() async throws -> Data? {
        guard chunks != nil else {
          throw TransportError.connection("the body is already being read")
        }
        do {
          return try await chunks?.next().map { Data($0.readableBytesView) }
        } catch {
          throw TransportError(of: error).afterResponse
        }
      }
    }
  }
#endif
