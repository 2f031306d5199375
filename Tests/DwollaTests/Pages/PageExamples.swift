// The examples of the pages in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla
import Foundation
import HTTPTypes
import Logging

/// Those that call operations, with the pages that they stand in.
let resourceExamples: [(page: String, run: @Sendable (Dwolla) async throws -> Void)] = [
    ("docs/resources/AccountsExchanges.md", pageDocsResourcesAccountsExchanges1),
    ("docs/resources/AccountsExchanges.md", pageDocsResourcesAccountsExchanges2),
    ("docs/resources/AccountsExchanges.md", pageDocsResourcesAccountsExchanges3),
    ("docs/resources/AccountsExchanges.md", pageDocsResourcesAccountsExchanges4),
    ("docs/resources/AccountsExchanges.md", pageDocsResourcesAccountsExchanges5),
    ("docs/resources/AccountsExchanges.md", pageDocsResourcesAccountsExchanges6),
    ("docs/resources/AccountsExchanges.md", pageDocsResourcesAccountsExchanges7),
    ("docs/resources/CustomersExchanges.md", pageDocsResourcesCustomersExchanges1),
    ("docs/resources/CustomersExchanges.md", pageDocsResourcesCustomersExchanges2),
    ("docs/resources/CustomersExchanges.md", pageDocsResourcesCustomersExchanges3),
    ("docs/resources/CustomersExchanges.md", pageDocsResourcesCustomersExchanges4),
    ("docs/resources/CustomersExchanges.md", pageDocsResourcesCustomersExchanges5),
    ("docs/resources/CustomersExchanges.md", pageDocsResourcesCustomersExchanges6),
    ("docs/resources/CustomersExchanges.md", pageDocsResourcesCustomersExchanges7),
    ("docs/resources/CustomersExchanges.md", pageDocsResourcesCustomersExchanges8),
    ("docs/resources/CustomersExchanges.md", pageDocsResourcesCustomersExchanges9),
    ("docs/resources/CustomersExchanges.md", pageDocsResourcesCustomersExchanges10),
    ("docs/resources/ExchangePartners.md", pageDocsResourcesExchangePartners1),
    ("docs/resources/ExchangePartners.md", pageDocsResourcesExchangePartners2),
    ("docs/resources/ExchangePartners.md", pageDocsResourcesExchangePartners3),
    ("docs/resources/ExchangePartners.md", pageDocsResourcesExchangePartners4),
    ("docs/resources/ExchangePartners.md", pageDocsResourcesExchangePartners5),
    ("docs/resources/ExchangePartners.md", pageDocsResourcesExchangePartners6),
    ("docs/resources/ExchangePartners.md", pageDocsResourcesExchangePartners7),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions1),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions2),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions3),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions4),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions5),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions6),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions7),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions8),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions9),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions10),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions11),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions12),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions13),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions14),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions15),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions16),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions17),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions18),
    ("docs/resources/ExchangeSessions.md", pageDocsResourcesExchangeSessions19),
    ("docs/resources/Exchanges.md", pageDocsResourcesExchanges1),
    ("docs/resources/Exchanges.md", pageDocsResourcesExchanges2),
    ("docs/resources/Exchanges.md", pageDocsResourcesExchanges3),
    ("docs/resources/Exchanges.md", pageDocsResourcesExchanges4),
    ("docs/resources/Tokens.md", pageDocsResourcesTokens1),
    ("docs/resources/Tokens.md", pageDocsResourcesTokens2),
    ("docs/resources/Tokens.md", pageDocsResourcesTokens3),
]

// README.md
func pageREADME1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let exchangePartners = try await dwolla.exchangePartners.list()
  print(exchangePartners)
  _ = dwolla
  _ = exchangePartners
}

// README.md
func pageREADME2(_ given: Dwolla) async throws {
  let dwolla = try Dwolla(
    security: .clientCredentials(id: "your-id", secret: "your-secret"),
    server: .sandbox
  )
  _ = dwolla
}

