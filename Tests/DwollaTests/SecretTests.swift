import Dwolla
import Foundation
import HTTPTypes
import Testing

@Suite("Secrets of models")
struct SecretTests {
  private static let secret = "s3cr3t"

  /// All models with secrets.
  private static var holders: [any Sendable] {
    get throws {
      let session = #"""
        {"created": "2024-03-25T17:13:38.430Z",
         "_links": {"self": {"href": "s", "type": "t", "resource-type": "r"},
         "exchange-partner": {"href": "p", "type": "t", "resource-type": "r"}},
         "externalProviderSessionToken": "\#(secret)", "externalProviderSessionData":
         {"id": "i", "payment_session_secret": "\#(secret)", "payment_session_token": "\#(secret)"}}
        """#
      let token = #"{"access_token": "\#(secret)", "token_type": "Bearer", "expires_in": 3600}"#
      let exchange = CreateTokenBasedExchange(
        links: .init(exchangePartner: .init(href: partnerURL)), token: secret)
      return [
        try JSONCoding.decode(ExchangeSession.self, from: Data(session.utf8)),
        try JSONCoding.decode(
          CreateApplicationAccessTokenResponseBody.self, from: Data(token.utf8)),
        exchange, CreateAccountExchangeRequest(body: .tokenBased(exchange)),
        ExternalProviderSessionData(paymentSessionSecret: secret, paymentSessionToken: secret),
      ]
    }
  }

  @Test("no description of a model contains its secret")
  func descriptions() throws {
    for holder in try Self.holders {
      var dumped = ""
      dump(holder, to: &dumped)
      for text in ["\(holder)", String(reflecting: holder), dumped] {
        #expect(!text.contains(Self.secret), "\(type(of: holder))")
        #expect(text.contains("<secret>"), "\(type(of: holder))")
      }
    }
  }

  @Test("links show only their paths, also undocumented links")
  func links() throws {
    let json = #"""
      {"created": "2024-03-25T17:13:38.430Z",
       "_links": {"self": {"href": "https://x/s?t=\#(Self.secret)", "type": "t",
       "resource-type": "r", "token": "\#(Self.secret)"},
       "exchange-partner": {"href": "p?t=\#(Self.secret)", "type": "t", "resource-type": "r"},
       "pay": {"href": "/pay?t=\#(Self.secret)", "title": "https://x/t?t=\#(Self.secret)"}}}
      """#
    let session = try JSONCoding.decode(ExchangeSession.self, from: Data(json.utf8))
    var dumped = ""
    dump(session, to: &dumped)
    for text in ["\(session)", String(reflecting: session), dumped] {
      #expect(!text.contains(Self.secret), "\(text)")
      #expect(text.contains("/pay?<hidden>"))
    }
    #expect(session.links.additionalLinks["pay"]?.href == "/pay?t=\(Self.secret)")
    let written = String(decoding: try JSONCoding.encode(session), as: UTF8.self)
    #expect(written.contains("/pay?t=\(Self.secret)"))
  }

  @Test("the secret itself is available, and is sent")
  func values() throws {
    var exchange = CreateTokenBasedExchange(
      links: .init(exchangePartner: .init(href: partnerURL)), token: Self.secret)
    #expect(exchange.token == Self.secret)
    exchange.token = "other"
    let json = String(decoding: try JSONCoding.encode(exchange), as: UTF8.self)
    #expect(json.contains(#""token":"other""#))
  }

  @Test("the log hides the marked values")
  func fields() {
    #expect(CreateApplicationAccessTokenRequest.operation.secretFields == ["access_token"])
    #expect(
      RetrieveCustomerExchangeSessionRequest.operation.secretFields == [
        "externalProviderSessionToken", "payment_session_secret", "payment_session_token",
      ])
  }
}
