import BodiesClient
import Foundation
import HTTPTypes

func bodies() async throws {
  let contents: [SeveralRequest.Body] = [
    .json(Pet(name: "a")), .csv("a,b"),
    .multipart(.init(name: "n", photo: .data(Data("p".utf8), fileName: "p"))),
  ]
  for content in contents {
    let client = try client(200, "application/json", #"{"name":"a"}"#)
    _ = try await client.bodies.several(body: content)
  }
  for (status, type, body) in [
    (200, "text/csv", "a,b"), (200, "application/problem+json", #"{"name":"a"}"#),
    (202, "application/json", #"{"name":"b"}"#),
    (200, "application/vnd.pets.v2+json", #"[{"name":"c"}]"#), (200, "image/png", "png"),
    (400, "application/json", #"{"why":"d"}"#), (400, "text/plain", "e"), (400, "text/html", "f"),
  ] {
    let client = try client(status, type, body)
    let response: SeveralResponse
    do {
      response = try await client.bodies.several(body: .csv("a"))
    } catch {
      switch error {
      case .badRequest(let failure): print("several, failure:", failure.why ?? "")
      case .badRequestText(let failure): print("several, text:", failure.body)
      default: print("several, else:", error.statusCode ?? 0)
      }
      continue
    }
    switch response {
    case .ok(let ok): print("several:", ok.body.name)
    case .okCSV(let ok): print("several, csv:", ok.body)
    case .okPetsV2JSON(let ok): print("several, second json:", ok.body.map(\.name))
    case .okPDF(let ok): print("several, bytes:", try await ok.body.collect(upTo: 9).count)
    }
  }
}

private func client(_ status: Int, _ type: String, _ body: String) throws -> BodiesClient {
  let answer = FixedAnswer(status: status, headers: [.contentType: type], body: body)
  return try BodiesClient(
    server: Server(url: "https://example.com"), configuration: Configuration(retries: .none),
    transport: SentTransport(answer: answer))
}

/// Prints the body of each request, without its boundary.
private struct SentTransport: HTTPTransport {
  var answer: FixedAnswer

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let type = request.headerFields[.contentType] ?? ""
    let sent = String(decoding: try await body?.collect(upTo: 1000) ?? Data(), as: UTF8.self)
    let boundary = type.split(separator: "boundary=").last.map(String.init) ?? ""
    let shown = sent.replacing("\r\n", with: "|").replacing(boundary, with: "B")
    print("sent:", type.prefix { $0 != ";" }, type.contains("boundary") ? shown : sent)
    print("accepted:", request.headerFields[.accept] ?? "")
    let head = HTTPResponse(status: .init(code: answer.status), headerFields: answer.headers)
    return (head, .data(Data(answer.body.utf8)))
  }
}
