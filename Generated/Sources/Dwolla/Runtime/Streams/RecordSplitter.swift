import Foundation

/// Splits a body into records. Records and chunks need not align.
nonisolated struct RecordSplitter {
  /// The text between records.
  enum Separator {
    /// A line feed, a carriage return, or both.
    case line
    /// The record separator of `application/json-seq` (RFC 7464).
    case recordSeparator
  }

  let separator: Separator
  /// The maximum length of a record, in bytes.
  let limit: Int
  private var rest: [UInt8] = []
  /// The complete records, and how many of them have been returned.
  private var records: [[UInt8]] = []
  private var given = 0
  private var endsWithCarriageReturn = false
  private var isAtStart = true

  init(_ separator: Separator, limit: Int) {
    self.separator = separator
    self.limit = limit
  }

  /// - Throws: `HTTPBody.TooLarge` for a record that is longer than the limit.
  mutating func add(_ chunk: Data) throws {
    for byte in chunk {
      if isSeparator(byte) {
        // A carriage return and a line feed are one line break.
        let isSecondHalf = byte == 0x0A && endsWithCarriageReturn
        if !isSecondHalf { finishRecord() }
      } else {
        guard rest.count < limit else { throw HTTPBody.TooLarge(limit: limit) }
        rest.append(byte)
      }
      endsWithCarriageReturn = byte == 0x0D
    }
  }

  /// The next complete record.
  mutating func next() -> String? {
    guard given < records.count else {
      records.removeAll(keepingCapacity: true)
      given = 0
      return nil
    }
    defer { given += 1 }
    return String(decoding: records[given], as: UTF8.self)
  }

  /// The text after the last separator, or `nil` if there is none.
  mutating func last() -> String? {
    guard !rest.isEmpty else { return nil }
    defer { rest.removeAll() }
    return String(decoding: rest, as: UTF8.self)
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    switch separator {
    case .line: byte == 0x0A || byte == 0x0D
    case .recordSeparator: byte == 0x1E
    }
  }

  private mutating func finishRecord() {
    // A byte order mark is not part of the text.
    if isAtStart, rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
    isAtStart = false
    records.append(rest)
    rest.removeAll(keepingCapacity: true)
  }
}
