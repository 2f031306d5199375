import FlyingSocks
import Foundation

/// Reads requests from a connection.
struct RequestReader {
  private let socket: AsyncSocket
  private let connection: Int
  private var position = 0
  private var buffer: [UInt8] = []
  private var start = 0

  init(socket: AsyncSocket, connection: Int) {
    self.socket = socket
    self.connection = connection
  }

  /// - Returns: `nil` if the client closed the connection between two requests.
  mutating func head() async throws -> FaultRequest? {
    guard let line = try await line() else { return nil }
    let words = line.split(separator: " ")
    guard words.count == 3 else { throw Malformed() }
    var headers: [(String, String)] = []
    while true {
      guard let line = try await self.line() else { throw Malformed() }
      if line.isEmpty { break }
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw Malformed() }
      headers.append((String(parts[0]), parts[1].trimmingCharacters(in: .whitespaces)))
    }
    position += 1
    return FaultRequest(
      connection: connection, position: position, method: String(words[0]),
      target: String(words[1]), headers: headers)
  }

  mutating func readBody(of request: inout FaultRequest) async throws {
    if request[header: "Transfer-Encoding"]?.lowercased() == "chunked" {
      while let size = try await chunkSize(), size > 0 {
        try await read(size, into: &request)
        _ = try await line()
      }
      while let trailer = try await line(), !trailer.isEmpty {}
    } else if let length = request[header: "Content-Length"].flatMap({ Int($0) }) {
      try await read(length, into: &request)
    }
  }

  /// Reads until the client closes its side.
  mutating func drain() async throws {
    while try await fill() { start = buffer.count }
  }

  private mutating func chunkSize() async throws -> Int? {
    let size = try await line()?.prefix { $0 != ";" }
    guard let size, let count = Int(size, radix: 16) else { throw Malformed() }
    return count
  }

  private mutating func read(_ count: Int, into request: inout FaultRequest) async throws {
    var missing = count
    while missing > 0 {
      if start == buffer.count {
        guard try await fill() else { throw Malformed() }
      }
      let piece = buffer[start..<min(buffer.count, start + missing)]
      start += piece.count
      missing -= piece.count
      request.bodyLength += piece.count
      request.body.append(
        contentsOf: piece.prefix(FaultRequest.keptBodyLength - request.body.count))
    }
  }

  private mutating func line() async throws -> String? {
    var line: [UInt8] = []
    while true {
      if let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) {
        line += buffer[start..<end]
        start = end + 1
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
      }
      line += buffer[start...]
      start = buffer.count
      guard try await fill() else {
        if line.isEmpty { return nil }
        throw Malformed()
      }
    }
  }

  /// - Returns: `false` at the end.
  private mutating func fill() async throws -> Bool {
    do {
      buffer = try await socket.read(atMost: 4096)
      start = 0
      return true
    } catch SocketError.disconnected {
      return false
    }
  }

  struct Malformed: Error {}
}
