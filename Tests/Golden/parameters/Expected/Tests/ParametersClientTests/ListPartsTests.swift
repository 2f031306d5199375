// Made by openapi-codegen from the API's description; changes here get lost.

import Foundation
import ParametersClient
import ParametersClientTesting
import Testing

@Suite("items.listParts")
struct ListPartsTests {
  private let mock = MockParametersClient()
  private let client: ParametersClient
  private let request = ListPartsRequest(
    id: "example-id",
    partIDs: [1],
    day: CalendarDate(year: 2024, month: 1, day: 31)!,
    level: .low,
    shared: true,
    sorts: [.asc],
    required: 1,
    limit: 25,
    since: Date(timeIntervalSince1970: 1_706_702_400),
    ratio: 1.5,
    filterName: "example-filter-name",
    top: 1,
    exploded: ["example-exploded"],
    joined: ["example-joined"],
    spaced: ["example-spaced"],
    piped: [.a],
    nested: .init(),
    deep: ["key": "example-deep"],
    free: ["key": "example-free"],
    pairs: ["key": "example-pair"],
    sort: .asc,
    scalarWithStyle: "example-scalar-with-style",
    object: .init(),
    json: [:],
    traceIDs: ["example-trace-id"],
    sessionID: "example-session-id",
    theme: .dark,
    value: "example",
    oneOf: "example",
    nullable: "example-nullable",
    bytes: "ZXhhbXBsZQ=="
  )

  init() throws {
    client = try ParametersClient(mock: mock)
  }

  @Test("It sends GET /items/{id}/parts/{part-ids}/{day}/{level}")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: ListPartsRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "GET")
    #expect(sent.query.contains("shared=true"))
    #expect(sent.query.contains("sorts=asc"))
    #expect(sent.query.contains("limit=25"))
    #expect(sent.query.contains("filter%5Bname%5D=example-filter-name"))
    #expect(sent.query.contains("%24top=1"))
    #expect(sent.query.contains("exploded=example-exploded"))
    #expect(sent.query.contains("sort=asc"))
    #expect(sent.query.contains("scalarWithStyle=example-scalar-with-style"))
    #expect(sent.query.contains("%E2%82%AC=example"))
    #expect(sent.query.contains("oneOf=example"))
    #expect(sent.query.contains("nullable=example-nullable"))
    #expect(sent.query.contains("bytes=ZXhhbXBsZQ%3D%3D"))
    expect(sent.header("X-Required"), "1")
    expect(sent.body.isEmpty, true)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: ListPartsRequest.self, with: .example(status: 200))
    let body = try await client.items.listParts(
      id: request.id,
      partIDs: request.partIDs,
      day: request.day,
      level: request.level,
      shared: request.shared,
      sorts: request.sorts,
      required: request.required,
      limit: request.limit,
      since: request.since,
      ratio: request.ratio,
      filterName: request.filterName,
      top: request.top,
      exploded: request.exploded,
      joined: request.joined,
      spaced: request.spaced,
      piped: request.piped,
      nested: request.nested,
      deep: request.deep,
      free: request.free,
      pairs: request.pairs,
      sort: request.sort,
      scalarWithStyle: request.scalarWithStyle,
      object: request.object,
      json: request.json,
      traceIDs: request.traceIDs,
      sessionID: request.sessionID,
      theme: request.theme,
      value: request.value,
      oneOf: request.oneOf,
      nullable: request.nullable,
      bytes: request.bytes
    )
    let expected: [String] = ["example-body"]
    expect(body, expected)
    expect(mock.calls(of: ListPartsRequest.self).map(\.request), [request])
  }
}
