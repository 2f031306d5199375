/// The events of a server.
public struct FaultJournal: Sendable {
  /// The complete requests, in the order of completion.
  public internal(set) var requests: [FaultRequest] = []
  /// The number of accepted connections.
  public internal(set) var connections = 0
  /// The number of open connections, as far as the server has noticed. It notices a closed connection when it reads or
  /// writes.
  public internal(set) var openConnections = 0
  /// The number of incomplete requests.
  public internal(set) var fragments = 0
  /// The number of clients that closed the connection while the server waited for it.
  public internal(set) var departures = 0

  /// The requests as `GET /exchanges`.
  public var lines: [String] { requests.map(\.line) }
}

actor JournalLog {
  private(set) var journal = FaultJournal()

  func opened() {
    journal.connections += 1
    journal.openConnections += 1
  }

  func closed() {
    journal.openConnections -= 1
  }

  func brokenOff() {
    journal.fragments += 1
  }

  func departed() {
    journal.departures += 1
  }

  /// Records a complete request, and numbers it.
  func append(_ request: FaultRequest) -> FaultRequest {
    var request = request
    request.number = journal.requests.count + 1
    journal.requests.append(request)
    return request
  }
}
