import Foundation
import HTTPTypes
import StatusesClient

func statuses() async throws {
  let thing = #"{"id":"a"}"#
  let answers = [
    (200, "application/json", thing), (200, "application/json", "{}"), (200, "text/html", thing),
    (201, "application/json", thing), (400, "text/plain", "why"), (401, "text/html", "x"),
    (403, "image/png", "png"), (404, "application/vnd.api+json; charset=utf-8", #"{"title":"b"}"#),
    (418, "text/plain", ""), (422, "application/problem+json", #"{"title":"c"}"#),
    (422, "application/json", #"{"title":"d"}"#), (503, "text/plain", ""),
    (302, "application/json", #"{"title":"e"}"#),
  ]
  for (status, type, body) in answers {
    let client = try client(status, [.contentType: type], body)
    do throws(ManyError) {
      print("many, \(status): success", try await client.statuses.many().id)
    } catch {
      switch error {
      case .badRequest(let failure): print("many, \(status): bad request", failure.body)
      case .forbidden(let failure): print("many, \(status): forbidden", failure.body.count)
      case .notFound(let failure): print("many, \(status): not found", failure.title ?? "")
      case .unauthorized, .status418, .serverError: print("many, \(status): without body")
      case .clientError(let failure): print("many, \(status): client error", failure.title ?? "")
      case .default(let failure): print("many, \(status): default", failure.title ?? "")
      case .undocumented(let response): print("many, \(status): undocumented", response.status)
      case .failed(let cause): print("many, \(status): no response", cause)
      }
    }
  }
  for (status, type, body) in [
    (200, "application/json", thing), (201, "application/json", thing), (204, "text/plain", ""),
    (206, "text/csv", "a,b"), (206, "text/plain", "a,b"),
  ] {
    switch await statusesTwo(try client(status, [.contentType: type, .eTag: "v1"], body).core) {
    case .success(.ok(let answer)): print("two: ok", answer.body.id, answer.eTag ?? "")
    case .success(.created(let answer)): print("two: created", answer.body.id)
    case .success(.noContent(let answer)): print("two: no content", answer.response.status.code)
    case .success(.success(let answer)): print("two: success", answer.body)
    case .failure(let error): print("two:", error.statusCode ?? 0)
    }
  }
  try await nearStatuses()
  try await anyMediaType()
  print("free form:", try await client(200, [:], "").statuses.freeForm() == nil)
}

/// Documented responses after changes by gateways.
private func nearStatuses() async throws {
  let thing = #"{"id":"a"}"#
  for (status, type, body) in [
    (200, "application/json", thing), (202, "application/vnd.thing+json", thing), (204, "", ""),
  ] {
    let client = try client(status, type.isEmpty ? [:] : [.contentType: type], body)
    let created = await statusesCreated(client.core)
    print("created, \(status):", (try? created.get().id) ?? "none")
    print("no content, \(status):", try await client.statuses.noContent()?.id ?? "none")
  }
}

private func anyMediaType() async throws {
  for (status, type, body) in [
    (200, "text/plain", "a"), (200, "application/json", #""b""#), (400, "text/plain", "why"),
    (400, "application/json", #"{"why":1}"#), (404, "application/json", #"{"title":"c"}"#),
    (404, "text/html", "<p>"),
  ] {
    let client = try client(status, [.contentType: type], body)
    do throws(AnythingError) {
      print("anything, \(status):", try await client.statuses.anything())
    } catch {
      switch error {
      case .badRequest(let failure): print("anything, \(status):", failure.body)
      case .notFound(let failure): print("anything, \(status):", failure.title ?? "")
      case .undocumented(let response): print("anything, \(status): undocumented", response.status)
      case .failed(let cause): print("anything, \(status): no response", cause)
      }
    }
  }
}

private func client(_ status: Int, _ headers: HTTPFields, _ body: String) throws -> StatusesClient {
  let answer = FixedAnswer(status: status, headers: headers, body: body)
  return try StatusesClient(
    server: Server(url: "https://example.com"), configuration: Configuration(retries: .none),
    transport: FixedTransport(answer: answer))
}

private struct FixedTransport: HTTPTransport {
  var answer: FixedAnswer

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let (response, data) = answer.answer(request)
    return (response, .data(data))
  }
}
