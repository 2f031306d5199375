// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/ExchangePartners.md
func pageDocsResourcesExchangePartners1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let exchangePartners = try await dwolla.exchangePartners.list()
  print(exchangePartners)
  _ = dwolla
  _ = exchangePartners
}

// docs/resources/ExchangePartners.md
func pageDocsResourcesExchangePartners2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await exchangePartnersList(core)
  switch result {
  case .success(let exchangePartners):
    print(exchangePartners)
  case .failure(let error):
    print("exchangePartnersList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/ExchangePartners.md
func pageDocsResourcesExchangePartners3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangePartners.list()
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/ExchangePartners.md
func pageDocsResourcesExchangePartners4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let exchangePartner = try await dwolla.exchangePartners.get(
    id: "292317ec-e252-47d8-93c3-2d128e037aa4"
  )
  print(exchangePartner)
  _ = dwolla
  _ = exchangePartner
}

// docs/resources/ExchangePartners.md
func pageDocsResourcesExchangePartners5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
  let exchangePartner = try await dwolla.exchangePartners.get(at: url)
  print(exchangePartner)
  _ = dwolla
  _ = url
  _ = exchangePartner
}

// docs/resources/ExchangePartners.md
func pageDocsResourcesExchangePartners6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await exchangePartnersGet(core, .init(id: "292317ec-e252-47d8-93c3-2d128e037aa4"))
  switch result {
  case .success(let exchangePartner):
    print(exchangePartner)
  case .failure(let error):
    print("exchangePartnersGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/ExchangePartners.md
func pageDocsResourcesExchangePartners7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangePartners.get(id: "292317ec-e252-47d8-93c3-2d128e037aa4")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}
