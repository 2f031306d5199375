import Dwolla
import Foundation

/// Prints events as they arrive, and reconnects after an interruption.
func printEvents(of stream: EventStream<String>) async throws {
  for try await event in stream.reconnecting(attempts: 5) {
    print(event.event, event.data)
  }
}

/// Writes a body to a file, chunk by chunk.
func save(_ body: HTTPBody, to url: URL) async throws {
  try Data().write(to: url)
  let file = try FileHandle(forWritingTo: url)
  defer { try? file.close() }
  for try await chunk in body {
    try file.write(contentsOf: chunk)
  }
}
