import Dwolla
import HTTPTypes

/// Gives one response to each request, at once, and a token to who asks for one.
struct CannedTransport: HTTPTransport {
  let answer: CannedResponse

  func send(
    _ request: HTTPRequest, body: HTTPBody?
  ) async throws -> (HTTPResponse, HTTPBody) {
    let answer = request.path == "/token" ? ExchangeResponses.token : answer
    return (answer.response, .data(answer.body))
  }
}
