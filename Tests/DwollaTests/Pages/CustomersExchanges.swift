// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla
import Foundation

// docs/resources/CustomersExchanges.md
func pageDocsResourcesCustomersExchanges1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let exchanges = try await dwolla.customers.exchanges.list(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(exchanges)
  _ = dwolla
  _ = exchanges
}

// docs/resources/CustomersExchanges.md
func pageDocsResourcesCustomersExchanges2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/exchanges"
  let exchanges = try await dwolla.customers.exchanges.list(at: url)
  print(exchanges)
  _ = dwolla
  _ = url
  _ = exchanges
}

// docs/resources/CustomersExchanges.md
func pageDocsResourcesCustomersExchanges3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersExchangesList(core, .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"))
  switch result {
  case .success(let exchanges):
    print(exchanges)
  case .failure(let error):
    print("customersExchangesList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersExchanges.md
func pageDocsResourcesCustomersExchanges4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.exchanges.list(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/resources/CustomersExchanges.md
func pageDocsResourcesCustomersExchanges5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.customers.exchanges.create(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .finicitySecure(
      .init(
        links: .init(
          exchangePartner: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
        ),
        finicity: .init(
          profile: 3,
          version: "1",
          receiptID: "cr_4N47ou7SlppuIxq0ZUtACh10vYcloY",
          receiptVersion: "1",
          customerID: "5454874858510164117",
          partnerID: 2_445_583_946_651,
          products: [
            .init(
              product: "moneyTransferDetails",
              accountID: "1015199035827334916",
              accessPeriod: .init(
                type: "timeframe",
                startTime: CalendarDate(year: 2022, month: 7, day: 6)!,
                endTime: Date(timeIntervalSince1970: 1_660_629_980)
              )
            )
          ],
          timestamp: Date(timeIntervalSince1970: 1_657_519_583)
        )
      )
    )
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/CustomersExchanges.md
func pageDocsResourcesCustomersExchanges6(_ given: Dwolla) async throws {
  let body: CreateCustomerExchangeBody = .tokenBased(
    .init(
      links: .init(
        exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
      ),
      token: "somePlaidProcessorToken"
    )
  )
  _ = body
}

// docs/resources/CustomersExchanges.md
func pageDocsResourcesCustomersExchanges7(_ given: Dwolla) async throws {
  let body: CreateCustomerExchangeBody = .mxOpenBanking(
    .init(
      links: .init(
        exchangePartner: "https://api.dwolla.com/exchange-partners/bca8d065-49a5-475b-a6b4-509bc8504d22"
      ),
      mx: .init(
        availableConnectionToken: "eyJhY2NvdW50SWQiOiJBQ1QtMjAxY2FkM2MtYzc2Yi00N2M1LWI3Y2QtMTkxY2FhNzdlZWM5IiwibWVtYmVySWQiOiJNQlItZGNjZWY0ZWMtOGM4MC00NTlmLTlhMGItMTc1ZTA0OTJmZWIzIn0="
      )
    )
  )
  _ = body
}

// docs/resources/CustomersExchanges.md
func pageDocsResourcesCustomersExchanges8(_ given: Dwolla) async throws {
  let body: CreateCustomerExchangeBody = .plaidOpenBanking(
    .init(
      links: .init(
        exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
      ),
      plaid: .init(publicToken: "public-production-d5456acb-01d5-4932-9783-e4c883cf1c0c")
    )
  )
  _ = body
}

// docs/resources/CustomersExchanges.md
func pageDocsResourcesCustomersExchanges9(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersExchangesCreate(
    core,
    .init(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .finicitySecure(
        .init(
          links: .init(
            exchangePartner: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
          ),
          finicity: .init(
            profile: 3,
            version: "1",
            receiptID: "cr_4N47ou7SlppuIxq0ZUtACh10vYcloY",
            receiptVersion: "1",
            customerID: "5454874858510164117",
            partnerID: 2_445_583_946_651,
            products: [
              .init(
                product: "moneyTransferDetails",
                accountID: "1015199035827334916",
                accessPeriod: .init(
                  type: "timeframe",
                  startTime: CalendarDate(year: 2022, month: 7, day: 6)!,
                  endTime: Date(timeIntervalSince1970: 1_660_629_980)
                )
              )
            ],
            timestamp: Date(timeIntervalSince1970: 1_657_519_583)
          )
        )
      )
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("customersExchangesCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersExchanges.md
func pageDocsResourcesCustomersExchanges10(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.exchanges.create(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .finicitySecure(
        .init(
          links: .init(
            exchangePartner: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
          ),
          finicity: .init(
            profile: 3,
            version: "1",
            receiptID: "cr_4N47ou7SlppuIxq0ZUtACh10vYcloY",
            receiptVersion: "1",
            customerID: "5454874858510164117",
            partnerID: 2_445_583_946_651,
            products: [
              .init(
                product: "moneyTransferDetails",
                accountID: "1015199035827334916",
                accessPeriod: .init(
                  type: "timeframe",
                  startTime: CalendarDate(year: 2022, month: 7, day: 6)!,
                  endTime: Date(timeIntervalSince1970: 1_660_629_980)
                )
              )
            ],
            timestamp: Date(timeIntervalSince1970: 1_657_519_583)
          )
        )
      )
    )
  } catch {
    switch error {
    case .badRequest(let failure):
      print("400:", failure.message)
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .conflict(let failure):
      print("409:", failure.message)
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
