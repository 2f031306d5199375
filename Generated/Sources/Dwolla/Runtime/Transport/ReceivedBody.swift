import Foundation

#if canImport(FoundationNetworking) || canImport(Darwin)
  /// The body of a response in chunks. The request is cancelled when the body is released.
  nonisolated final class ReceivedBody: AsyncSequence, Sendable {
    typealias Element = Data

    private let transfer: SessionTransfer

    init(_ transfer: SessionTransfer) {
      self.transfer = transfer
    }

    deinit {
      transfer.cancel()
    }

    func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(body: self)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
      fileprivate let body: ReceivedBody

      func next() async throws -> Data? {
        try await body.transfer.nextChunk()
      }
    }
  }
#endif
