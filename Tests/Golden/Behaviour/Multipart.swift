import Foundation
import HTTPTypes
import MultipartClient

func multipart() async throws {
  let client = try MultipartClient(
    server: Server(url: "https://example.com"), transport: FormTransport())
  let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try Data("scan".utf8).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  try await client.documents.create(
    body: .init(
      kind: .passport, file: .file(at: file, fileName: "scan \"1\".png", contentType: "image/png"),
      pages: 2, tags: ["x", "y"], labels: ["x", "y"], owner: .init(name: "é"),
      address: .init(name: "n", age: 3), thumbnail: .data(Data("t".utf8), fileName: "t.png"),
      seal: .data(Data("seal".utf8), fileName: "seal"),
      attachments: [.data(Data("1".utf8), fileName: "1"), .data(Data("2".utf8), fileName: "2")],
      photo: .data(Data("p".utf8), fileName: "p"), note: "*"))
  try await client.documents.createEither(
    body: .multipart(.init(file: .value(.data(Data("e".utf8), fileName: "e")))))
  try await client.documents.createForm(
    body: .init(
      ids: [1, 2], filter: .init(name: "a", age: 1), owner: .init(name: "o"), list: ["x"],
      url: "https://a/b?c", bad: .init(age: 2)))
  try await client.documents.createFromJSON(
    body: .init(name: "n", data: Data("d".utf8)))
  try await client.tokens.create(
    body: .init(), security: .basic(username: "id", password: "secret"))
}

/// Prints the sent form with a short boundary.
private struct FormTransport: HTTPTransport {
  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let sent = try await body?.collect(upTo: 10_000) ?? Data()
    let type = request.headerFields[.contentType] ?? ""
    let boundary = type.split(separator: "boundary=").last.map(String.init) ?? ""
    print(
      "asked:", request.method, request.path ?? "",
      type.replacingOccurrences(of: boundary, with: "B"), body?.isReplayable ?? false,
      request.headerFields[.authorization] ?? "-")
    print(try text(of: sent, type: type).replacingOccurrences(of: boundary, with: "B"))
    return (
      HTTPResponse(status: request.path == "/documents" ? .created : .noContent), .data(Data())
    )
  }

  /// The text of the body. Sorts the members of JSON objects, because their order is not fixed.
  private func text(of body: Data, type: String) throws -> String {
    let text = String(decoding: body, as: UTF8.self)
    guard type == "application/json" else {
      return text.replacingOccurrences(of: "\r\n", with: "\n")
    }
    let coding = JSONText(JSONDecoder(), JSONEncoder())
    return try coding.text(of: coding.read(text, as: [String: String].self))
  }
}
