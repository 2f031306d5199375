import Dwolla
import Foundation
import HTTPTypes

/// Creates responses from the examples of an operation.
nonisolated struct MockResponseSource: Sendable {
  /// The name of the call in messages.
  let name: String
  let examples: [MockTransport.Example]

  /// The response to token requests.
  static let tokens = MockResponseSource(
    name: "the token endpoint",
    examples: [
      MockTransport.Example(
        status: 200, mediaType: "application/json",
        body: #"{"access_token": "test-token", "token_type": "Bearer", "expires_in": 3600}"#)
    ])

  /// - Throws: `TransportError`, and `CancellationError` for `silence`.
  func response(for mock: MockResponse, _ request: HTTPRequest) async throws -> Response {
    try await mock.pause()
    var response: Response
    switch mock.kind {
    case .example(let status, let name): response = try example(status, name).response
    case .body(let encode, let status, let headers):
      response = try self.response(encode, status, headers)
    case .response(let given): response = given
    case .failure(let error): throw error
    case .silence: return try await Self.silence()
    }
    // RFC 9110 §9.3.2.
    if request.method == .head { response.body = Data() }
    return response
  }

  private func response(
    _ encode: () throws -> Data, _ status: Int?, _ headers: HTTPFields
  ) throws -> Response {
    let documented = try? example(status, nil)
    guard let code = status ?? documented?.status else {
      throw problem("no documented success: pass the status of the body")
    }
    var response = Response(status: HTTPResponse.Status(code: code))
    response.headers = documented?.response.headers ?? [:]
    if documented?.mediaType == nil { response.headers[.contentType] = "application/json" }
    for field in headers {
      response.headers[field.name] = nil
    }
    for field in headers {
      response.headers.append(field)
    }
    do {
      response.body = try encode()
    } catch {
      throw problem("a response that cannot be encoded as JSON: \(error)")
    }
    return response
  }

  private func example(_ status: Int?, _ name: String?) throws -> MockTransport.Example {
    guard let status else {
      guard let success = examples.first(where: { (200..<300).contains($0.status) }) else {
        throw problem("no response, and the API description documents no success")
      }
      return success
    }
    let found = examples.filter { $0.status == status }
    guard !found.isEmpty else {
      throw problem("no example for \(status); there are examples for \(list(\.statusText))")
    }
    guard let name else { return found[0] }
    guard let named = found.first(where: { $0.name == name }) else {
      let names = MockResponseSource(name: self.name, examples: found).list(\.nameText)
      throw problem("no example '\(name)' for \(status); there are \(names)")
    }
    return named
  }

  /// Creates an error that the client does not retry, for mistakes in the use of the mock.
  private func problem(_ text: String) -> TransportError {
    .invalidRequest("the mock has \(text): \(name)")
  }

  private func list(_ text: (MockTransport.Example) -> String) -> String {
    var texts: [String] = []
    for example in examples.map(text) where !texts.contains(example) {
      texts.append(example)
    }
    return texts.isEmpty ? "none" : texts.joined(separator: ", ")
  }

  private static func silence() async throws -> Response {
    while true {
      try await Task.sleep(for: .seconds(86_400))
    }
  }
}

nonisolated extension MockTransport.Example {
  fileprivate var statusText: String { "\(status)" }
  fileprivate var nameText: String { name.map { "'\($0)'" } ?? "one without a name" }
}
