import Foundation

/// The received chunks of a body that have not been read yet, in order.
nonisolated struct ChunkBacklog: Sendable {
  /// The maximum size in memory, in bytes.
  static let capacity = 1 << 20

  private var chunks: [Data] = []
  private var heldLength = 0
  #if canImport(FoundationNetworking)
    private var overflow: OverflowFile?
  #endif

  /// Whether to pause the transfer.
  var isFull: Bool { heldLength >= Self.capacity }
  /// Whether to resume the transfer.
  var isLow: Bool { heldLength <= Self.capacity / 4 }

  /// - Throws: the error of Foundation if the overflow file cannot be written.
  mutating func append(_ chunk: Data) throws {
    #if canImport(FoundationNetworking)
      if isFull || overflow?.isEmpty == false {
        if overflow == nil { overflow = try OverflowFile() }
        try overflow?.append(chunk)
        return
      }
    #endif
    hold(chunk)
  }

  /// - Throws: the error of Foundation if the overflow file cannot be read.
  mutating func next() throws -> Data? {
    if let chunk = chunks.first {
      chunks.removeFirst()
      heldLength -= chunk.count
      return chunk
    }
    #if canImport(FoundationNetworking)
      return try overflow?.next()
    #else
      return nil
    #endif
  }

  /// Returns all chunks as one, if all are in memory.
  mutating func takeAll() -> Data? {
    #if canImport(FoundationNetworking)
      if overflow?.isEmpty == false { return nil }
    #endif
    defer { self = ChunkBacklog() }
    guard let first = chunks.first, chunks.count > 1 else { return chunks.first ?? Data() }
    return chunks.dropFirst().reduce(into: first) { $0.append($1) }
  }

  // Joins small chunks, so that a slow trickle does not make a long queue.
  private mutating func hold(_ chunk: Data) {
    heldLength += chunk.count
    if let last = chunks.indices.last, chunks[last].count + chunk.count <= 1 << 16 {
      chunks[last].append(chunk)
    } else {
      chunks.append(chunk)
    }
  }
}
