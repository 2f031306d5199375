import Dwolla
import HTTPTypes

/// Responds to each request immediately with the same response, and to token requests with a token.
struct CannedTransport: HTTPTransport {
  let answer: CannedResponse

  func send(
    _ request: HTTPRequest, body: HTTPBody?
  ) async throws -> (HTTPResponse, HTTPBody) {
    let answer = request.path == "/token" ? ExchangeResponses.token : answer
    return (answer.response, .data(answer.body))
  }
}
