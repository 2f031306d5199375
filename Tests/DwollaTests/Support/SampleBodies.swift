import Dwolla

let partnerURL = "https://api.dwolla.com/exchange-partners/p1"

extension CreateCustomerExchangeSessionWithRedirect {
  static var sample: Self {
    .init(
      links: .init(
        exchangePartner: .init(href: partnerURL),
        redirectURL: .init(href: "com.example.app123")))
  }
}

extension CreateCustomerExchangeSessionBody {
  static var sampleForWeb: Self {
    .forWeb(.init(links: .init(exchangePartner: .init(href: partnerURL))))
  }
}
