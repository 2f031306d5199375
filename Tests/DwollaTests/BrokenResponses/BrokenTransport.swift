import Dwolla
import DwollaTesting
import Foundation
import HTTPTypes

/// Responds with damaged variants of the documented examples.
struct BrokenTransport: HTTPTransport {
  let mock = MockDwolla()
  let seed: UInt64

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let (response, content) = try await mock.send(request, body: body)
    guard request.path?.hasSuffix("/token") != true else { return (response, content) }
    var mutation = ResponseMutation(seed: seed)
    let broken = mutation.mutate(response, try await content.collect(upTo: .max))
    return (broken.response, .data(broken.body))
  }
}
