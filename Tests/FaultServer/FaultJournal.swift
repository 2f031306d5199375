/// What has happened at a server.
public struct FaultJournal: Sendable {
  /// In the order in which they were complete. One that broke off is not among them.
  public internal(set) var requests: [FaultRequest] = []
  /// How many connections were accepted.
  public internal(set) var connections = 0
  /// How many of them neither side has ended, as far as the server has noticed: it notices while it
  /// reads or writes.
  public internal(set) var openConnections = 0
  /// How many requests broke off before they were complete.
  public internal(set) var fragments = 0
  /// How many clients closed the connection while the server waited for that.
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

  /// Gives a complete request its number.
  func append(_ request: FaultRequest) -> FaultRequest {
    var request = request
    request.number = journal.requests.count + 1
    journal.requests.append(request)
    return request
  }
}
