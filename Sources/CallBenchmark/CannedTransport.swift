import Dwolla
import HTTPTypes

/// Gives one answer to each request, at once, and a token to who asks for one.
struct CannedTransport: HTTPTransport {
  let answer: CannedAnswer

  func send(
    _ request: HTTPRequest, body: HTTPBody?
  ) async throws -> (HTTPResponse, HTTPBody) {
    let answer = request.path == "/token" ? ExchangeAnswers.token : answer
    return (answer.response, .data(answer.body))
  }
}
