import Foundation
import HTTPTypes
import PagesClient

func pages() async throws {
  let client = try PagesClient(transport: InMemoryTransport { Library.answer($0, $1) }).lists
  for try await item in client.allCursors(limit: 2) { print("cursor:", item.id) }
  for try await item in client.allNumberedCursors(after: "0") { print("number cursor:", item.id) }
  for try await text in client.allNumbers() { print("number:", text) }
  for try await item in client.allOffsets(offset: 1) { print("offset:", item.id) }
  for try await item in client.allURLs() { print("url:", item.id) }
  for try await item in client.allLinks(perPage: 1) { print("link:", item.id) }
}

/// A server with lists for all kinds of pagination.
private enum Library {
  static func answer(_ request: HTTPRequest, _: Data) -> Response {
    let path = request.path ?? ""
    print("asked:", path)
    guard let (body, link) = pages[path] else {
      return Response(status: .notFound, headers: [:])
    }
    var headers: HTTPFields = [.contentType: "application/json"]
    if let link { headers[.init("Link")!] = link }
    return Response(status: .ok, headers: headers, body: Data(body.utf8))
  }

  private static let pages: [String: (body: String, link: String?)] = [
    "/cursors?limit=2": (#"{"data":[{"id":"a"},{"id":"b"}]}"#, nil),
    "/cursors?starting_after=b&limit=2": (#"{"data":[{"id":"c"}]}"#, nil),
    "/cursors?starting_after=c&limit=2": (#"{"data":[]}"#, nil),
    "/numbered-cursors?after=0": (#"{"data":[{"id":"a"}],"meta":{"next_cursor":7}}"#, nil),
    "/numbered-cursors?after=7": (#"{"data":null,"meta":{"next_cursor":9}}"#, nil),
    "/numbered-cursors?after=9": (#"{"data":[{"id":"b"}],"meta":{"next_cursor":null}}"#, nil),
    "/numbers": (#"{"items":["a"],"paging":{"pages":2}}"#, nil),
    "/numbers?page=1": (#"{"items":["b"]}"#, nil),
    "/numbers?page=2": (#"{"items":["c"],"paging":{"pages":2}}"#, nil),
    "/offsets?offset=1": (#"[{"id":"a"},{"id":"b"}]"#, nil),
    "/offsets?offset=3": (#"[{"id":"c"}]"#, nil),
    "/offsets?offset=4": ("[]", nil),
    "/urls": (#"{"results":[{"id":"a"}],"next page":"/urls?page=2"}"#, nil),
    "/urls?page=2": (#"{"results":[{"id":"b"}],"next page":""}"#, nil),
    "/links?per_page=1": (#"[{"id":"a"}]"#, #"<?per_page=1&page=2>; rel="next""#),
    "/links?per_page=1&page=2": (#"[{"id":"b"}]"#, #"</links>; rel="first""#),
  ]
}
