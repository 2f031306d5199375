import FlyingSocks
import Foundation

/// An HTTP/1.1 server on the loopback interface that follows a script, including malformed responses, and keeps a
/// journal of requests.
///
///     try await FaultServer.run { request in
///       switch (request.target, request.number) {
///       case ("/token", _): .reply(200, type: "application/json", #"{"access_token":"t"}"#)
///       case (_, 1): [.reset]                              // RST before the response
///       case (_, 2): [.head(200, ["Content-Length": "9"]), .bytes("half"), .close]
///       default: .reply(503, ["Retry-After": "1"])
///       }
///     } _: { server in
///       let client = try Dwolla(security: …, server: Server(url: server.url))
///       …
///       let journal = await server.journal
///       #expect(journal.requests.map(\.line) == ["POST /token", "GET /sessions/1"])
///     }
///
/// The server calls the script once for each complete request. The script can wait (`await`). A response is an array of
/// `FaultStep`s. After the last step, the connection is kept alive for the next request, unless a step ended it
/// (`close`, `reset`). `FaultResponse` creates common responses: `.reply(…)`, `.chunked(…)`, `.redirect(…)`.
///
/// `request.number` counts all requests in the order of completion, `request.connection` counts connections, and
/// `request.position` counts the requests of a connection. All start with 1. For example, a kept-alive connection that
/// closes without a response is `request.position == 2 ? [.close] : .reply(200)`.
///
/// `early` can respond to a request after its head. `nil` continues to read it.
/// `server.until { $0.openConnections == 0 }` waits for a state of the journal. `server.url` and `server.localhostURL`
/// are two origins of the same server. `FaultServer.refusingURL` refuses connections.
public struct FaultServer: Sendable {
  public typealias Script = @Sendable (FaultRequest) async throws -> FaultResponse
  public typealias EarlyScript = @Sendable (FaultRequest) async throws -> FaultResponse?

  public let port: UInt16
  let log: JournalLog

  /// `http://127.0.0.1:49152`.
  public var url: String { "http://127.0.0.1:\(port)" }

  /// The same server under a different name, and therefore with a different origin.
  public var localhostURL: String { "http://localhost:\(port)" }

  /// The journal so far.
  public var journal: FaultJournal {
    get async { await log.journal }
  }

  /// Waits until the journal satisfies a condition. Throws if the task is cancelled.
  @discardableResult
  public func until(
    _ isWanted: @Sendable (FaultJournal) -> Bool
  ) async throws -> FaultJournal {
    while true {
      let journal = await log.journal
      if isWanted(journal) { return journal }
      try await Task.sleep(for: .milliseconds(2))
    }
  }

  /// Runs a server during a test. It listens before the test starts. When this returns, it has stopped, and its
  /// connections are closed.
  public static func run<Value>(
    _ script: @escaping Script, _ test: (FaultServer) async throws -> Value
  ) async throws -> Value {
    try await run(early: { _ in nil }, script, test)
  }

  /// Runs a server that can respond after the head of a request.
  public static func run<Value>(
    early: @escaping EarlyScript, _ script: @escaping Script,
    _ test: (FaultServer) async throws -> Value
  ) async throws -> Value {
    let pool = try await sharedPool()
    let (socket, port) = try listen()
    let server = FaultServer(port: port, log: JournalLog())
    let listener = try AsyncSocket(socket: socket, pool: pool)
    let running = Task {
      await serve(listener) { socket, number in
        await server.log.opened()
        let connection = FaultConnection(
          socket: socket, number: number, log: server.log, early: early, script: script)
        await connection.run()
        await server.log.closed()
      }
    }
    let outcome: Result<Value, any Error>
    do {
      outcome = .success(try await test(server))
    } catch {
      outcome = .failure(error)
    }
    running.cancel()
    await running.value
    try? socket.close()
    return try outcome.get()
  }

  /// The URL of a port that refuses connections. It is fixed, because another test's server may meanwhile use a port that
  /// was free a moment ago.
  public static let refusingURL = "http://127.0.0.1:1"

  private static func listen() throws -> (Socket, UInt16) {
    let socket = try Socket(domain: AF_INET)
    try socket.setValue(true, for: .localAddressReuse)
    try socket.bind(to: .inet(ip4: "127.0.0.1", port: 0))
    try socket.listen(maxPendingConnection: 1024)
    guard case .ip4(_, let port) = try socket.sockname() else {
      throw SocketError.makeFailed("the listener has no address")
    }
    return (socket, port)
  }

  private static func sharedPool() async throws -> some AsyncSocketPool {
    try await .client
  }

  private static func serve(
    _ listener: AsyncSocket, _ handle: @escaping @Sendable (AsyncSocket, Int) async -> Void
  ) async {
    await withTaskGroup(of: Void.self) { group in
      var number = 0
      while !Task.isCancelled, let socket = try? await listener.accept() {
        number += 1
        group.addTask { [number] in await handle(socket, number) }
      }
      group.cancelAll()
    }
  }
}
