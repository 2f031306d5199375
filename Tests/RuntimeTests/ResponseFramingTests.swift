import Foundation
import HTTPTypes
import Testing

@testable import Runtime

@Suite("The end of a response") struct ResponseFramingTests {
  private func answer(_ fields: HTTPFields) async throws -> Result<
    Response, GetExchangeSessionError
  > {
    let transport = MemoryTransport { _, _ in
      (HTTPResponse(status: .ok, headerFields: fields), Data("good".utf8))
    }
    let client = try Dwolla(
      security: .anonymous, configuration: Configuration(retries: .none), transport: transport)
    return await client.core.send(ProbeRequest())
  }

  private func fields(_ pairs: [(HTTPField.Name, String)]) -> HTTPFields {
    HTTPFields(pairs.map { HTTPField(name: $0.0, value: $0.1) })
  }

  @Test(
    "ambiguous framing is rejected",
    arguments: [
      [(.contentLength, "4"), (.contentLength, "4")],
      [(.contentLength, "4"), (.contentLength, "9")],
      [(.contentLength, "4, 4")], [(.contentLength, "4"), (.transferEncoding, "chunked")],
      [(.contentLength, "-1")], [(.contentLength, "+4")], [(.contentLength, "")],
      [(.contentLength, "4x")], [(.contentLength, "99999999999999999999")],
    ] as [[(HTTPField.Name, String)]])
  func ambiguous(pairs: [(HTTPField.Name, String)]) async throws {
    guard case .failure(let error) = try await answer(fields(pairs)) else {
      Issue.record("\(pairs)")
      return
    }
    #expect(error.message.contains("Content-Length"))
    #expect(error.serverMayHaveActed == .maybe)
  }

  @Test("a head with too many fields for HTTPTypes, or with an invalid status, is rejected")
  func heads() throws {
    func head(_ code: Int, _ count: Int) throws -> HTTPResponse {
      try HTTPResponse(code: code, fields: (0..<count).map { (name: "X-\($0)", value: "v") })
    }
    #expect(try head(299, 10_000).headerFields.count == 10_000)
    for (code, count) in [(200, 10_001), (200, 100_000), (0, 0), (-1, 0), (1_000, 0), (99, 1)] {
      #expect(throws: TransportError.self) { _ = try head(code, count) }
    }
    let odd = try HTTPResponse(
      code: 200,
      fields: [(name: "a b", value: "v"), (name: "", value: "v"), (name: "X", value: "a\0\r\nb")])
    #expect(odd.headerFields.count == 1)
    #expect(odd.headerFields[.init("X")!]?.contains("\n") == false)
  }

  @Test(
    "unambiguous framing is accepted",
    arguments: [
      [], [(.contentLength, "4")], [(.transferEncoding, "chunked")], [(.contentLength, "0004")],
    ] as [[(HTTPField.Name, String)]])
  func plain(pairs: [(HTTPField.Name, String)]) async throws {
    #expect(try await answer(fields(pairs)).get().body == Data("good".utf8))
  }
}
