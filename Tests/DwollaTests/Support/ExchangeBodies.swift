import Dwolla
import Foundation

/// Bodies of new exchanges with the expected JSON.
enum ExchangeBodies {
  static let token = CreateAccountExchangeBody.tokenBased(tokenBased)

  static let ofAccount: [(CreateAccountExchangeBody, String)] = [
    (token, tokenBasedText),
    (.finicitySecure(finicity), finicityText),
    (.unknown(.object(["_links": .object([:]), "visa": .bool(true)])), unknownText),
  ]

  static let ofCustomer: [(CreateCustomerExchangeBody, String)] = [
    (
      .mxOpenBanking(
        .init(
          links: .init(exchangePartner: .init(href: "mx")),
          mx: .init(availableConnectionToken: "a1"))),
      #"{"_links": {"exchange-partner": {"href": "mx"}}, "mx": {"availableConnectionToken": "a1"}}"#
    ),
    (
      .plaidOpenBanking(
        .init(
          links: .init(exchangePartner: .init(href: "plaid")), plaid: .init(publicToken: "p1"))),
      #"{"_links": {"exchange-partner": {"href": "plaid"}}, "plaid": {"publicToken": "p1"}}"#
    ),
    (.tokenBased(tokenBased), tokenBasedText),
    (.finicitySecure(finicity), finicityText),
    (.unknown(.object(["_links": .object([:]), "visa": .bool(true)])), unknownText),
  ]

  private static let unknownText = #"{"_links": {}, "visa": true}"#

  private static let tokenBased = CreateTokenBasedExchange(
    links: .init(exchangePartner: .init(href: partnerURL)), token: "t1")

  private static let tokenBasedText =
    #"{"_links": {"exchange-partner": {"href": "\#(partnerURL)"}}, "token": "t1"}"#

  private static let finicity = CreateFinicitySecureExchange(
    links: .init(exchangePartner: .init(href: partnerURL)),
    finicity: .init(
      profile: 1, version: "1", receiptID: "cr_1", receiptVersion: "0", customerID: "7",
      partnerID: 10_000_000_000,
      products: [
        .init(
          product: "moneyTransferDetails", accountID: "8",
          accessPeriod: .init(
            type: "timeframe", startTime: CalendarDate(year: 2025, month: 7, day: 1),
            endTime: Date(timeIntervalSince1970: 1_784_765_901)))
      ],
      timestamp: Date(timeIntervalSince1970: 1_753_229_901.419)))

  private static let finicityText = """
    {
      "_links": {"exchange-partner": {"href": "\(partnerURL)"}},
      "finicity": {
        "profile": 1, "version": "1", "receiptId": "cr_1", "receiptVersion": "0",
        "customerId": "7", "partnerId": 10000000000,
        "products": [
          {
            "product": "moneyTransferDetails", "accountId": "8",
            "accessPeriod": {
              "type": "timeframe", "startTime": "2025-07-01", "endTime": "2026-07-23T00:18:21Z"
            }
          }
        ],
        "timestamp": "2025-07-23T00:18:21.419Z"
      }
    }
    """
}
