import Foundation

/// The bytes of a file in chunks.
nonisolated struct FileChunks: AsyncSequence, Sendable {
  typealias Element = Data

  let url: URL

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(url: url)
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    let url: URL
    private var file: FileHandle?
    private var isAtEnd = false

    init(url: URL) {
      self.url = url
    }

    mutating func next() async throws -> Data? {
      guard !isAtEnd else { return nil }
      let file = try self.file ?? FileHandle(forReadingFrom: url)
      self.file = file
      guard let chunk = try file.read(upToCount: 1 << 16), !chunk.isEmpty else {
        isAtEnd = true
        try file.close()
        return nil
      }
      return chunk
    }
  }
}
