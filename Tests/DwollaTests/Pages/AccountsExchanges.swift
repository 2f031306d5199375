// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla
import Foundation

// docs/resources/AccountsExchanges.md
func pageDocsResourcesAccountsExchanges1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let exchanges = try await dwolla.accounts.exchanges.list()
  print(exchanges)
  _ = dwolla
  _ = exchanges
}

// docs/resources/AccountsExchanges.md
func pageDocsResourcesAccountsExchanges2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await accountsExchangesList(core)
  switch result {
  case .success(let exchanges):
    print(exchanges)
  case .failure(let error):
    print("accountsExchangesList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/AccountsExchanges.md
func pageDocsResourcesAccountsExchanges3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.exchanges.list()
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
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

// docs/resources/AccountsExchanges.md
func pageDocsResourcesAccountsExchanges4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.accounts.exchanges.create(
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

// docs/resources/AccountsExchanges.md
func pageDocsResourcesAccountsExchanges5(_ given: Dwolla) async throws {
  let body: CreateAccountExchangeBody = .tokenBased(
    .init(
      links: .init(
        exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
      ),
      token: "somePlaidProcessorToken"
    )
  )
  _ = body
}

// docs/resources/AccountsExchanges.md
func pageDocsResourcesAccountsExchanges6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await accountsExchangesCreate(
    core,
    .init(
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
    print("accountsExchangesCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/AccountsExchanges.md
func pageDocsResourcesAccountsExchanges7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.exchanges.create(
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
    case .forbidden(let failure):
      print("403:", failure.message)
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
