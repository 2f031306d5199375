import Foundation

nonisolated extension HTTPBody {
  /// Concatenates bodies. The result is replayable if all of them are.
  static func joined(_ bodies: [HTTPBody]) -> Self {
    Self(content: .joined(bodies))
  }

  /// The body in base64 (RFC 4648 §4).
  var base64: HTTPBody {
    switch content {
    case .data(let data): .data(data.base64EncodedData())
    case .file, .stream, .joined:
      Self(
        content: .stream(length: length.flatMap(Self.base64Length), isReplayable: isReplayable) {
          AsyncIterator(Base64Chunks(body: self))
        })
    }
  }

  /// - Returns: `nil` if the length overflows.
  private static func base64Length(of length: Int64) -> Int64? {
    let (groups, isTooLong) = (length / 3 + (length % 3 == 0 ? 0 : 1))
      .multipliedReportingOverflow(by: 4)
    return isTooLong ? nil : groups
  }
}

/// The chunks of several bodies.
nonisolated struct JoinedChunks: AsyncSequence, Sendable {
  typealias Element = Data

  let bodies: [HTTPBody]

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(rest: bodies[...])
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    var rest: ArraySlice<HTTPBody>
    private var current: HTTPBody.AsyncIterator?

    init(rest: ArraySlice<HTTPBody>) {
      self.rest = rest
    }

    mutating func next() async throws -> Data? {
      while true {
        if let chunk = try await current?.next() { return chunk }
        guard let body = rest.popFirst() else { return nil }
        current = body.makeAsyncIterator()
      }
    }
  }
}

/// The chunks of a body in base64.
nonisolated struct Base64Chunks: AsyncSequence, Sendable {
  typealias Element = Data

  let body: HTTPBody

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(chunks: body.makeAsyncIterator())
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    var chunks: HTTPBody.AsyncIterator
    /// Bytes of an incomplete group of three.
    private var rest = Data()
    private var isAtEnd = false

    init(chunks: HTTPBody.AsyncIterator) {
      self.chunks = chunks
    }

    mutating func next() async throws -> Data? {
      // Not every iterator can be called again after its end.
      while !isAtEnd {
        guard let chunk = try await chunks.next() else {
          isAtEnd = true
          break
        }
        rest += chunk
        let length = rest.count / 3 * 3
        guard length > 0 else { continue }
        defer { rest = Data(rest.dropFirst(length)) }
        return rest.prefix(length).base64EncodedData()
      }
      guard !rest.isEmpty else { return nil }
      defer { rest = Data() }
      return rest.base64EncodedData()
    }
  }
}
