import Foundation

#if canImport(FoundationNetworking)
  /// What a reader has not taken yet and memory is not to hold.
  ///
  /// A transfer of this Foundation cannot be paused: suspended and resumed, its task sends the request
  /// again. So what is too much goes to a file, which has no name any more.
  nonisolated struct OverflowFile: Sendable {
    /// A server that sends without end is not to fill the disk.
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
        throw TransportError.connection("the answer comes much faster than it is read")
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
