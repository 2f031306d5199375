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

/// Answers each call with two chunks, as a stream without a length.
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
