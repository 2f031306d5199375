/// Reads the lines of `text/event-stream` (WHATWG HTML, section 9.2.6).
nonisolated struct EventParser {
  private var id: String?
  private var event = ""
  private var data: String?
  private var retry: Duration?

  /// - Parameter id: the last event ID of the stream.
  init(id: String? = nil) {
    self.id = id
  }

  /// - Returns: the event, if the line is empty and therefore ends it.
  mutating func add(_ line: String) -> ServerSentEvent<String>? {
    guard !line.isEmpty else { return finish() }
    let name = line.prefix { $0 != ":" }
    // A line that begins with a colon is a comment.
    guard !name.isEmpty else { return nil }
    var value = line[name.endIndex...].dropFirst()
    if value.first == " " { value.removeFirst() }
    switch name {
    case "event": event = String(value)
    case "data": data = data.map { $0 + "\n" + value } ?? String(value)
    case "id": if !value.contains("\0") { id = value.isEmpty ? nil : String(value) }
    case "retry":
      if let milliseconds = Int64(value), milliseconds >= 0 { retry = .milliseconds(milliseconds) }
    default: break
    }
    return nil
  }

  private mutating func finish() -> ServerSentEvent<String>? {
    defer {
      event = ""
      data = nil
    }
    return data.map {
      ServerSentEvent(id: id, event: event.isEmpty ? "message" : event, data: $0, retry: retry)
    }
  }
}
