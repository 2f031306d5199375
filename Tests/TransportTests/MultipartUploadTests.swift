import FaultServer
import Foundation
import HTTPTypes
import Testing

@testable import Runtime

/// Multipart forms with files, sent to a server.
@Suite("Multipart uploads", .timeLimit(.minutes(5)))
struct MultipartUploadTests {
  private struct UploadRequest: OperationRequest {
    static let operation = OperationDescription(
      id: "upload", name: "upload", method: .put, path: "/form")

    struct Form: JSONObject {
      var kind = "scan"
      var files: [FilePart]

      static let properties = Properties(Self.init, (\.kind, "kind"), (\.files, "files"))
    }

    var form: Form

    func write(to message: inout RequestMessage) throws(CallFailure) {
      try message.setMultipartBody(form)
    }

    static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<Response, CallError> {
      answer.status == 200
        ? .success(answer.response) : .failure(.undocumented(answer.undocumented))
    }
  }

  private static let content = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0) })

  private static func parts(_ request: FaultRequest) throws -> (boundary: String, length: Int) {
    let type = try #require(request[header: "content-type"])
    let boundary = try #require(type.split(separator: "boundary=").last)
    return (String(boundary), request.body.count)
  }

  @Test(
    "A form of known length has a Content-Length, and can be retried",
    arguments: TransportKind.allCases)
  func repeated(kind: TransportKind) async throws {
    let file = try SampleFile(Self.content)
    try await FaultServer.run { request in
      .reply(request.number < 3 ? 503 : 200)
    } _: { server in
      let client = try ClientCore(server.url, kind)
      let form = UploadRequest.Form(files: [
        try .file(at: file.url), .data(Data("second".utf8), fileName: "b"),
      ])
      _ = try await client.send(
        UploadRequest(form: form), options: RequestOptions(retries: .patient)
      ).get()
      let requests = await server.journal.requests
      #expect(requests.count == 3)
      #expect(Set(requests.map(\.body)).count == 1)
      for request in requests {
        let (boundary, length) = try Self.parts(request)
        #expect(request[header: "content-length"] == "\(length)")
        #expect(request.body.range(of: Self.content) != nil)
        #expect(request.body.suffix(boundary.count + 6) == Data("--\(boundary)--\r\n".utf8))
      }
    }
  }

  @Test("A form with a stream is sent once", arguments: TransportKind.allCases)
  func once(kind: TransportKind) async throws {
    try await FaultServer.run { _ in
      .reply(503)
    } _: { server in
      let client = try ClientCore(server.url, kind)
      let chunks = AsyncStream<Data> { continuation in
        for _ in 0..<10 { continuation.yield(Self.content) }
        continuation.finish()
      }
      let form = UploadRequest.Form(files: [FilePart(.stream(chunks), fileName: "s")])
      _ = await client.send(UploadRequest(form: form), options: RequestOptions(retries: .patient))
      let requests = await server.journal.requests
      #expect(requests.count == 1)
      #expect((requests.first?.bodyLength ?? 0) > 10 * Self.content.count)
    }
  }

  @Test("A changed file is not sent", arguments: TransportKind.allCases)
  func changed(kind: TransportKind) async throws {
    let file = try SampleFile(Self.content)
    try await FaultServer.run { _ in
      .reply(200)
    } _: { server in
      let form = UploadRequest.Form(files: [try .file(at: file.url)])
      try Data("short".utf8).write(to: file.url)
      let result = try await ClientCore(server.url, kind).send(UploadRequest(form: form))
      guard case .failure(.failed(.invalidRequest)) = result else {
        Issue.record("\(result)")
        return
      }
      #expect(await server.journal.connections == 0)
    }
  }
}
