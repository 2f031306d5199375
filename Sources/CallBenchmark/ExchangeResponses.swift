import Foundation
import HTTPTypes

/// Responses from the examples of the API description.
enum ExchangeResponses {
  static let session = CannedResponse(
    .ok,
    """
    {"created":"2024-03-25T17:13:38.430Z","_links":{"self":{"href":"https://api.dwolla.com/\
    exchange-sessions/9b7fb629-0fad-44f4-8c5e-44c25a0bfa8e","type":"application/vnd.dwolla.v1.hal\
    +json","resource-type":"exchange-sessions"},"exchange-partner":{"href":"https://api.dwolla.com\
    /exchange-partners/bca8d065-49a5-475b-a6b4-509bc8504d22","type":"application/vnd.dwolla.v1.hal\
    +json","resource-type":"exchange-partner"},"external-provider-session":{"href":"https://www.mx\
    .com/connect/lAfkc7m897s3t1ks9mmwyj4ry7Zq0xql","type":"application/vnd.dwolla.v1.hal+json",\
    "resource-type":"text/html"}}}
    """)

  static let created = CannedResponse(
    .created, "",
    headers: [
      .location: "https://api.dwolla.com/exchange-sessions/9b7fb629-0fad-44f4-8c5e-44c25a0bfa8e"
    ])

  static let badRequest = CannedResponse(
    .badRequest,
    #"{"code":"ValidationError","message":"/_links/redirect-url/href is invalid"}"#)

  static let token = CannedResponse(
    .ok, #"{"access_token":"t0ken","token_type":"bearer","expires_in":31000000}"#,
    type: "application/json")
}

/// A prepared response.
struct CannedResponse: Sendable {
  let response: HTTPResponse
  let body: Data

  init(
    _ status: HTTPResponse.Status, _ body: String,
    type: String = "application/vnd.dwolla.v1.hal+json; charset=utf-8", headers: HTTPFields = [:]
  ) {
    var headers = headers
    headers[.date] = "Mon, 25 Mar 2024 17:13:38 GMT"
    headers[.contentLength] = String(body.utf8.count)
    headers[.cacheControl] = "no-store"
    if !body.isEmpty { headers[.contentType] = type }
    response = HTTPResponse(status: status, headerFields: headers)
    self.body = Data(body.utf8)
  }
}
