import Foundation

#if canImport(FoundationNetworking)
  /// A file for the received bytes that exceed the limit in memory.
  ///
  /// Foundation on Linux cannot pause a transfer: a task that is suspended and resumed sends the request again.
  /// The file is already deleted, so it disappears with its handle.
  nonisolated struct OverflowFile: Sendable {
    /// The maximum length in bytes, which keeps an endless response from filling the disk.
    private let capacity: UInt64
    private let file: FileHandle
    /// The numbers of bytes so far. A byte is at its number modulo the capacity.
    private var readCount: UInt64 = 0
    private var writtenCount: UInt64 = 0

    var isEmpty: Bool { readCount == writtenCount }

    init(capacity: UInt64 = 4 << 30) throws {
      self.capacity = capacity
      let url = try TemporaryFile.make()
      file = try FileHandle(forUpdating: url)
      try FileManager.default.removeItem(at: url)
    }

    mutating func append(_ chunk: Data) throws {
      guard writtenCount - readCount + UInt64(chunk.count) <= capacity else {
        throw TransportError.connection("the response arrives much faster than it is read")
      }
      var rest = chunk[...]
      while !rest.isEmpty {
        let part = rest.prefix(length(from: writtenCount, upTo: UInt64(rest.count)))
        try file.seek(toOffset: writtenCount % capacity)
        try file.write(contentsOf: part)
        writtenCount += UInt64(part.count)
        rest = rest.dropFirst(part.count)
      }
    }

    mutating func next() throws -> Data? {
      guard !isEmpty else { return nil }
      try file.seek(toOffset: readCount % capacity)
      let length = length(from: readCount, upTo: min(1 << 16, writtenCount - readCount))
      let chunk = try file.read(upToCount: length) ?? Data()
      guard !chunk.isEmpty else { throw CocoaError(.fileReadUnknown) }
      readCount += UInt64(chunk.count)
      if isEmpty {
        try file.truncate(atOffset: 0)
        readCount = 0
        writtenCount = 0
      }
      return chunk
    }

    /// The number of bytes before the end of the file, where the next ones continue at its start.
    private func length(from count: UInt64, upTo limit: UInt64) -> Int {
      Int(min(limit, capacity - count % capacity))
    }
  }
#endif
