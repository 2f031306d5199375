import Foundation
import HTTPTypes

/// A server that sends one fixed response, and prints the requests.
struct FixedAnswer: Sendable {
  var status = 200
  var headers: HTTPFields = [:]
  var body = ""

  func answer(_ request: HTTPRequest) -> (HTTPResponse, Data) {
    print("asked:", request.method, request.path ?? "")
    for field in request.headerFields.sorted(by: { $0.name.canonicalName < $1.name.canonicalName })
    where field.name != .userAgent && field.name != .accept {
      print("  \(field.name): \(field.value)")
    }
    return (HTTPResponse(status: .init(code: status), headerFields: headers), Data(body.utf8))
  }
}
