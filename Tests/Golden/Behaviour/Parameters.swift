import Foundation
import HTTPTypes
import ParametersClient

func parameters() async throws {
  let client = try ParametersClient(
    server: Server(url: "https://example.com"), transport: FixedTransport())
  let day = CalendarDate("2024-02-29")!
  let parts = try await client.items.listParts(
    id: "a/b c", partIDs: [1, 2], day: day, level: .high, shared: true, sorts: [.asc, .desc],
    required: 3, limit: 4, since: Date(timeIntervalSince1970: 0), ratio: 0.5, filterName: "é&=",
    exploded: ["x", "y"], joined: ["x", "y,z"], spaced: ["x", "y"], piped: [.a, .b],
    nested: .init(tags: ["x", "y"], size: .init(min: 1)),
    deep: ["k": "v"], free: ["l": "w"], pairs: ["m": "n"], sessionID: "s; t", theme: .dark)
  print("parts:", parts)
  do {
    _ = try await client.items.listParts(
      id: "", partIDs: [], day: day, level: .low, shared: false, sorts: [], required: 0)
  } catch {
    print("refused:", error)
  }
}

private struct FixedTransport: HTTPTransport {
  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let answer = FixedAnswer(headers: [.contentType: "application/json"], body: "[]")
    let (response, data) = answer.answer(request)
    return (response, .data(data))
  }
}
