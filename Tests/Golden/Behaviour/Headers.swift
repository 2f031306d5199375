import Foundation
import HTTPTypes
import HeadersClient

func headers() async throws {
  var cookies: HTTPFields = [.location: "/", .setCookie: "a=1, b"]
  cookies.append(HTTPField(name: .setCookie, value: "c=2"))
  let fields: [HTTPFields] = [
    cookies,
    [
      .init("X-Ids")!: "1, 2", .init("X-Tier")!: "paid", .init("X-Limits")!: "day=5,hour=1",
      .init("X-Detail")!: #"{"note":"n"}"#,
      .location: "https://example.com/things/1", .init("X-RateLimit-Remaining")!: "7",
      .init("X-Expires")!: "2024-02-29T00:00:00Z", .init("X-Day")!: "2024-02-29",
      .init("X-Sampled")!: "true", .init("x-ratio")!: "0.5",
    ],
    [.location: "", .init("X-RateLimit-Remaining")!: "many"],
    [:],
  ]
  for headers in fields {
    let answer = FixedAnswer(status: 201, headers: headers)
    let client = try HeadersClient(
      server: Server(url: "https://example.com/v1"), transport: FixedTransport(answer: answer))
    do {
      let created = try await client.things.create(
        idempotencyKey: "k", trace: ["a", "b"],
        ifModifiedSince: Date(timeIntervalSince1970: 0))
      print("created:", created.location, created.rateLimitRemaining ?? 0, created.day ?? "none")
      print("  ", created.sampled ?? false, created.ratio ?? 0, created.eTag ?? "no tag")
      print("  ", created.ids ?? [], created.tier ?? "none", created.limits?["day"] ?? "none")
      print("  ", created.detail?.note ?? "none", created.setCookie)
    } catch {
      print("not created:", error)
    }
  }
}

private struct FixedTransport: HTTPTransport {
  var answer: FixedAnswer

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let (response, data) = answer.answer(request)
    return (response, .data(data))
  }
}
