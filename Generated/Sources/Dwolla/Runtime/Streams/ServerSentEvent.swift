/// An event of a stream (WHATWG HTML, section 9.2).
public nonisolated struct ServerSentEvent<Payload: Sendable>: Sendable {
  /// The last identifier that the stream has named so far.
  public var id: String?
  /// The kind of event; `message` where the stream names none.
  public var event: String
  /// What the event says.
  public var data: Payload
  /// The pause that the server asks for before the stream is opened again.
  public var retry: Duration?

  /// An event by its parts.
  public init(id: String? = nil, event: String = "message", data: Payload, retry: Duration? = nil) {
    self.id = id
    self.event = event
    self.data = data
    self.retry = retry
  }
}

nonisolated extension ServerSentEvent: Equatable where Payload: Equatable {}
