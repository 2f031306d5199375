/// The session as a handwritten struct for decoding only, with synthesized conformances and the date as text.
struct PlainSession: Decodable {
  let created: String
  let links: Links
  let externalProviderSessionToken: String?
  let externalProviderSessionData: ProviderData?

  private enum CodingKeys: String, CodingKey {
    case created, externalProviderSessionToken, externalProviderSessionData
    case links = "_links"
  }

  struct Links: Decodable {
    let selfLink: Link
    let exchangePartner: Link
    let externalProviderSession: Link?

    private enum CodingKeys: String, CodingKey {
      case selfLink = "self"
      case exchangePartner = "exchange-partner"
      case externalProviderSession = "external-provider-session"
    }
  }

  struct Link: Decodable {
    let href: String
    let type: String
    let resourceType: String

    private enum CodingKeys: String, CodingKey {
      case href, type
      case resourceType = "resource-type"
    }
  }

  struct ProviderData: Decodable {
    let id: String?
    let paymentSessionSecret: String?
    let paymentSessionToken: String?

    private enum CodingKeys: String, CodingKey {
      case id
      case paymentSessionSecret = "payment_session_secret"
      case paymentSessionToken = "payment_session_token"
    }
  }
}
