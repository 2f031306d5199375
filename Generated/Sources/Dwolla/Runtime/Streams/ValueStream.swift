import Foundation

/// The JSON values of a response: one per line (`application/jsonl`, `application/x-ndjson`), or
/// each after a record separator (`application/json-seq`).
///
/// The stream can be read once. An invalid value or a broken connection ends it with an error.
public nonisolated struct ValueStream<Element: Sendable>: AsyncSequence, Sendable {
  let source: StreamSource
  let separator: RecordSplitter.Separator
  let decode: @Sendable (String) throws -> Element

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(source, separator, decode)
  }

  /// Iterates over the values.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let source: StreamSource
    private let decode: @Sendable (String) throws -> Element
    private let chunks: StreamChunks
    private var records: RecordSplitter
    private var isOver = false

    fileprivate init(
      _ source: StreamSource, _ separator: RecordSplitter.Separator,
      _ decode: @escaping @Sendable (String) throws -> Element
    ) {
      self.source = source
      self.decode = decode
      chunks = StreamChunks(source.body)
      records = RecordSplitter(separator, limit: source.limit)
    }

    /// Returns the next value, or `nil` at the end.
    public mutating func next() async throws -> Element? {
      guard !isOver else { return nil }
      do {
        while let record = try await nextRecord() {
          let text = record.trimmingCharacters(in: .whitespacesAndNewlines)
          if !text.isEmpty { return try decode(text) }
        }
        isOver = true
        return nil
      } catch {
        isOver = true
        throw error
      }
    }

    private mutating func nextRecord() async throws -> String? {
      while true {
        if let record = records.next() { return record }
        guard let chunk = try await source.next(of: chunks) else { return records.last() }
        try records.add(chunk)
      }
    }
  }
}
