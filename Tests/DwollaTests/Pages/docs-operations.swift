// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla
import Foundation

// docs/operations/CancelTransferRequest.md
func pageDocsOperationsCancelTransferRequest1(_ given: Dwolla) async throws {
  let request = CancelTransferRequest(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8", body: .init())
  _ = request
}

// docs/operations/CertifyBeneficialOwnershipForCustomerRequest.md
func pageDocsOperationsCertifyBeneficialOwnershipForCustomerRequest1(_ given: Dwolla) async throws {
  let request = CertifyBeneficialOwnershipForCustomerRequest(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .init()
  )
  _ = request
}

// docs/operations/CreateAccountExchangeRequest.md
func pageDocsOperationsCreateAccountExchangeRequest1(_ given: Dwolla) async throws {
  let request = CreateAccountExchangeRequest(
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
  _ = request
}

// docs/operations/CreateApplicationAccessTokenRequest.md
func pageDocsOperationsCreateApplicationAccessTokenRequest1(_ given: Dwolla) async throws {
  let request = CreateApplicationAccessTokenRequest(body: .init())
  _ = request
}

// docs/operations/CreateBeneficialOwnerDocumentRequest.md
func pageDocsOperationsCreateBeneficialOwnerDocumentRequest1(_ given: Dwolla) async throws {
  let request = CreateBeneficialOwnerDocumentRequest(
    id: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
    body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
  )
  _ = request
}

// docs/operations/CreateBeneficialOwnerForCustomerRequest.md
func pageDocsOperationsCreateBeneficialOwnerForCustomerRequest1(_ given: Dwolla) async throws {
  let request = CreateBeneficialOwnerForCustomerRequest(
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
  _ = request
}

// docs/operations/CreateClientTokenRequest.md
func pageDocsOperationsCreateClientTokenRequest1(_ given: Dwolla) async throws {
  let request = CreateClientTokenRequest(
    body: .init(
      action: .customerUpdate,
      links: .init(customer: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980")
    )
  )
  _ = request
}

// docs/operations/CreateCustomerDocumentRequest.md
func pageDocsOperationsCreateCustomerDocumentRequest1(_ given: Dwolla) async throws {
  let request = CreateCustomerDocumentRequest(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
  )
  _ = request
}

// docs/operations/CreateCustomerExchangeRequest.md
func pageDocsOperationsCreateCustomerExchangeRequest1(_ given: Dwolla) async throws {
  let request = CreateCustomerExchangeRequest(
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
  _ = request
}

// docs/operations/CreateCustomerExchangeSessionRequest.md
func pageDocsOperationsCreateCustomerExchangeSessionRequest1(_ given: Dwolla) async throws {
  let request = CreateCustomerExchangeSessionRequest(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .forWeb(
      .init(
        links: .init(
          exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
        )
      )
    )
  )
  _ = request
}

// docs/operations/CreateCustomerFundingSourceRequest.md
func pageDocsOperationsCreateCustomerFundingSourceRequest1(_ given: Dwolla) async throws {
  let request = CreateCustomerFundingSourceRequest(
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
  _ = request
}

// docs/operations/CreateCustomerLabelRequest.md
func pageDocsOperationsCreateCustomerLabelRequest1(_ given: Dwolla) async throws {
  let request = CreateCustomerLabelRequest(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .init(amount: .init(value: "10.00"))
  )
  _ = request
}

// docs/operations/CreateCustomerRequest.md
func pageDocsOperationsCreateCustomerRequest1(_ given: Dwolla) async throws {
  let request = CreateCustomerRequest(
    body: .receiveOnly(
      .init(
        firstName: "Jane",
        lastName: "Doe",
        email: "jane.doe@example.com",
        ipAddress: "143.156.7.8"
      )
    )
  )
  _ = request
}

// docs/operations/CreateFundingSourceRequest.md
func pageDocsOperationsCreateFundingSourceRequest1(_ given: Dwolla) async throws {
  let request = CreateFundingSourceRequest(
    body: .bank(
      .init(
        routingNumber: "222222226",
        accountNumber: "123456789",
        bankAccountType: .checking,
        name: "Operating account"
      )
    )
  )
  _ = request
}

// docs/operations/CreateLabelLedgerEntryRequest.md
func pageDocsOperationsCreateLabelLedgerEntryRequest1(_ given: Dwolla) async throws {
  let request = CreateLabelLedgerEntryRequest(
    id: "7e042ffe-e25e-40d2-b86e-748b98845ecc",
    body: .init(amount: .init(value: "-5.00"))
  )
  _ = request
}

// docs/operations/CreateLabelReallocationRequest.md
func pageDocsOperationsCreateLabelReallocationRequest1(_ given: Dwolla) async throws {
  let request = CreateLabelReallocationRequest(
    body: .init(
      links: .init(
        from: "https://api.dwolla.com/labels/c91c501c-f49b-48be-a93b-12b45e152d45",
        to: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc"
      ),
      amount: .init(value: "15.00")
    )
  )
  _ = request
}

// docs/operations/CreateOnDemandTransferAuthorizationRequest.md
func pageDocsOperationsCreateOnDemandTransferAuthorizationRequest1(_ given: Dwolla) async throws {
  let request = CreateOnDemandTransferAuthorizationRequest()
  _ = request
}

// docs/operations/CreateReAuthExchangeSessionRequest.md
func pageDocsOperationsCreateReAuthExchangeSessionRequest1(_ given: Dwolla) async throws {
  let request = CreateReAuthExchangeSessionRequest(
    id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
    body: .forWeb(.init())
  )
  _ = request
}

// docs/operations/CreateWebhookSubscriptionRequest.md
func pageDocsOperationsCreateWebhookSubscriptionRequest1(_ given: Dwolla) async throws {
  let request = CreateWebhookSubscriptionRequest(
    body: .init(
      url: "https://example.com/dwolla/webhooks",
      secret: "3d1c8a5e0b7f4296a1d03e58c9b2f6474be1"
    )
  )
  _ = request
}

// docs/operations/DeleteBeneficialOwnerRequest.md
func pageDocsOperationsDeleteBeneficialOwnerRequest1(_ given: Dwolla) async throws {
  let request = DeleteBeneficialOwnerRequest(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c")
  _ = request
}

// docs/operations/DeleteWebhookSubscriptionRequest.md
func pageDocsOperationsDeleteWebhookSubscriptionRequest1(_ given: Dwolla) async throws {
  let request = DeleteWebhookSubscriptionRequest(id: "077dfffb-4852-412f-96b6-0fe668066589")
  _ = request
}

// docs/operations/GetAccountRequest.md
func pageDocsOperationsGetAccountRequest1(_ given: Dwolla) async throws {
  let request = GetAccountRequest(id: "ca32853c-48fa-40be-ae75-77b37504581b")
  _ = request
}

// docs/operations/GetBeneficialOwnershipStatusForCustomerRequest.md
func pageDocsOperationsGetBeneficialOwnershipStatusForCustomerRequest1(_ given: Dwolla) async throws {
  let request = GetBeneficialOwnershipStatusForCustomerRequest(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  _ = request
}

// docs/operations/GetCustomerRequest.md
func pageDocsOperationsGetCustomerRequest1(_ given: Dwolla) async throws {
  let request = GetCustomerRequest(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/GetEventRequest.md
func pageDocsOperationsGetEventRequest1(_ given: Dwolla) async throws {
  let request = GetEventRequest(id: "81f6e13c-557c-4449-9331-da5c65e61095")
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

// docs/operations/GetFundingSourceBalanceRequest.md
func pageDocsOperationsGetFundingSourceBalanceRequest1(_ given: Dwolla) async throws {
  let request = GetFundingSourceBalanceRequest(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
  _ = request
}

// docs/operations/GetFundingSourceRequest.md
func pageDocsOperationsGetFundingSourceRequest1(_ given: Dwolla) async throws {
  let request = GetFundingSourceRequest(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
  _ = request
}

// docs/operations/GetKBAQuestionsRequest.md
func pageDocsOperationsGetKBAQuestionsRequest1(_ given: Dwolla) async throws {
  let request = GetKBAQuestionsRequest(id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4")
  _ = request
}

// docs/operations/GetLabelLedgerEntryRequest.md
func pageDocsOperationsGetLabelLedgerEntryRequest1(_ given: Dwolla) async throws {
  let request = GetLabelLedgerEntryRequest(ledgerEntryID: "32d68709-62dd-43d6-a6df-562f4baec526")
  _ = request
}

// docs/operations/GetLabelRequest.md
func pageDocsOperationsGetLabelRequest1(_ given: Dwolla) async throws {
  let request = GetLabelRequest(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
  _ = request
}

// docs/operations/GetMassPaymentItemRequest.md
func pageDocsOperationsGetMassPaymentItemRequest1(_ given: Dwolla) async throws {
  let request = GetMassPaymentItemRequest(itemID: "c1c7d293-63ec-e511-80df-0aa34a9b2388")
  _ = request
}

// docs/operations/GetMassPaymentRequest.md
func pageDocsOperationsGetMassPaymentRequest1(_ given: Dwolla) async throws {
  let request = GetMassPaymentRequest(id: "eb467252-808c-4bc0-b86f-a5cd01454563")
  _ = request
}

// docs/operations/GetMicroDepositsRequest.md
func pageDocsOperationsGetMicroDepositsRequest1(_ given: Dwolla) async throws {
  let request = GetMicroDepositsRequest(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
  _ = request
}

// docs/operations/GetRootRequest.md
func pageDocsOperationsGetRootRequest1(_ given: Dwolla) async throws {
  let request = GetRootRequest()
  _ = request
}

// docs/operations/GetTransferFailureReasonRequest.md
func pageDocsOperationsGetTransferFailureReasonRequest1(_ given: Dwolla) async throws {
  let request = GetTransferFailureReasonRequest(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
  _ = request
}

// docs/operations/GetTransferRequest.md
func pageDocsOperationsGetTransferRequest1(_ given: Dwolla) async throws {
  let request = GetTransferRequest(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
  _ = request
}

// docs/operations/GetVANRoutingRequest.md
func pageDocsOperationsGetVANRoutingRequest1(_ given: Dwolla) async throws {
  let request = GetVANRoutingRequest(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
  _ = request
}

// docs/operations/GetWebhookRequest.md
func pageDocsOperationsGetWebhookRequest1(_ given: Dwolla) async throws {
  let request = GetWebhookRequest(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
  _ = request
}

// docs/operations/GetWebhookSubscriptionRequest.md
func pageDocsOperationsGetWebhookSubscriptionRequest1(_ given: Dwolla) async throws {
  let request = GetWebhookSubscriptionRequest(id: "077dfffb-4852-412f-96b6-0fe668066589")
  _ = request
}

// docs/operations/InitiateKBAForCustomerRequest.md
func pageDocsOperationsInitiateKBAForCustomerRequest1(_ given: Dwolla) async throws {
  let request = InitiateKBAForCustomerRequest(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/InitiateMassPaymentRequest.md
func pageDocsOperationsInitiateMassPaymentRequest1(_ given: Dwolla) async throws {
  let request = InitiateMassPaymentRequest(
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
  _ = request
}

// docs/operations/InitiateMicroDepositsRequest.md
func pageDocsOperationsInitiateMicroDepositsRequest1(_ given: Dwolla) async throws {
  let request = InitiateMicroDepositsRequest(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
  _ = request
}

// docs/operations/InitiateTransferRequest.md
func pageDocsOperationsInitiateTransferRequest1(_ given: Dwolla) async throws {
  let request = InitiateTransferRequest(
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
  _ = request
}

// docs/operations/ListAccountExchangesRequest.md
func pageDocsOperationsListAccountExchangesRequest1(_ given: Dwolla) async throws {
  let request = ListAccountExchangesRequest()
  _ = request
}

// docs/operations/ListAndSearchCustomersRequest.md
func pageDocsOperationsListAndSearchCustomersRequest1(_ given: Dwolla) async throws {
  let request = ListAndSearchCustomersRequest()
  _ = request
}

// docs/operations/ListAndSearchTransfersRequest.md
func pageDocsOperationsListAndSearchTransfersRequest1(_ given: Dwolla) async throws {
  let request = ListAndSearchTransfersRequest(id: "ca32853c-48fa-40be-ae75-77b37504581b")
  _ = request
}

// docs/operations/ListAvailableExchangeConnectionsRequest.md
func pageDocsOperationsListAvailableExchangeConnectionsRequest1(_ given: Dwolla) async throws {
  let request = ListAvailableExchangeConnectionsRequest(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListBeneficialOwnerDocumentsRequest.md
func pageDocsOperationsListBeneficialOwnerDocumentsRequest1(_ given: Dwolla) async throws {
  let request = ListBeneficialOwnerDocumentsRequest(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c")
  _ = request
}

// docs/operations/ListBeneficialOwnersForCustomerRequest.md
func pageDocsOperationsListBeneficialOwnersForCustomerRequest1(_ given: Dwolla) async throws {
  let request = ListBeneficialOwnersForCustomerRequest(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListBusinessClassificationsRequest.md
func pageDocsOperationsListBusinessClassificationsRequest1(_ given: Dwolla) async throws {
  let request = ListBusinessClassificationsRequest()
  _ = request
}

// docs/operations/ListCustomerDocumentsRequest.md
func pageDocsOperationsListCustomerDocumentsRequest1(_ given: Dwolla) async throws {
  let request = ListCustomerDocumentsRequest(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListCustomerExchangesRequest.md
func pageDocsOperationsListCustomerExchangesRequest1(_ given: Dwolla) async throws {
  let request = ListCustomerExchangesRequest(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListCustomerFundingSourcesRequest.md
func pageDocsOperationsListCustomerFundingSourcesRequest1(_ given: Dwolla) async throws {
  let request = ListCustomerFundingSourcesRequest(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListCustomerLabelsRequest.md
func pageDocsOperationsListCustomerLabelsRequest1(_ given: Dwolla) async throws {
  let request = ListCustomerLabelsRequest(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListCustomerMassPaymentsRequest.md
func pageDocsOperationsListCustomerMassPaymentsRequest1(_ given: Dwolla) async throws {
  let request = ListCustomerMassPaymentsRequest(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListCustomerTransfersRequest.md
func pageDocsOperationsListCustomerTransfersRequest1(_ given: Dwolla) async throws {
  let request = ListCustomerTransfersRequest(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListEventsRequest.md
func pageDocsOperationsListEventsRequest1(_ given: Dwolla) async throws {
  let request = ListEventsRequest()
  _ = request
}

// docs/operations/ListExchangePartnersRequest.md
func pageDocsOperationsListExchangePartnersRequest1(_ given: Dwolla) async throws {
  let request = ListExchangePartnersRequest()
  _ = request
}

// docs/operations/ListFundingSourcesRequest.md
func pageDocsOperationsListFundingSourcesRequest1(_ given: Dwolla) async throws {
  let request = ListFundingSourcesRequest(id: "ca32853c-48fa-40be-ae75-77b37504581b")
  _ = request
}

// docs/operations/ListLabelLedgerEntriesRequest.md
func pageDocsOperationsListLabelLedgerEntriesRequest1(_ given: Dwolla) async throws {
  let request = ListLabelLedgerEntriesRequest(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
  _ = request
}

// docs/operations/ListMassPaymentItemsRequest.md
func pageDocsOperationsListMassPaymentItemsRequest1(_ given: Dwolla) async throws {
  let request = ListMassPaymentItemsRequest(id: "eb467252-808c-4bc0-b86f-a5cd01454563")
  _ = request
}

// docs/operations/ListMassPaymentsRequest.md
func pageDocsOperationsListMassPaymentsRequest1(_ given: Dwolla) async throws {
  let request = ListMassPaymentsRequest(id: "ca32853c-48fa-40be-ae75-77b37504581b")
  _ = request
}

// docs/operations/ListTransferFeesRequest.md
func pageDocsOperationsListTransferFeesRequest1(_ given: Dwolla) async throws {
  let request = ListTransferFeesRequest(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
  _ = request
}

// docs/operations/ListWebhookRetriesRequest.md
func pageDocsOperationsListWebhookRetriesRequest1(_ given: Dwolla) async throws {
  let request = ListWebhookRetriesRequest(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
  _ = request
}

// docs/operations/ListWebhookSubscriptionsRequest.md
func pageDocsOperationsListWebhookSubscriptionsRequest1(_ given: Dwolla) async throws {
  let request = ListWebhookSubscriptionsRequest()
  _ = request
}

// docs/operations/ListWebhooksRequest.md
func pageDocsOperationsListWebhooksRequest1(_ given: Dwolla) async throws {
  let request = ListWebhooksRequest(id: "077dfffb-4852-412f-96b6-0fe668066589")
  _ = request
}

// docs/operations/RemoveFundingSourceRequest.md
func pageDocsOperationsRemoveFundingSourceRequest1(_ given: Dwolla) async throws {
  let request = RemoveFundingSourceRequest(
    id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
    body: .init(removed: true)
  )
  _ = request
}

// docs/operations/RemoveLabelRequest.md
func pageDocsOperationsRemoveLabelRequest1(_ given: Dwolla) async throws {
  let request = RemoveLabelRequest(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
  _ = request
}

// docs/operations/RetrieveBeneficialOwnerRequest.md
func pageDocsOperationsRetrieveBeneficialOwnerRequest1(_ given: Dwolla) async throws {
  let request = RetrieveBeneficialOwnerRequest(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c")
  _ = request
}

// docs/operations/RetrieveBusinessClassificationRequest.md
func pageDocsOperationsRetrieveBusinessClassificationRequest1(_ given: Dwolla) async throws {
  let request = RetrieveBusinessClassificationRequest(id: "9ed3f669-7d6f-11e3-b545-5404a6144203")
  _ = request
}

// docs/operations/RetrieveCustomerExchangeSessionRequest.md
func pageDocsOperationsRetrieveCustomerExchangeSessionRequest1(_ given: Dwolla) async throws {
  let request = RetrieveCustomerExchangeSessionRequest(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a")
  _ = request
}

// docs/operations/RetrieveDocumentRequest.md
func pageDocsOperationsRetrieveDocumentRequest1(_ given: Dwolla) async throws {
  let request = RetrieveDocumentRequest(id: "56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc")
  _ = request
}

// docs/operations/RetrieveLabelReallocationRequest.md
func pageDocsOperationsRetrieveLabelReallocationRequest1(_ given: Dwolla) async throws {
  let request = RetrieveLabelReallocationRequest(
    reallocationID: "fd36b78c-42f3-4e21-8efb-09196fccbd21"
  )
  _ = request
}

// docs/operations/RetryWebhookRequest.md
func pageDocsOperationsRetryWebhookRequest1(_ given: Dwolla) async throws {
  let request = RetryWebhookRequest(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
  _ = request
}

// docs/operations/SimulateBankTransferProcessingRequest.md
func pageDocsOperationsSimulateBankTransferProcessingRequest1(_ given: Dwolla) async throws {
  let request = SimulateBankTransferProcessingRequest(
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
  _ = request
}

// docs/operations/UpdateBeneficialOwnerRequest.md
func pageDocsOperationsUpdateBeneficialOwnerRequest1(_ given: Dwolla) async throws {
  let request = UpdateBeneficialOwnerRequest(
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
  _ = request
}

// docs/operations/UpdateCustomerRequest.md
func pageDocsOperationsUpdateCustomerRequest1(_ given: Dwolla) async throws {
  let request = UpdateCustomerRequest(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .status(.init(status: .deactivated))
  )
  _ = request
}

// docs/operations/UpdateFundingSourceRequest.md
func pageDocsOperationsUpdateFundingSourceRequest1(_ given: Dwolla) async throws {
  let request = UpdateFundingSourceRequest(
    id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
    body: .init(name: "Jane's Checking")
  )
  _ = request
}

// docs/operations/UpdateMassPaymentRequest.md
func pageDocsOperationsUpdateMassPaymentRequest1(_ given: Dwolla) async throws {
  let request = UpdateMassPaymentRequest(
    id: "eb467252-808c-4bc0-b86f-a5cd01454563",
    body: .init(status: .pending)
  )
  _ = request
}

// docs/operations/UpdateWebhookSubscriptionRequest.md
func pageDocsOperationsUpdateWebhookSubscriptionRequest1(_ given: Dwolla) async throws {
  let request = UpdateWebhookSubscriptionRequest(
    id: "077dfffb-4852-412f-96b6-0fe668066589",
    body: .init(paused: true)
  )
  _ = request
}

// docs/operations/VerifyKBAQuestionsRequest.md
func pageDocsOperationsVerifyKBAQuestionsRequest1(_ given: Dwolla) async throws {
  let request = VerifyKBAQuestionsRequest(
    id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4",
    body: .init(
      answers: [
        .init(questionID: "2355953375", answerID: "2687969335"),
        .init(questionID: "2355953385", answerID: "2687969385"),
        .init(questionID: "2355953395", answerID: "2687969435"),
      ]
    )
  )
  _ = request
}

// docs/operations/VerifyMicroDepositsRequest.md
func pageDocsOperationsVerifyMicroDepositsRequest1(_ given: Dwolla) async throws {
  let request = VerifyMicroDepositsRequest(
    id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
    body: .init(amount1: .init(value: "0.03"), amount2: .init(value: "0.09"))
  )
  _ = request
}
