import Testing

@testable import ClientModel

@Suite("Names")
struct NameStyleTests {
  private let style = NameStyle()

  @Test(
    "Names of the document become Swift names",
    arguments: [
      ("redirect-url", "redirectURL", "RedirectURL"),
      ("_links", "links", "Links"),
      ("HalLink", "halLink", "HALLink"),
      ("customerId", "customerID", "CustomerID"),
      ("customer_ids", "customerIDs", "CustomerIDs"),
      ("CreateMXOpenBankingExchange", "createMxOpenBankingExchange", "CreateMxOpenBankingExchange"),
      ("NO CHECK", "noCheck", "NoCheck"),
      ("Checkout.com", "checkoutCom", "CheckoutCom"),
      ("2fa", "value2fa", "Value2fa"),
      ("HTTPServerURLs", "httpServerURLs", "HTTPServerURLs"),
      ("übergröße", "ubergrosse", "Ubergrosse"), ("ÉTÉ", "ete", "Ete"), ("ærø", "aero", "Aero"),
      ("cœur", "coeur", "Coeur"), ("Þór", "thor", "Thor"),
      ("u\u{308}ber", "uber", "Uber"), ("+1", "plus1", "Plus1"), ("-1", "minus1", "Minus1"),
    ])
  func names(text: String, lower: String, upper: String) {
    #expect(style.lowerCamel(NameWords(text)) == lower)
    #expect(style.upperCamel(NameWords(text)) == upper)
  }

  @Test("Additional acronyms are written in capitals")
  func acronyms() {
    let style = NameStyle(acronyms: ["MX"])
    #expect(style.upperCamel(NameWords("CreateMXExchange")) == "CreateMXExchange")
    #expect(style.lowerCamel(NameWords("mx-token")) == "mxToken")
  }

  @Test(
    "The name of a list determines that of its elements",
    arguments: [
      ("exchange-partners", "exchangePartner"), ("entries", "entry"), ("addresses", "address"),
      ("status", "status"), ("boxes", "box"), ("data", "data"), ("class", "class"),
    ])
  func singular(text: String, expected: String) {
    #expect(style.lowerCamel(NameWords(text).singular) == expected)
  }

  @Test("A taken name is replaced by the next candidate, and by a number only if there is none")
  func scope() {
    var scope = NameScope(reserved: ["Error"], comparison: .ignoringCase)
    #expect(scope.claim("Error", "ErrorModel") == "ErrorModel")
    #expect(scope.claim("error", "ErrorModel", "ErrorSchema") == "ErrorSchema")
    #expect(scope.claim("Pet") == "Pet")
    #expect(scope.claim("PET") == "PET2")
  }

  @Test("Members that differ only in case are two")
  func exactScope() {
    var scope = NameScope(reserved: ["init"])
    #expect(scope.claim("open", "openValue") == "open")
    #expect(scope.claim("oPen", "oPenValue") == "oPen")
    #expect(scope.claim("init", "initValue") == "initValue")
  }
}
