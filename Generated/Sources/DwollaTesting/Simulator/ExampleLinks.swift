import Dwolla
import Foundation
import HTTPTypes

nonisolated extension SimulatedRequest {
  /// Changes the links in a documented example from Dwolla's servers to the server of the request, so that clients can
  /// follow them.
  func onOwnServer(
    _ response: HTTPResponse, _ body: HTTPBody
  ) async throws -> (HTTPResponse, HTTPBody) {
    var response = response
    if let location = response.headerFields[.location] {
      response.headerFields[.location] = onOwnServer(location)
    }
    let text = String(decoding: try await body.collect(upTo: .max), as: UTF8.self)
    return (response, .data(Data(onOwnServer(text).utf8)))
  }

  private func onOwnServer(_ text: String) -> String {
    ["https://api.dwolla.com", "https://api-sandbox.dwolla.com"].reduce(text) {
      $0.replacingOccurrences(of: $1 + "/", with: server + "/")
    }
  }
}
