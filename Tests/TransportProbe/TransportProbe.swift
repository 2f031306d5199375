import AsyncHTTPClientTransport
import Foundation
import HTTPTypes
import Runtime

/// Transfers many bytes, and prints the increase of the peak resident memory in bytes:
///
///     transport-probe urlSession|asyncHTTPClient uploadFile|uploadStream|uploadForm|download host:port MiB
@main
struct TransportProbe {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let size = Int(arguments[4]) else { exit(2) }
    let probe = TransportProbe(
      transport: arguments[1] == "urlSession" ? URLSessionTransport() : AsyncHTTPClientTransport(),
      authority: arguments[3], size: size)
    // Excludes what the first request of a process allocates permanently.
    _ = try await probe.send(.post, .data(Data(repeating: 1, count: 1 << 20)))
    let before = peakResidentSize()
    switch arguments[2] {
    case "uploadFile": try await probe.uploadFile()
    case "uploadStream": try await probe.uploadStream()
    case "uploadForm": try await probe.uploadForm()
    default: try await probe.download()
    }
    print(peakResidentSize() - before)
  }

  let transport: any HTTPTransport
  let authority: String
  /// The size in MiB.
  let size: Int

  private static let chunk = Data(repeating: 7, count: 1 << 20)

  private func uploadFile() async throws {
    try await withFile { url in
      try await check(try await send(.post, try .file(at: url)), size << 20)
    }
  }

  /// Sends a multipart form with a file through an operation.
  private func uploadForm() async throws {
    try await withFile { url in
      let file = try FilePart.file(at: url)
      let client = try ClientCore(
        security: .anonymous, environmentPrefix: "PROBE", userAgent: "probe/1",
        server: Server(url: "http://\(authority)"), configuration: Configuration(),
        transport: transport)
      let answer = try await client.send(FormRequest(form: ["kind": "scan"], file: file)).get()
      guard let length = Int(String(decoding: answer.body, as: UTF8.self)), length > size << 20,
        length < (size << 20) + 1000
      else { exit(6) }
    }
  }

  private func withFile(_ use: (URL) async throws -> Void) async throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    guard FileManager.default.createFile(atPath: url.path, contents: nil) else { exit(3) }
    defer { try? FileManager.default.removeItem(at: url) }
    let file = try FileHandle(forWritingTo: url)
    for _ in 0..<size { try file.write(contentsOf: Self.chunk) }
    try file.close()
    try await use(url)
  }

  private func uploadStream() async throws {
    let chunks = ChunksOnDemand(left: size, chunk: Self.chunk)
    try await check(try await send(.post, .stream(chunks)), size << 20)
  }

  /// At first reads nothing while the server sends as much as it can.
  private func download() async throws {
    let body = try await send(.get, nil)
    try await Task.sleep(for: .seconds(2))
    var length = 0
    for try await chunk in body { length += chunk.count }
    guard length == size << 20 else { exit(4) }
  }

  private func send(_ method: HTTPRequest.Method, _ body: HTTPBody?) async throws -> HTTPBody {
    let request = HTTPRequest(method: method, scheme: "http", authority: authority, path: "/")
    return try await transport.send(request, body: body).1
  }

  /// Compares the number of bytes that the server reports.
  private func check(_ answer: HTTPBody, _ length: Int) async throws {
    let text = String(decoding: try await answer.collect(upTo: 100), as: UTF8.self)
    guard text == "\(length)" else { exit(5) }
  }

  private static func peakResidentSize() -> Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss * 1024
    #endif
  }
}

/// The same chunk several times, each created on demand.
struct ChunksOnDemand: AsyncSequence, AsyncIteratorProtocol, Sendable {
  var left: Int
  let chunk: Data

  func makeAsyncIterator() -> Self { self }

  mutating func next() async -> Data? {
    guard left > 0 else { return nil }
    left -= 1
    return chunk
  }
}
