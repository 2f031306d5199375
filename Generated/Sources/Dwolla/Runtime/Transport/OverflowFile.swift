import Foundation

#if canImport(FoundationNetworking)
  /// A file for the received bytes that exceed the limit in memory.
  ///
  /// Foundation on Linux cannot pause a transfer: a task that is suspended and resumed sends the request again.
  /// The file is already deleted, so it disappears with its handle.
  nonisolated struct OverflowFile: Sendable {
    /// The maximum length in bytes, which keeps an endless response from filling the disk.
    static let capacity: UInt64 = 4 << 30

    private let file: FileHandle
    private var readOffset: UInt64 = 0
    private var writeOffset: UInt64 = 0

    var isEmpty: Bool { readOffset == writeOffset }

    init() throws {
      let url = try TemporaryFile.make()
      file = try FileHandle(forUpdating: url)
      try FileManager.default.removeItem(at: url)
    }

    mutating func append(_ chunk: Data) throws {
      guard writeOffset - readOffset < Self.capacity else {
        throw TransportError.connection("the response arrives much faster than it is read")
      }
      try file.seek(toOffset: writeOffset)
      try file.write(contentsOf: chunk)
      writeOffset += UInt64(chunk.count)
    }

    mutating func next() throws -> Data? {
      guard !isEmpty else { return nil }
      try file.seek(toOffset: readOffset)
      let chunk = try file.read(upToCount: 1 << 16) ?? Data()
      guard !chunk.isEmpty else { throw CocoaError(.fileReadUnknown) }
      readOffset += UInt64(chunk.count)
      if isEmpty {
        try file.truncate(atOffset: 0)
        readOffset = 0
        writeOffset = 0
      }
      return chunk
    }
  }
#endif
