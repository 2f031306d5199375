import Foundation

/// What has come of a body and was not read yet, in its order.
nonisolated struct ChunkBacklog: Sendable {
  /// How much of it may be in memory, in bytes.
  static let capacity = 1 << 20

  private var chunks: [Data] = []
  private var heldLength = 0
  #if canImport(FoundationNetworking)
    private var overflow: OverflowFile?
  #endif

  /// Whether no more is to come for now.
  var isFull: Bool { heldLength >= Self.capacity }
  /// Whether there is room for much more.
  var isLow: Bool { heldLength <= Self.capacity / 4 }

  /// - Throws: what Foundation throws where the file for what does not fit cannot be written.
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

  /// - Throws: what Foundation throws where the file for what does not fit cannot be read.
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

  /// All of it at once, if all is in memory.
  mutating func takeAll() -> Data? {
    #if canImport(FoundationNetworking)
      if overflow?.isEmpty == false { return nil }
    #endif
    defer { self = ChunkBacklog() }
    guard let first = chunks.first, chunks.count > 1 else { return chunks.first ?? Data() }
    return chunks.dropFirst().reduce(into: first) { $0.append($1) }
  }

  // Together with the one before if they are small: a trickle makes no long queue.
  private mutating func hold(_ chunk: Data) {
    heldLength += chunk.count
    if let last = chunks.indices.last, chunks[last].count + chunk.count <= 1 << 16 {
      chunks[last].append(chunk)
    } else {
      chunks.append(chunk)
    }
  }
}
