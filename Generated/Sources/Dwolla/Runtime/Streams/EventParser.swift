/// Reads the lines of `text/event-stream` (WHATWG HTML, section 9.2.6).
nonisolated struct EventParser {
  private var id: String?
  private var event = ""
  private var data: String?
  private var retry: Duration?
  /// The maximum length of the data of an event, in bytes.
  private let limit: Int

  /// The maximum length of an event ID, which is sent as a header, in bytes.
  private static let longestID = 1 << 12

  /// - Parameters:
  ///   - limit: the maximum length of an event.
  ///   - id: the last event ID of the stream.
  init(limit: Int, id: String? = nil) {
    self.limit = limit
    self.id = id
  }

  /// - Returns: the event, if the line is empty and therefore ends it.
  /// - Throws: `HTTPBody.TooLarge` for a longer event.
  mutating func add(_ line: String) throws -> ServerSentEvent<String>? {
    guard !line.isEmpty else { return finish() }
    let name = line.prefix { $0 != ":" }
    // A line that begins with a colon is a comment.
    guard !name.isEmpty else { return nil }
    var value = line[name.endIndex...].dropFirst()
    if value.first == " " { value.removeFirst() }
    switch name {
    case "event": event = String(value)
    case "data": try addData(value)
    case "id":
      if !value.contains("\0"), value.utf8.count <= Self.longestID {
        id = value.isEmpty ? nil : String(value)
      }
    case "retry":
      if let milliseconds = Int64(value), milliseconds >= 0 { retry = .milliseconds(milliseconds) }
    default: break
    }
    return nil
  }

  private mutating func addData(_ line: Substring) throws {
    guard var text = data else {
      data = String(line)
      return
    }
    // With a single owner, the text grows in place.
    data = nil
    guard line.utf8.count < limit - text.utf8.count else { throw HTTPBody.TooLarge(limit: limit) }
    text += "\n"
    text += line
    data = text
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
