import FlyingSocks
import Foundation

/// A connection. It responds to requests sequentially, according to the script.
struct FaultConnection {
  let socket: AsyncSocket
  let number: Int
  let log: JournalLog
  let early: FaultServer.EarlyScript
  let script: FaultServer.Script

  func run() async {
    // Sends each step immediately, without waiting for an acknowledgment of the previous one.
    try? socket.socket.setValue(
      true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    var reader = RequestReader(socket: socket, connection: number)
    do {
      while try await serveNext(&reader) {}
    } catch {
      // The client closed the connection, or the server is stopping.
    }
    try? socket.close()
  }

  /// - Returns: whether to keep the connection.
  private func serveNext(_ reader: inout RequestReader) async throws -> Bool {
    let request: FaultRequest
    do {
      guard var head = try await reader.head() else { return false }
      if let answer = try await early(head) {
        return try await perform(answer, &reader)
      }
      try await reader.readBody(of: &head)
      request = await log.append(head)
    } catch {
      if !Task.isCancelled { await log.brokenOff() }
      throw error
    }
    return try await perform(try await script(request), &reader)
  }

  private func perform(_ answer: FaultResponse, _ reader: inout RequestReader) async throws -> Bool
  {
    for step in answer.steps {
      switch step {
      case .head(let status, let headers):
        let lines = ["HTTP/1.1 \(status) As Told"] + headers.map { "\($0.0): \($0.1)" }
        try await socket.write(Data((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8))
      case .raw(let data): try await socket.write(data)
      case .repeated(let data, let times, let interval):
        for _ in 0..<times {
          if let interval { try await Task.sleep(for: interval) }
          try await socket.write(data)
        }
      case .pause(let duration): try await Task.sleep(for: duration)
      case .wait(let condition): try await condition()
      case .awaitDeparture:
        // A reset counts as a departure too.
        do {
          try await reader.drain()
        } catch {
          if Task.isCancelled { throw error }
        }
        await log.departed()
        return false
      case .close: return false
      case .reset:
        try socket.socket.setValue(0, for: LingerOption())
        return false
      }
    }
    return true
  }
}

/// The time in seconds in which a closing socket sends the remaining data. 0 causes a RST.
private struct LingerOption: SocketOption {
  var name: Int32 { SO_LINGER }

  func makeValue(from socketValue: linger) -> Int32 { Int32(socketValue.l_linger) }

  func makeSocketValue(from value: Int32) -> linger {
    linger(l_onoff: 1, l_linger: .init(value))
  }
}
