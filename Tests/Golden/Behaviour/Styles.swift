import Foundation
import HTTPTypes
import StylesClient

func styles() async throws {
  let client = try StylesClient(
    server: Server(url: "https://example.com"), transport: DoneTransport())
  let color = Color(r: 1, g: 2)
  let list = ["a", "b,c"]
  try await client.styles.path(
    simple: "s", simpleList: list, simpleObject: color, label: "l", labelList: list,
    labelObject: color, matrix: "m", matrixList: list, matrixObject: color, json: color)
  try await client.styles.query(
    spaced: color, piped: list, deep: color, deepValue: "v", fields: "a/b(c,d)&",
    paths: ["/a,", "b"],
    empty: [], emptyText: "", emptyNumber: 0, filter: [color], plain: 7, xml: "<a/>")
  try await client.styles.fields(
    objectHeader: color, explodedHeader: color, jsonHeader: color, list: list, objectCookie: color,
    explodedCookie: list, jsonCookie: color)
  do {
    try await client.styles.query(nested: .init(color: color))
  } catch {
    print("refused:", error)
  }
}

private struct DoneTransport: HTTPTransport {
  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let (response, data) = FixedAnswer(status: 204).answer(request)
    return (response, .data(data))
  }
}