// README.md
func pageREADME3(_ given: Dwolla) async throws {
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

// README.md
func pageREADME4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangePartners.list()
  } catch {
    switch error {
    case .forbidden(let failure):
      print("403:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// README.md
func pageREADME5(_ given: Dwolla) async throws {
  let configuration = Configuration(timeout: .seconds(20), retries: .backoff(maximumAttempts: 3))
  let options = RequestOptions(retries: .none)
  _ = configuration
  _ = options
}

// README.md
func pageREADME6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
  let exchangePartner = try await dwolla.exchangePartners.get(at: url)
  print(exchangePartner)
  _ = dwolla
  _ = url
  _ = exchangePartner
}

// README.md
func pageREADME7(_ given: Dwolla) async throws {
  let server = Server(url: "https://api.example.com")
  let options = RequestOptions(server: server)
  _ = server
  _ = options
}

// README.md
func pageREADME8(_ given: Dwolla) async throws {
  let transport = InMemoryTransport { request, body in
    print(request.method, request.path ?? "")
    return Response(status: .notFound)
  }
  _ = transport
}

// README.md
func pageREADME9(_ given: Dwolla) async throws {
  var logger = Logger(label: "calls")
  logger.logLevel = .debug
  let configuration = Configuration(logger: logger)
  _ = logger
  _ = configuration
}

// docs/errors/CreateAccountExchangeError.md
func pageDocsErrorsCreateAccountExchangeError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.exchanges.create(
      body: .finicitySecure(
        .init(
          links: .init(
            exchangePartner: .init(
              href: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
            )
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
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateApplicationAccessTokenError.md
func pageDocsErrorsCreateApplicationAccessTokenError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.tokens.create(body: .init())
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateCustomerExchangeError.md
func pageDocsErrorsCreateCustomerExchangeError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.exchanges.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .finicitySecure(
        .init(
          links: .init(
            exchangePartner: .init(
              href: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
            )
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
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateCustomerExchangeSessionError.md
func pageDocsErrorsCreateCustomerExchangeSessionError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .forWeb(
        .init(
          links: .init(
            exchangePartner: .init(
              href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
            )
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
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateReAuthExchangeSessionError.md
func pageDocsErrorsCreateReAuthExchangeSessionError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.createReauthentication(
      exchangeID: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
      body: .forWeb(.init())
    )
  } catch {
    switch error {
    case .badRequest(let failure):
      print("400:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetExchangeError.md
func pageDocsErrorsGetExchangeError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchanges.get(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetExchangePartnerError.md
func pageDocsErrorsGetExchangePartnerError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangePartners.get(id: "292317ec-e252-47d8-93c3-2d128e037aa4")
  } catch {
    switch error {
    case .notFound(let failure):
      print("404:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListAccountExchangesError.md
func pageDocsErrorsListAccountExchangesError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.exchanges.list()
  } catch {
    switch error {
    case .forbidden(let failure):
      print("403:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListAvailableExchangeConnectionsError.md
func pageDocsErrorsListAvailableExchangeConnectionsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.listAvailableConnections(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
    )
  } catch {
    switch error {
    case .notFound(let failure):
      print("404:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListCustomerExchangesError.md
func pageDocsErrorsListCustomerExchangesError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.exchanges.list(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  } catch {
    switch error {
    case .notFound(let failure):
      print("404:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListExchangePartnersError.md
func pageDocsErrorsListExchangePartnersError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangePartners.list()
  } catch {
    switch error {
    case .forbidden(let failure):
      print("403:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/RetrieveCustomerExchangeSessionError.md
func pageDocsErrorsRetrieveCustomerExchangeSessionError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.get(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a")
  } catch {
    switch error {
    case .forbidden(let failure):
      print("403:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/models/AvailableExchangeConnections.md
func pageDocsModelsAvailableExchangeConnections1(_ given: Dwolla) async throws {
  let value: AvailableExchangeConnections = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/customers/1b54c81a-261f-4779-bb57-9405e6e00694/available-exchange-connections",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "customer"
      ),
      customers: .init(
        href: "https://api.dwolla.com/customers/1b54c81a-261f-4779-bb57-9405e6e00694",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "customer"
      )
    ),
    embedded: .init(
      availableExchangeConnections: [
        .init(
          availableConnectionToken: "eyJhY2NvdW50SWQiOiJBQ1QtMjAxY2FkM2MtYzc2Yi00N2M1LWI3Y2QtMTkxY2FhNzdlZWM5IiwibWVtYmVySWQiOiJNQlItZGNjZWY0ZWMtOGM4MC00NTlmLTlhMGItMTc1ZTA0OTJmZWIzIn0=",
          name: "XYZ Checking"
        )
      ]
    )
  )
  _ = value
}

// docs/models/BadRequestError.md
func pageDocsModelsBadRequestError1(_ given: Dwolla) async throws {
  let value: BadRequestError = .init(
    code: "InvalidExchangeToken",
    message: "Exchange token is expired."
  )
  _ = value
}

// docs/models/CompleteErrorBody.md
func pageDocsModelsCompleteErrorBody1(_ given: Dwolla) async throws {
  let value: CompleteErrorBody = .init(
    code: "Forbidden",
    message: "The supplied credentials are not authorized for this resource."
  )
  _ = value
}

// docs/models/CreateAccountExchangeBody.md
func pageDocsModelsCreateAccountExchangeBody1(_ given: Dwolla) async throws {
  let value: CreateAccountExchangeBody = .finicitySecure(
    .init(
      links: .init(
        exchangePartner: .init(
          href: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
        )
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
  _ = value
}

// docs/models/CreateApplicationAccessTokenBody.md
func pageDocsModelsCreateApplicationAccessTokenBody1(_ given: Dwolla) async throws {
  let value: CreateApplicationAccessTokenBody = .init()
  _ = value
}

// docs/models/CreateApplicationAccessTokenResponseBody.md
func pageDocsModelsCreateApplicationAccessTokenResponseBody1(_ given: Dwolla) async throws {
  let value: CreateApplicationAccessTokenResponseBody = .init(
    accessToken: "gTm0p62yYXFiB1rOdhV0TsNOinC2V2P1CMaAtojkO9JEGbv3i5",
    tokenType: "Bearer",
    expiresIn: 3599
  )
  _ = value
}

// docs/models/CreateApplicationAccessTokenUnauthorized.md
func pageDocsModelsCreateApplicationAccessTokenUnauthorized1(_ given: Dwolla) async throws {
  let value: CreateApplicationAccessTokenUnauthorized = .init(error: "invalid_client")
  _ = value
}

// docs/models/CreateCustomerExchangeBody.md
func pageDocsModelsCreateCustomerExchangeBody1(_ given: Dwolla) async throws {
  let value: CreateCustomerExchangeBody = .finicitySecure(
    .init(
      links: .init(
        exchangePartner: .init(
          href: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
        )
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
  _ = value
}

// docs/models/CreateCustomerExchangeSessionBadRequest.md
func pageDocsModelsCreateCustomerExchangeSessionBadRequest1(_ given: Dwolla) async throws {
  let value: CreateCustomerExchangeSessionBadRequest = .init(
    code: "ValidationError",
    message: "/_links/exchange-partner/href is invalid"
  )
  _ = value
}

// docs/models/CreateCustomerExchangeSessionBody.md
func pageDocsModelsCreateCustomerExchangeSessionBody1(_ given: Dwolla) async throws {
  let value: CreateCustomerExchangeSessionBody = .forWeb(
    .init(
      links: .init(
        exchangePartner: .init(
          href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
        )
      )
    )
  )
  _ = value
}

// docs/models/CreateCustomerExchangeSessionForWeb.md
func pageDocsModelsCreateCustomerExchangeSessionForWeb1(_ given: Dwolla) async throws {
  let value: CreateCustomerExchangeSessionForWeb = .init(
    links: .init(
      exchangePartner: .init(
        href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
      )
    )
  )
  _ = value
}

// docs/models/CreateCustomerExchangeSessionForbidden.md
func pageDocsModelsCreateCustomerExchangeSessionForbidden1(_ given: Dwolla) async throws {
  let value: CreateCustomerExchangeSessionForbidden = .init(
    code: "forbidden",
    message: "The exchange partner specified does not support this product"
  )
  _ = value
}

// docs/models/CreateCustomerExchangeSessionWithRedirect.md
func pageDocsModelsCreateCustomerExchangeSessionWithRedirect1(_ given: Dwolla) async throws {
  let value: CreateCustomerExchangeSessionWithRedirect = .init(
    links: .init(
      exchangePartner: .init(
        href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
      ),
      redirectURL: .init(href: "com.example.app123")
    )
  )
  _ = value
}

// docs/models/CreateCustomerExchangeUnauthorized.md
func pageDocsModelsCreateCustomerExchangeUnauthorized1(_ given: Dwolla) async throws {
  let value: CreateCustomerExchangeUnauthorized = .init(
    code: "InvalidExchangeToken",
    message: "The exchange token is not valid to perform this operation. Either the token is expired or invalid, or the products permissions to the token are invalid or expired."
  )
  _ = value
}

// docs/models/CreateFinicitySecureExchange.md
func pageDocsModelsCreateFinicitySecureExchange1(_ given: Dwolla) async throws {
  let value: CreateFinicitySecureExchange = .init(
    links: .init(
      exchangePartner: .init(
        href: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
      )
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
  _ = value
}

// docs/models/CreateMXOpenBankingExchange.md
func pageDocsModelsCreateMXOpenBankingExchange1(_ given: Dwolla) async throws {
  let value: CreateMXOpenBankingExchange = .init(
    links: .init(
      exchangePartner: .init(
        href: "https://api.dwolla.com/exchange-partners/bca8d065-49a5-475b-a6b4-509bc8504d22"
      )
    ),
    mx: .init(
      availableConnectionToken: "eyJhY2NvdW50SWQiOiJBQ1QtMjAxY2FkM2MtYzc2Yi00N2M1LWI3Y2QtMTkxY2FhNzdlZWM5IiwibWVtYmVySWQiOiJNQlItZGNjZWY0ZWMtOGM4MC00NTlmLTlhMGItMTc1ZTA0OTJmZWIzIn0="
    )
  )
  _ = value
}

// docs/models/CreatePlaidOpenBankingExchange.md
func pageDocsModelsCreatePlaidOpenBankingExchange1(_ given: Dwolla) async throws {
  let value: CreatePlaidOpenBankingExchange = .init(
    links: .init(
      exchangePartner: .init(
        href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
      )
    ),
    plaid: .init(publicToken: "public-production-d5456acb-01d5-4932-9783-e4c883cf1c0c")
  )
  _ = value
}

// docs/models/CreateReAuthExchangeSessionBody.md
func pageDocsModelsCreateReAuthExchangeSessionBody1(_ given: Dwolla) async throws {
  let value: CreateReAuthExchangeSessionBody = .forWeb(.init())
  _ = value
}

// docs/models/CreateReAuthExchangeSessionForWeb.md
func pageDocsModelsCreateReAuthExchangeSessionForWeb1(_ given: Dwolla) async throws {
  let value: CreateReAuthExchangeSessionForWeb = .init()
  _ = value
}

// docs/models/CreateReAuthExchangeSessionWithRedirect.md
func pageDocsModelsCreateReAuthExchangeSessionWithRedirect1(_ given: Dwolla) async throws {
  let value: CreateReAuthExchangeSessionWithRedirect = .init(
    links: .init(redirectURL: .init(href: "com.example.app123"))
  )
  _ = value
}

// docs/models/CreateTokenBasedExchange.md
func pageDocsModelsCreateTokenBasedExchange1(_ given: Dwolla) async throws {
  let value: CreateTokenBasedExchange = .init(
    links: .init(
      exchangePartner: .init(
        href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
      )
    ),
    token: "somePlaidProcessorToken"
  )
  _ = value
}

// docs/models/ErrorBody.md
func pageDocsModelsErrorBody1(_ given: Dwolla) async throws {
  let value: ErrorBody = .init(code: "InvalidExchange", message: "The exchange is no longer active.")
  _ = value
}

// docs/models/Exchange.md
func pageDocsModelsExchange1(_ given: Dwolla) async throws {
  let value: Exchange = .init(
    links: [
      "self": .init(
        href: "https://api.dwolla.com/exchanges/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "exchange"
      ),
      "exchange-partner": .init(
        href: "https://api.dwolla.com/exchange-partners/9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "exchange-partner"
      ),
    ],
    id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
    status: .active,
    created: Date(timeIntervalSince1970: 1_666_388_463.283)
  )
  _ = value
}

// docs/models/ExchangePartner.md
func pageDocsModelsExchangePartner1(_ given: Dwolla) async throws {
  let value: ExchangePartner = .init(
    links: [
      "self": .init(
        href: "https://api-sandbox.dwolla.com/exchange-partners/9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "exchange-partner"
      )
    ],
    id: "9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
    name: .finicity,
    created: Date(timeIntervalSince1970: 1_658_535_501.419)
  )
  _ = value
}

// docs/models/ExchangePartnerLink.md
func pageDocsModelsExchangePartnerLink1(_ given: Dwolla) async throws {
  let value: ExchangePartnerLink = .init(
    href: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
  )
  _ = value
}

// docs/models/ExchangePartnerLinks.md
func pageDocsModelsExchangePartnerLinks1(_ given: Dwolla) async throws {
  let value: ExchangePartnerLinks = .init(
    exchangePartner: .init(
      href: "https://api.dwolla.com/exchange-partners/bca8d065-49a5-475b-a6b4-509bc8504d22"
    )
  )
  _ = value
}

// docs/models/ExchangePartners.md
func pageDocsModelsExchangePartners1(_ given: Dwolla) async throws {
  let value: ExchangePartners = .init(
    links: [
      "self": .init(
        href: "https://api.dwolla.com/exchange-partners",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "exchange-partner"
      )
    ],
    embedded: .init(
      exchangePartners: [
        .init(
          links: [
            "self": .init(
              href: "https://api-sandbox.dwolla.com/exchange-partners/9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "exchange-partner"
            )
          ],
          id: "9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
          name: .finicity,
          created: Date(timeIntervalSince1970: 1_658_535_501.419)
        ),
        .init(
          links: [
            "self": .init(
              href: "https://api-sandbox.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "exchange-partner"
            )
          ],
          id: "292317ec-e252-47d8-93c3-2d128e037aa4",
          name: .mx,
          created: Date(timeIntervalSince1970: 1_661_887_919.106)
        ),
      ]
    ),
    total: 2
  )
  _ = value
}

// docs/models/ExchangeSession.md
func pageDocsModelsExchangeSession1(_ given: Dwolla) async throws {
  let value: ExchangeSession = .init(
    created: Date(timeIntervalSince1970: 1_711_386_818.43),
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/exchange-sessions/9b7fb629-0fad-44f4-8c5e-44c25a0bfa8e",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "exchange-sessions"
      ),
      exchangePartner: .init(
        href: "https://api.dwolla.com/exchange-partners/bca8d065-49a5-475b-a6b4-509bc8504d22",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "exchange-partner"
      ),
      externalProviderSession: .init(
        href: "https://www.mx.com/connect/lAfkc7m897s3t1ks9mmwyj4ry7Zq0xql",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "text/html"
      )
    )
  )
  _ = value
}

// docs/models/Exchanges.md
func pageDocsModelsExchanges1(_ given: Dwolla) async throws {
  let value: Exchanges = .init(
    links: [
      "self": .init(
        href: "https://api.dwolla.com/exchanges",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "exchange"
      )
    ],
    embedded: .init(
      exchanges: [
        .init(
          links: [
            "self": .init(
              href: "https://api.dwolla.com/exchanges/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "exchange"
            ),
            "exchange-partner": .init(
              href: "https://api.dwolla.com/exchange-partners/9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "exchange-partner"
            ),
          ],
          id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
          status: .active,
          created: Date(timeIntervalSince1970: 1_666_388_463.283)
        )
      ]
    ),
    total: 1
  )
  _ = value
}

// docs/models/ExternalProviderSessionData.md
func pageDocsModelsExternalProviderSessionData1(_ given: Dwolla) async throws {
  let value: ExternalProviderSessionData = .init(
    id: "ps_2yKdW7mQ4hTnVbXr1JcEoZ5sGaP",
    paymentSessionSecret: "pss_7c1e0a94-52bd-4f6b-9d83-6a0f1b2e47c5",
    paymentSessionToken: "YmFzZTY0OnsiaWQiOiJwc18yeUtkVzdtUTRoVG5WYlhyMUpjRW9aNXNHYVAifQ=="
  )
  _ = value
}

// docs/models/HALLink.md
func pageDocsModelsHALLink1(_ given: Dwolla) async throws {
  let value: HALLink = .init(
    href: "https://api.dwolla.com/exchange-partners",
    type: "application/vnd.dwolla.v1.hal+json",
    resourceType: "exchange-partner"
  )
  _ = value
}

// docs/models/Link.md
func pageDocsModelsLink1(_ given: Dwolla) async throws {
  let value: Link = .init(
    href: "https://api.dwolla.com/exchange-partners/bca8d065-49a5-475b-a6b4-509bc8504d22"
  )
  _ = value
}

// docs/models/ResourceLink.md
func pageDocsModelsResourceLink1(_ given: Dwolla) async throws {
  let value: ResourceLink = .init(
    href: "https://api.dwolla.com/exchange-sessions/9b7fb629-0fad-44f4-8c5e-44c25a0bfa8e",
    type: "application/vnd.dwolla.v1.hal+json",
    resourceType: "exchange-sessions"
  )
  _ = value
}

// docs/operations/CreateAccountExchangeRequest.md
func pageDocsOperationsCreateAccountExchangeRequest1(_ given: Dwolla) async throws {
  let request = CreateAccountExchangeRequest(
    body: .finicitySecure(
      .init(
        links: .init(
          exchangePartner: .init(
            href: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
          )
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
  _ = request
}

// docs/operations/CreateApplicationAccessTokenRequest.md
func pageDocsOperationsCreateApplicationAccessTokenRequest1(_ given: Dwolla) async throws {
  let request = CreateApplicationAccessTokenRequest(body: .init())
  _ = request
}

// docs/operations/CreateCustomerExchangeRequest.md
func pageDocsOperationsCreateCustomerExchangeRequest1(_ given: Dwolla) async throws {
  let request = CreateCustomerExchangeRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .finicitySecure(
      .init(
        links: .init(
          exchangePartner: .init(
            href: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
          )
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
  _ = request
}

// docs/operations/CreateCustomerExchangeSessionRequest.md
func pageDocsOperationsCreateCustomerExchangeSessionRequest1(_ given: Dwolla) async throws {
  let request = CreateCustomerExchangeSessionRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .forWeb(
      .init(
        links: .init(
          exchangePartner: .init(
            href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
          )
        )
      )
    )
  )
  _ = request
}

// docs/operations/CreateReAuthExchangeSessionRequest.md
func pageDocsOperationsCreateReAuthExchangeSessionRequest1(_ given: Dwolla) async throws {
  let request = CreateReAuthExchangeSessionRequest(
    exchangeID: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
    body: .forWeb(.init())
  )
  _ = request
}

// docs/operations/GetExchangePartnerRequest.md
func pageDocsOperationsGetExchangePartnerRequest1(_ given: Dwolla) async throws {
  let request = GetExchangePartnerRequest(id: "292317ec-e252-47d8-93c3-2d128e037aa4")
  _ = request
}

// docs/operations/GetExchangeRequest.md
func pageDocsOperationsGetExchangeRequest1(_ given: Dwolla) async throws {
  let request = GetExchangeRequest(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a")
  _ = request
}

// docs/operations/ListAccountExchangesRequest.md
func pageDocsOperationsListAccountExchangesRequest1(_ given: Dwolla) async throws {
  let request = ListAccountExchangesRequest()
  _ = request
}

// docs/operations/ListAvailableExchangeConnectionsRequest.md
func pageDocsOperationsListAvailableExchangeConnectionsRequest1(_ given: Dwolla) async throws {
  let request = ListAvailableExchangeConnectionsRequest(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListCustomerExchangesRequest.md
func pageDocsOperationsListCustomerExchangesRequest1(_ given: Dwolla) async throws {
  let request = ListCustomerExchangesRequest(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListExchangePartnersRequest.md
func pageDocsOperationsListExchangePartnersRequest1(_ given: Dwolla) async throws {
  let request = ListExchangePartnersRequest()
  _ = request
}

// docs/operations/RetrieveCustomerExchangeSessionRequest.md
func pageDocsOperationsRetrieveCustomerExchangeSessionRequest1(_ given: Dwolla) async throws {
  let request = RetrieveCustomerExchangeSessionRequest(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a")
  _ = request
}

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
    case .forbidden(let failure):
      print("403:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
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
          exchangePartner: .init(
            href: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
          )
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
        exchangePartner: .init(
          href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
        )
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
            exchangePartner: .init(
              href: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
            )
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
            exchangePartner: .init(
              href: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
            )
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
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersExchanges.md
func pageDocsResourcesCustomersExchanges1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let exchanges = try await dwolla.customers.exchanges.list(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
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
  let result = await customersExchangesList(core, .init(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"))
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
    _ = try await dwolla.customers.exchanges.list(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  } catch {
    switch error {
    case .notFound(let failure):
      print("404:", failure.message)
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
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .finicitySecure(
      .init(
        links: .init(
          exchangePartner: .init(
            href: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
          )
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
        exchangePartner: .init(
          href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
        )
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
        exchangePartner: .init(
          href: "https://api.dwolla.com/exchange-partners/bca8d065-49a5-475b-a6b4-509bc8504d22"
        )
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
        exchangePartner: .init(
          href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
        )
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
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .finicitySecure(
        .init(
          links: .init(
            exchangePartner: .init(
              href: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
            )
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
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .finicitySecure(
        .init(
          links: .init(
            exchangePartner: .init(
              href: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
            )
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
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

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
    case .forbidden(let failure):
      print("403:", failure.message)
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
    case .notFound(let failure):
      print("404:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.exchangeSessions.create(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .forWeb(
      .init(
        links: .init(
          exchangePartner: .init(
            href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
          )
        )
      )
    )
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions2(_ given: Dwolla) async throws {
  let body: CreateCustomerExchangeSessionBody = .withRedirect(
    .init(
      links: .init(
        exchangePartner: .init(
          href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
        ),
        redirectURL: .init(href: "com.example.app123")
      )
    )
  )
  _ = body
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions3(_ given: Dwolla) async throws {
  let body: CreateCustomerExchangeSessionBody = .withRedirect(
    .init(
      links: .init(
        exchangePartner: .init(
          href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
        ),
        redirectURL: .init(href: "https://example.com/app123")
      )
    )
  )
  _ = body
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions4(_ given: Dwolla) async throws {
  let body: CreateCustomerExchangeSessionBody = .forWeb(
    .init(
      links: .init(
        exchangePartner: .init(
          href: "https://api.dwolla.com/exchange-partners/2164407f-33c3-4555-a6a1-40d5e9e58744"
        )
      )
    )
  )
  _ = body
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await exchangeSessionsCreate(
    core,
    .init(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .forWeb(
        .init(
          links: .init(
            exchangePartner: .init(
              href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
            )
          )
        )
      )
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("exchangeSessionsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .forWeb(
        .init(
          links: .init(
            exchangePartner: .init(
              href: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
            )
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
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let exchangeSession = try await dwolla.exchangeSessions.get(
    id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a"
  )
  print(exchangeSession)
  _ = dwolla
  _ = exchangeSession
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions8(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/exchange-sessions/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a"
  let exchangeSession = try await dwolla.exchangeSessions.get(at: url)
  print(exchangeSession)
  _ = dwolla
  _ = url
  _ = exchangeSession
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions9(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await exchangeSessionsGet(core, .init(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a"))
  switch result {
  case .success(let exchangeSession):
    print(exchangeSession)
  case .failure(let error):
    print("exchangeSessionsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions10(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.get(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a")
  } catch {
    switch error {
    case .forbidden(let failure):
      print("403:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions11(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.exchangeSessions.createReauthentication(
    exchangeID: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
    body: .forWeb(.init())
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions12(_ given: Dwolla) async throws {
  let body: CreateReAuthExchangeSessionBody = .withRedirect(
    .init(links: .init(redirectURL: .init(href: "com.example.app123")))
  )
  _ = body
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions13(_ given: Dwolla) async throws {
  let body: CreateReAuthExchangeSessionBody = .withRedirect(
    .init(links: .init(redirectURL: .init(href: "https://www.yourdomain.com/iav-callback")))
  )
  _ = body
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions14(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await exchangeSessionsCreateReauthentication(
    core,
    .init(exchangeID: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a", body: .forWeb(.init()))
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("exchangeSessionsCreateReauthentication failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions15(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.createReauthentication(
      exchangeID: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
      body: .forWeb(.init())
    )
  } catch {
    switch error {
    case .badRequest(let failure):
      print("400:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions16(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let availableExchangeConnections = try await dwolla.exchangeSessions.listAvailableConnections(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(availableExchangeConnections)
  _ = dwolla
  _ = availableExchangeConnections
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions17(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/available-exchange-connections"
  let availableExchangeConnections = try await dwolla.exchangeSessions.listAvailableConnections(at: url)
  print(availableExchangeConnections)
  _ = dwolla
  _ = url
  _ = availableExchangeConnections
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions18(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await exchangeSessionsListAvailableConnections(
    core,
    .init(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  switch result {
  case .success(let availableExchangeConnections):
    print(availableExchangeConnections)
  case .failure(let error):
    print("exchangeSessionsListAvailableConnections failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions19(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.listAvailableConnections(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
    )
  } catch {
    switch error {
    case .notFound(let failure):
      print("404:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Exchanges.md
func pageDocsResourcesExchanges1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let exchange = try await dwolla.exchanges.get(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a")
  print(exchange)
  _ = dwolla
  _ = exchange
}

// docs/resources/Exchanges.md
func pageDocsResourcesExchanges2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/exchanges/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a"
  let exchange = try await dwolla.exchanges.get(at: url)
  print(exchange)
  _ = dwolla
  _ = url
  _ = exchange
}

// docs/resources/Exchanges.md
func pageDocsResourcesExchanges3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await exchangesGet(core, .init(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a"))
  switch result {
  case .success(let exchange):
    print(exchange)
  case .failure(let error):
    print("exchangesGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Exchanges.md
func pageDocsResourcesExchanges4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchanges.get(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Tokens.md
func pageDocsResourcesTokens1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.tokens.create(body: .init())
  print(response)
  _ = dwolla
  _ = response
}

// docs/resources/Tokens.md
func pageDocsResourcesTokens2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await tokensCreate(core, .init(body: .init()))
  switch result {
  case .success(let response):
    print(response)
  case .failure(let error):
    print("tokensCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Tokens.md
func pageDocsResourcesTokens3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.tokens.create(body: .init())
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .undocumented(let response):
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/runtime/Configuration.md
func pageDocsRuntimeConfiguration1(_ given: Dwolla) async throws {
  struct CountingTransport: HTTPTransport {
    let base = URLSessionTransport()
    func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
      print("One more attempt")
      return try await base.send(request, body: body)
    }
  }
}

// docs/runtime/Configuration.md
func pageDocsRuntimeConfiguration2(_ given: Dwolla) async throws {
  struct TraceMiddleware: Middleware {
    func intercept(
      _ request: HTTPRequest, body: HTTPBody?, context: CallContext,
      next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
    ) async throws -> (HTTPResponse, HTTPBody) {
      let (response, content) = try await next(request, body)
      print(response.status.code)
      return (response, content)
    }
  }
  let configuration = Configuration(middleware: [TraceMiddleware()])
  _ = configuration
}

// docs/runtime/Failures.md
func pageDocsRuntimeFailures1(_ given: Dwolla) async throws {
  func log(_ error: any DwollaError) {
    print(error.statusCode ?? 0, error.message)
  }
}

// docs/runtime/RequestOptions.md
func pageDocsRuntimeRequestOptions1(_ given: Dwolla) async throws {
  let options = RequestOptions(
    headers: [.acceptLanguage: "en"], retries: .none, timeout: .seconds(10))
  _ = options
}

// docs/runtime/RetryPolicy.md
func pageDocsRuntimeRetryPolicy1(_ given: Dwolla) async throws {
  let policy = RetryPolicy.backoff(maximumAttempts: 3, maximumInterval: .seconds(5))
  let forAllCalls = Configuration(retries: policy)
  let forOneCall = RequestOptions(retries: .none)
  _ = policy
  _ = forAllCalls
  _ = forOneCall
}

// docs/runtime/Values.md
func pageDocsRuntimeValues1(_ given: Dwolla) async throws {
  let value: JSONValue = ["name": "Example", "tags": ["a", "b"], "count": 2]
  print(value["tags"]?[0]?.string ?? "no tag")
  _ = value
}

// docs/runtime/Values.md
func pageDocsRuntimeValues2(_ given: Dwolla) async throws {
  let body = HTTPBody.data(Data("example".utf8))
  for try await chunk in body { print(chunk.count) }
  _ = body
}
