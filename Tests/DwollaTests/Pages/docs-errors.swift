// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla
import Foundation

// docs/errors/CancelTransferError.md
func pageDocsErrorsCancelTransferError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.transfers.cancel(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8", body: .init())
  } catch {
    switch error {
    case .badRequest(let failure):
      print("400:", failure.message)
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

// docs/errors/CertifyBeneficialOwnershipForCustomerError.md
func pageDocsErrorsCertifyBeneficialOwnershipForCustomerError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwnership.certify(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .init()
    )
  } catch {
    switch error {
    case .badRequest(let failure):
      print("400:", failure.message)
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

// docs/errors/CreateAccountExchangeError.md
func pageDocsErrorsCreateAccountExchangeError1(_ given: Dwolla) async throws {
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

// docs/errors/CreateBeneficialOwnerDocumentError.md
func pageDocsErrorsCreateBeneficialOwnerDocumentError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.beneficialOwners.documents.create(
      id: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
      body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
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
    case .contentTooLarge(let failure):
      print("413:", failure.message)
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

// docs/errors/CreateBeneficialOwnerForCustomerError.md
func pageDocsErrorsCreateBeneficialOwnerForCustomerError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwners.create(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .init(
        firstName: "John",
        lastName: "Doe",
        dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
        address: .init(
          address1: "462 Main Street",
          city: "Des Moines",
          country: "US",
          stateProvinceRegion: "IA",
          address2: "Suite 123",
          postalCode: "50309"
        ),
        ssn: "123456789"
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

// docs/errors/CreateClientTokenError.md
func pageDocsErrorsCreateClientTokenError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.clientTokens.create(
      body: .init(
        action: .customerUpdate,
        links: .init(
          customer: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980"
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

// docs/errors/CreateCustomerDocumentError.md
func pageDocsErrorsCreateCustomerDocumentError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.documents.create(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
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
    case .contentTooLarge(let failure):
      print("413:", failure.message)
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

// docs/errors/CreateCustomerError.md
func pageDocsErrorsCreateCustomerError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.create(
      body: .receiveOnly(
        .init(
          firstName: "Jane",
          lastName: "Doe",
          email: "jane.doe@example.com",
          ipAddress: "143.156.7.8"
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

// docs/errors/CreateCustomerExchangeError.md
func pageDocsErrorsCreateCustomerExchangeError1(_ given: Dwolla) async throws {
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

// docs/errors/CreateCustomerExchangeSessionError.md
func pageDocsErrorsCreateCustomerExchangeSessionError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.create(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .forWeb(
        .init(
          links: .init(
            exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
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

// docs/errors/CreateCustomerFundingSourceError.md
func pageDocsErrorsCreateCustomerFundingSourceError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.fundingSources.create(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .bank(
        .init(
          routingNumber: "222222226",
          accountNumber: "123456789",
          bankAccountType: .checking,
          name: "Jane's Checking"
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

// docs/errors/CreateCustomerLabelError.md
func pageDocsErrorsCreateCustomerLabelError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.labels.create(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .init(amount: .init(value: "10.00"))
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

// docs/errors/CreateFundingSourceError.md
func pageDocsErrorsCreateFundingSourceError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.fundingSources.create(
      body: .bank(
        .init(
          routingNumber: "222222226",
          accountNumber: "123456789",
          bankAccountType: .checking,
          name: "Operating account"
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

// docs/errors/CreateLabelLedgerEntryError.md
func pageDocsErrorsCreateLabelLedgerEntryError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.ledgerEntries.create(
      id: "7e042ffe-e25e-40d2-b86e-748b98845ecc",
      body: .init(amount: .init(value: "-5.00"))
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

// docs/errors/CreateLabelReallocationError.md
func pageDocsErrorsCreateLabelReallocationError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.reallocations.create(
      body: .init(
        links: .init(
          from: "https://api.dwolla.com/labels/c91c501c-f49b-48be-a93b-12b45e152d45",
          to: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc"
        ),
        amount: .init(value: "15.00")
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

// docs/errors/CreateOnDemandTransferAuthorizationError.md
func pageDocsErrorsCreateOnDemandTransferAuthorizationError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.onDemandTransferAuthorizations.create()
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
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

// docs/errors/CreateReAuthExchangeSessionError.md
func pageDocsErrorsCreateReAuthExchangeSessionError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.createReauthentication(
      id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
      body: .forWeb(.init())
    )
  } catch {
    switch error {
    case .badRequest(let failure):
      print("400:", failure.message)
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
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

// docs/errors/CreateWebhookSubscriptionError.md
func pageDocsErrorsCreateWebhookSubscriptionError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhookSubscriptions.create(
      body: .init(
        url: "https://example.com/dwolla/webhooks",
        secret: "3d1c8a5e0b7f4296a1d03e58c9b2f6474be1"
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

// docs/errors/DeleteBeneficialOwnerError.md
func pageDocsErrorsDeleteBeneficialOwnerError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.beneficialOwners.delete(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c")
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

// docs/errors/DeleteWebhookSubscriptionError.md
func pageDocsErrorsDeleteWebhookSubscriptionError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhookSubscriptions.delete(id: "077dfffb-4852-412f-96b6-0fe668066589")
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

// docs/errors/GetAccountError.md
func pageDocsErrorsGetAccountError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.get(id: "ca32853c-48fa-40be-ae75-77b37504581b")
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

// docs/errors/GetBeneficialOwnershipStatusForCustomerError.md
func pageDocsErrorsGetBeneficialOwnershipStatusForCustomerError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwnership.get(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/errors/GetCustomerError.md
func pageDocsErrorsGetCustomerError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.get(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/errors/GetEventError.md
func pageDocsErrorsGetEventError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.events.get(id: "81f6e13c-557c-4449-9331-da5c65e61095")
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

// docs/errors/GetExchangePartnerError.md
func pageDocsErrorsGetExchangePartnerError1(_ given: Dwolla) async throws {
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

// docs/errors/GetFundingSourceBalanceError.md
func pageDocsErrorsGetFundingSourceBalanceError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.balance.get(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
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

// docs/errors/GetFundingSourceError.md
func pageDocsErrorsGetFundingSourceError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.get(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
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

// docs/errors/GetKBAQuestionsError.md
func pageDocsErrorsGetKBAQuestionsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.kba.getQuestions(id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4")
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

// docs/errors/GetLabelError.md
func pageDocsErrorsGetLabelError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.get(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
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

// docs/errors/GetLabelLedgerEntryError.md
func pageDocsErrorsGetLabelLedgerEntryError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.ledgerEntries.get(
      ledgerEntryID: "32d68709-62dd-43d6-a6df-562f4baec526"
    )
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

// docs/errors/GetMassPaymentError.md
func pageDocsErrorsGetMassPaymentError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.massPayments.get(id: "eb467252-808c-4bc0-b86f-a5cd01454563")
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

// docs/errors/GetMassPaymentItemError.md
func pageDocsErrorsGetMassPaymentItemError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.massPayments.items.get(itemID: "c1c7d293-63ec-e511-80df-0aa34a9b2388")
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

// docs/errors/GetMicroDepositsError.md
func pageDocsErrorsGetMicroDepositsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.microDeposits.get(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
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

// docs/errors/GetRootError.md
func pageDocsErrorsGetRootError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.root.get()
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
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

// docs/errors/GetTransferError.md
func pageDocsErrorsGetTransferError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.transfers.get(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
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

// docs/errors/GetTransferFailureReasonError.md
func pageDocsErrorsGetTransferFailureReasonError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.transfers.failure.get(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
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

// docs/errors/GetVANRoutingError.md
func pageDocsErrorsGetVANRoutingError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.getVANRouting(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
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

// docs/errors/GetWebhookError.md
func pageDocsErrorsGetWebhookError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhooks.get(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
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

// docs/errors/GetWebhookSubscriptionError.md
func pageDocsErrorsGetWebhookSubscriptionError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhookSubscriptions.get(id: "077dfffb-4852-412f-96b6-0fe668066589")
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

// docs/errors/InitiateKBAForCustomerError.md
func pageDocsErrorsInitiateKBAForCustomerError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.kba.initiate(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  } catch {
    switch error {
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

// docs/errors/InitiateMassPaymentError.md
func pageDocsErrorsInitiateMassPaymentError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.massPayments.create(
      body: .init(
        links: .init(
          source: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4"
        ),
        items: [
          .init(
            links: .init(
              destination: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db"
            ),
            amount: .init(value: "1.00"),
            metadata: ["payee": "Jane"],
            correlationID: "ad6ca82d-59f7-45f0-a8d2-94c2cd4e8841"
          ),
          .init(
            links: .init(
              destination: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980"
            ),
            amount: .init(value: "4.00")
          ),
        ],
        metadata: ["batch": "2026-01"],
        correlationID: "CID-8a2cdc8d-629d-4a24-98ac-40b735229fe2"
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

// docs/errors/InitiateMicroDepositsError.md
func pageDocsErrorsInitiateMicroDepositsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.microDeposits.initiate(
      id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
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

// docs/errors/InitiateTransferError.md
func pageDocsErrorsInitiateTransferError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.transfers.create(
      body: .init(
        links: .init(
          source: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
          destination: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db"
        ),
        amount: .init(value: "42.00"),
        metadata: ["invoice": "INV-2041"],
        correlationID: "8a2cdc8d-629d-4a24-98ac-40b735229fe2"
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

// docs/errors/ListAccountExchangesError.md
func pageDocsErrorsListAccountExchangesError1(_ given: Dwolla) async throws {
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

// docs/errors/ListAndSearchCustomersError.md
func pageDocsErrorsListAndSearchCustomersError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.list()
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

// docs/errors/ListAndSearchTransfersError.md
func pageDocsErrorsListAndSearchTransfersError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.transfers.list(id: "ca32853c-48fa-40be-ae75-77b37504581b")
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

// docs/errors/ListAvailableExchangeConnectionsError.md
func pageDocsErrorsListAvailableExchangeConnectionsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.listAvailableConnections(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
    )
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

// docs/errors/ListBeneficialOwnerDocumentsError.md
func pageDocsErrorsListBeneficialOwnerDocumentsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.beneficialOwners.documents.list(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c")
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

// docs/errors/ListBeneficialOwnersForCustomerError.md
func pageDocsErrorsListBeneficialOwnersForCustomerError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwners.list(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/errors/ListBusinessClassificationsError.md
func pageDocsErrorsListBusinessClassificationsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.businessClassifications.list()
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

// docs/errors/ListCustomerDocumentsError.md
func pageDocsErrorsListCustomerDocumentsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.documents.list(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/errors/ListCustomerExchangesError.md
func pageDocsErrorsListCustomerExchangesError1(_ given: Dwolla) async throws {
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

// docs/errors/ListCustomerFundingSourcesError.md
func pageDocsErrorsListCustomerFundingSourcesError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.fundingSources.list(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/errors/ListCustomerLabelsError.md
func pageDocsErrorsListCustomerLabelsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.labels.list(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/errors/ListCustomerMassPaymentsError.md
func pageDocsErrorsListCustomerMassPaymentsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.massPayments.list(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/errors/ListCustomerTransfersError.md
func pageDocsErrorsListCustomerTransfersError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.transfers.list(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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

// docs/errors/ListEventsError.md
func pageDocsErrorsListEventsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.events.list()
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

// docs/errors/ListExchangePartnersError.md
func pageDocsErrorsListExchangePartnersError1(_ given: Dwolla) async throws {
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

// docs/errors/ListFundingSourcesError.md
func pageDocsErrorsListFundingSourcesError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.fundingSources.list(id: "ca32853c-48fa-40be-ae75-77b37504581b")
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

// docs/errors/ListLabelLedgerEntriesError.md
func pageDocsErrorsListLabelLedgerEntriesError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.ledgerEntries.list(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
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

// docs/errors/ListMassPaymentItemsError.md
func pageDocsErrorsListMassPaymentItemsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.massPayments.items.list(id: "eb467252-808c-4bc0-b86f-a5cd01454563")
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

// docs/errors/ListMassPaymentsError.md
func pageDocsErrorsListMassPaymentsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.massPayments.list(id: "ca32853c-48fa-40be-ae75-77b37504581b")
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

// docs/errors/ListTransferFeesError.md
func pageDocsErrorsListTransferFeesError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.transfers.fees.list(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
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

// docs/errors/ListWebhookRetriesError.md
func pageDocsErrorsListWebhookRetriesError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhooks.retries.list(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
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

// docs/errors/ListWebhookSubscriptionsError.md
func pageDocsErrorsListWebhookSubscriptionsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhookSubscriptions.list()
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

// docs/errors/ListWebhooksError.md
func pageDocsErrorsListWebhooksError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhookSubscriptions.webhooks.list(
      id: "077dfffb-4852-412f-96b6-0fe668066589"
    )
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

// docs/errors/RemoveFundingSourceError.md
func pageDocsErrorsRemoveFundingSourceError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.remove(
      id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
      body: .init(removed: true)
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

// docs/errors/RemoveLabelError.md
func pageDocsErrorsRemoveLabelError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.remove(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
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

// docs/errors/RetrieveBeneficialOwnerError.md
func pageDocsErrorsRetrieveBeneficialOwnerError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.beneficialOwners.get(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c")
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

// docs/errors/RetrieveBusinessClassificationError.md
func pageDocsErrorsRetrieveBusinessClassificationError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.businessClassifications.get(id: "9ed3f669-7d6f-11e3-b545-5404a6144203")
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

// docs/errors/RetrieveCustomerExchangeSessionError.md
func pageDocsErrorsRetrieveCustomerExchangeSessionError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.get(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a")
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

// docs/errors/RetrieveDocumentError.md
func pageDocsErrorsRetrieveDocumentError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.documents.get(id: "56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc")
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

// docs/errors/RetrieveLabelReallocationError.md
func pageDocsErrorsRetrieveLabelReallocationError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.reallocations.get(
      reallocationID: "fd36b78c-42f3-4e21-8efb-09196fccbd21"
    )
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

// docs/errors/RetryWebhookError.md
func pageDocsErrorsRetryWebhookError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhooks.retry(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
  } catch {
    switch error {
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

// docs/errors/SimulateBankTransferProcessingError.md
func pageDocsErrorsSimulateBankTransferProcessingError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.sandboxSimulations.simulate(
      body: .virtualAccountTransfers(
        .init(
          transfers: [
            .init(
              link: .init(
                destination: .init(
                  href: "https://api-sandbox.dwolla.com/funding-sources/692486f8-29f6-4516-a6a5-c69fd2ce854c"
                )
              ),
              amount: .init(value: "10.00")
            )
          ]
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

// docs/errors/UpdateBeneficialOwnerError.md
func pageDocsErrorsUpdateBeneficialOwnerError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.beneficialOwners.update(
      id: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
      body: .init(
        firstName: "John",
        lastName: "Doe",
        dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
        address: .init(
          address1: "462 Main Street",
          city: "Des Moines",
          country: "US",
          stateProvinceRegion: "IA",
          address2: "Suite 123",
          postalCode: "50309"
        ),
        ssn: "123456789"
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

// docs/errors/UpdateCustomerError.md
func pageDocsErrorsUpdateCustomerError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.update(
      id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .status(.init(status: .deactivated))
    )
  } catch {
    switch error {
    case .badRequest(let failure):
      print("400:", failure.message)
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

// docs/errors/UpdateFundingSourceError.md
func pageDocsErrorsUpdateFundingSourceError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.update(
      id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
      body: .init(name: "Jane's Checking")
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

// docs/errors/UpdateMassPaymentError.md
func pageDocsErrorsUpdateMassPaymentError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.massPayments.update(
      id: "eb467252-808c-4bc0-b86f-a5cd01454563",
      body: .init(status: .pending)
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

// docs/errors/UpdateWebhookSubscriptionError.md
func pageDocsErrorsUpdateWebhookSubscriptionError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhookSubscriptions.update(
      id: "077dfffb-4852-412f-96b6-0fe668066589",
      body: .init(paused: true)
    )
  } catch {
    switch error {
    case .badRequest(let failure):
      print("400:", failure.message)
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

// docs/errors/VerifyKBAQuestionsError.md
func pageDocsErrorsVerifyKBAQuestionsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.kba.verify(
      id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4",
      body: .init(
        answers: [
          .init(questionID: "2355953375", answerID: "2687969335"),
          .init(questionID: "2355953385", answerID: "2687969385"),
          .init(questionID: "2355953395", answerID: "2687969435"),
        ]
      )
    )
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

// docs/errors/VerifyMicroDepositsError.md
func pageDocsErrorsVerifyMicroDepositsError1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.microDeposits.verify(
      id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
      body: .init(amount1: .init(value: "0.03"), amount2: .init(value: "0.09"))
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
