public import Foundation

/// A step of a response.
public enum FaultStep: Sendable {
  /// A status line and header fields. Nothing is added.
  case head(Int, [(String, String)])
  /// Raw bytes.
  case raw(Data)
  /// Sends the same bytes repeatedly, optionally with a delay. Ends the connection early if the client closes it.
  case repeated(Data, times: Int, every: Duration?)
  case pause(Duration)
  /// Waits for the test.
  case wait(@Sendable () async throws -> Void)
  /// Reads until the client closes the connection, which the journal counts in `departures`.
  case awaitDeparture
  /// Closes the connection with FIN.
  case close
  /// Closes the connection with RST, which discards data that the client has not read.
  case reset

  public static func head(_ status: Int, _ headers: KeyValuePairs<String, String> = [:]) -> Self {
    .head(status, headers.map { ($0.key, $0.value) })
  }

  public static func bytes(_ text: String) -> Self {
    .raw(Data(text.utf8))
  }

  /// A chunk of a body with `Transfer-Encoding: chunked`.
  public static func chunk(_ data: Data) -> Self {
    .raw(Data("\(String(data.count, radix: 16))\r\n".utf8) + data + Data("\r\n".utf8))
  }

  public static func chunk(_ text: String) -> Self {
    chunk(Data(text.utf8))
  }

  /// The end of a body with `Transfer-Encoding: chunked`.
  public static func lastChunk(trailers: KeyValuePairs<String, String> = [:]) -> Self {
    .raw(Data(("0\r\n" + trailers.map { "\($0.key): \($0.value)\r\n" }.joined() + "\r\n").utf8))
  }
}

/// A response as a sequence of steps.
public struct FaultResponse: Sendable, ExpressibleByArrayLiteral {
  public var steps: [FaultStep]

  public init(_ steps: [FaultStep]) {
    self.steps = steps
  }

  public init(arrayLiteral elements: FaultStep...) {
    steps = elements
  }

  /// A well-formed response, with the correct `Content-Length` if the status has a body.
  public static func reply(
    _ status: Int, _ headers: KeyValuePairs<String, String> = [:], body: Data
  ) -> Self {
    var fields = headers.map { ($0.key, $0.value) }
    if status >= 200, status != 204, status != 304 {
      fields.append(("Content-Length", "\(body.count)"))
    }
    return [.head(status, fields), .raw(body)]
  }

  public static func reply(
    _ status: Int, _ headers: KeyValuePairs<String, String> = [:], _ text: String = ""
  ) -> Self {
    reply(status, headers, body: Data(text.utf8))
  }

  /// A well-formed response with a body of a media type.
  public static func reply(_ status: Int, type: String, _ text: String) -> Self {
    reply(status, ["Content-Type": type], text)
  }

  public static func redirect(_ status: Int, to location: String) -> Self {
    reply(status, ["Location": location])
  }

  /// A well-formed response in chunks, with a delay before each.
  public static func chunked(
    _ status: Int, _ headers: KeyValuePairs<String, String> = [:], _ chunks: [String],
    pause: Duration? = nil, trailers: KeyValuePairs<String, String> = [:]
  ) -> Self {
    let fields = headers.map { ($0.key, $0.value) } + [("Transfer-Encoding", "chunked")]
    let pauses: [FaultStep] = pause.map { [.pause($0)] } ?? []
    return FaultResponse(
      [.head(status, fields)] + chunks.flatMap { pauses + [.chunk($0)] }
        + [.lastChunk(trailers: trailers)])
  }

  /// Concatenates the steps of two responses.
  public static func + (first: Self, second: Self) -> Self {
    Self(first.steps + second.steps)
  }
}
