import Foundation
import HTTPTypes
import StreamsClient

func streams() async throws {
  let client = try StreamsClient(
    server: Server(url: "https://example.com"), transport: ChunkTransport())
  let chunks = AsyncStream { continuation in
    for chunk in ["one ", "two"] { continuation.yield(Data(chunk.utf8)) }
    continuation.finish()
  }
  try await client.documents.upload(name: "a", body: .stream(chunks, length: 7))
  try await client.documents.replace(id: "a", body: .data(Data("png".utf8)))
  try await client.documents.replace(id: "a")

  for try await chunk in try await client.documents.download(id: "a") {
    print("chunk:", String(decoding: chunk, as: UTF8.self))
  }
  let scan = try await client.documents.scan(id: "a")
  print("scan:", scan.eTag, try await scan.body.collect(upTo: 100).count, scan.response.body.count)
  do {
    _ = try await client.documents.download(id: "gone")
  } catch {
    guard case .gone(let failure) = error else { throw error }
    print("gone:", failure.body.count, "bytes")
  }
}

func sequences() async throws {
  let texts = [
    "/log": ("application/x-ndjson", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n"),
    "/chat": ("text/event-stream", "data: Hello\n\nevent: end\ndata: world\n\n"),
    "/events": ("text/event-stream", "id: 1\ndata: {\"id\":\"a\"}\n\ndata: [DONE]\n\n"),
  ]
  let client = try StreamsClient(
    server: Server(url: "https://example.com"),
    transport: InMemoryTransport { request, _ in
      let (type, text) = texts[request.path ?? ""] ?? ("", "")
      return Response(status: .ok, headers: [.contentType: type], body: Data(text.utf8))
    })
  for try await change in try await client.documents.log() { print("logged:", change.id) }
  for try await event in try await client.documents.chat() {
    print("heard:", event.event, event.data)
  }
  switch try await client.documents.watch(body: .init(stream: true)) {
  case .ok(let state): print("state:", state.body.id)
  case .okEvents(let events):
    for try await event in events.body { print("changed:", event.id ?? "", event.data.id) }
  }
}

/// Responds to each call with two chunks, as a stream without a length.
private struct ChunkTransport: HTTPTransport {
  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let text = body.map { "\($0)" } ?? "nothing"
    let sent = try await body?.collect(upTo: 100) ?? Data()
    print(
      "asked:", request.method, request.path ?? "", request.headerFields[.contentType] ?? "-", text,
      String(decoding: sent, as: UTF8.self))
    var response = HTTPResponse(
      status: request.path == "/documents/gone" ? .gone : .ok,
      headerFields: [.eTag: "v1", .contentType: "application/octet-stream"])
    if request.method == .post { response.status = .created }
    if request.method == .put { response.status = .noContent }
    if request.path?.hasSuffix("scan") == true { response.headerFields[.contentType] = "image/png" }
    return (response, .replayableStream { Self.chunks })
  }

  private static var chunks: AsyncStream<Data> {
    AsyncStream { continuation in
      for chunk in ["first", "second"] { continuation.yield(Data(chunk.utf8)) }
      continuation.finish()
    }
  }
}
