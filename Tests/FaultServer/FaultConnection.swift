import FlyingSocks
import Foundation

/// One connection: its requests one after another, each answered as the script says.
struct FaultConnection {
  let socket: AsyncSocket
  let number: Int
  let log: JournalLog
  let early: FaultServer.EarlyScript
  let script: FaultServer.Script

  func run() async {
    // Each step is sent at once, and does not wait for the client to confirm the one before.
    try? socket.socket.setValue(
      true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    var reader = RequestReader(socket: socket, connection: number)
    do {
      while try await serveNext(&reader) {}
    } catch {
      // The client has gone, or the server is being stopped.
    }
    try? socket.close()
  }

  /// - Returns: whether the connection is still to be used.
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
        // A client that resets the connection has departed as well.
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

/// How long, in seconds, a socket that is being closed tries to send what is left; 0 is a RST.
private struct LingerOption: SocketOption {
  var name: Int32 { SO_LINGER }

  func makeValue(from socketValue: linger) -> Int32 { Int32(socketValue.l_linger) }

  func makeSocketValue(from value: Int32) -> linger {
    linger(l_onoff: 1, l_linger: .init(value))
  }
}
