#if AsyncHTTPClient
  import AsyncHTTPClient
  import Dwolla
  import Foundation
  import NIOCore

  /// The body of a request as the client takes it.
  struct RequestChunks: AsyncSequence, Sendable {
    let body: HTTPBody

    func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(chunks: body.makeAsyncIterator())
    }

    struct AsyncIterator: AsyncIteratorProtocol {
      var chunks: HTTPBody.AsyncIterator

      mutating func next() async throws -> ByteBuffer? {
        try await chunks.next().map { ByteBuffer(bytes: $0) }
      }
    }
  }

  /// The body of an answer. The request ends when nobody can read it any more.
  struct ResponseChunks: AsyncSequence, Sendable {
    private let body: HTTPClientResponse.Body
    private let client: ClientLifetime
    private let isTaken = Locked(false)

    init(_ body: HTTPClientResponse.Body, of client: ClientLifetime) {
      self.body = body
      self.client = client
    }

    // The client ends the process where a second iterator is made.
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
          throw TransportError.connection("the body is being read elsewhere")
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
