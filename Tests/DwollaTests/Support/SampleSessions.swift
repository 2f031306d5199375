/// Exchange sessions as in responses of the API, one for each kind of partner.
enum SampleSession {
  static let mx = """
    {
      "created": "2025-07-23T00:18:21.419Z",
      "_links": {
        "self": {
          "href": "https://api.dwolla.com/exchange-sessions/s1",
          "type": "application/vnd.dwolla.v1.hal+json",
          "resource-type": "exchange-session"
        },
        "exchange-partner": {
          "href": "https://api.dwolla.com/exchange-partners/p1",
          "type": "application/vnd.dwolla.v1.hal+json",
          "resource-type": "exchange-partner"
        },
        "external-provider-session": {
          "href": "https://connect.mx.example/widget?code=%7B1%7D",
          "type": "text/html",
          "resource-type": "external-provider-session"
        }
      }
    }
    """

  static let plaid = """
    {
      "created": "2025-07-23T02:18:21+02:00",
      "_links": {
        "self": {"href": "s", "type": "t", "resource-type": "r"},
        "exchange-partner": {"href": "p", "type": "t", "resource-type": "r"}
      },
      "externalProviderSessionToken": "link-production-1234"
    }
    """

  /// A session with undocumented properties at three levels.
  static let checkout = """
    {
      "created": "2025-07-23T00:18:21Z",
      "expires": {"in": [1, 2]},
      "_links": {
        "self": {"href": "s", "type": "t", "resource-type": "r", "title": null},
        "exchange-partner": {"href": "p", "type": "t", "resource-type": "r"},
        "help": {"href": "h"}
      },
      "externalProviderSessionData": {
        "id": "ps_1",
        "payment_session_secret": "pss_1",
        "payment_session_token": "YmFzZTY0",
        "_links": {}
      }
    }
    """
}
