import Foundation

/// The bytes of a file, in pieces that fit into memory.
nonisolated struct FileChunks: AsyncSequence, Sendable {
  typealias Element = Data

  let url: URL

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(url: url)
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    let url: URL
    private var file: FileHandle?

    init(url: URL) {
      self.url = url
    }

    mutating func next() async throws -> Data? {
      let file = try self.file ?? FileHandle(forReadingFrom: url)
      self.file = file
      guard let chunk = try file.read(upToCount: 1 << 16), !chunk.isEmpty else {
        try file.close()
        return nil
      }
      return chunk
    }
  }
}
