import Foundation

/// The values of a response, each of them JSON, as the server sends them: one a line (`application/jsonl`,
/// `application/x-ndjson`), or each behind a record separator (`application/json-seq`).
///
/// It can be read once. A value that cannot be read, and a connection that breaks, end it with an error.
public nonisolated struct ValueStream<Element: Sendable>: AsyncSequence, Sendable {
  let source: StreamSource
  let separator: RecordSplitter.Separator
  let decode: @Sendable (String) throws -> Element

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(source, separator, decode)
  }

  /// The values in their order.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let source: StreamSource
    private let decode: @Sendable (String) throws -> Element
    private var chunks: HTTPBody.AsyncIterator
    private var records: RecordSplitter
    private var isOver = false

    fileprivate init(
      _ source: StreamSource, _ separator: RecordSplitter.Separator,
      _ decode: @escaping @Sendable (String) throws -> Element
    ) {
      self.source = source
      self.decode = decode
      chunks = source.body.makeAsyncIterator()
      records = RecordSplitter(separator, limit: source.limit)
    }

    /// The next value; `nil` where there are no more.
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
        guard let chunk = try await source.next(of: &chunks) else { return records.last() }
        try records.add(chunk)
      }
    }
  }
}
