/// A server-sent event (WHATWG HTML, section 9.2).
public nonisolated struct ServerSentEvent<Payload: Sendable>: Sendable {
  /// The ID of this event, or of the last event with an ID.
  public var id: String?
  /// The type of the event, `message` by default.
  public var event: String
  /// The data of the event.
  public var data: Payload
  /// The delay that the server requests before reconnecting.
  public var retry: Duration?

  /// Creates an event.
  public init(id: String? = nil, event: String = "message", data: Payload, retry: Duration? = nil) {
    self.id = id
    self.event = event
    self.data = data
    self.retry = retry
  }
}

nonisolated extension ServerSentEvent: Equatable where Payload: Equatable {}
