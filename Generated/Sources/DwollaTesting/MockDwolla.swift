// Made by openapi-codegen from the API's description; changes here get lost.

public import Dwolla

/// A transport that answers the calls of a `Dwolla` client without a network, and keeps what was asked.
public typealias MockDwolla = MockTransport

nonisolated extension MockTransport {
  /// A mock that answers every operation with its documented example.
  public convenience init() {
    self.init(
      operations: [
        .tokensCreate,
        .rootGet,
        .accountsGet,
        .accountsFundingSourcesCreate,
        .accountsFundingSourcesList,
        .accountsTransfersList,
        .accountsMassPaymentsList,
        .customersList,
        .customersCreate,
        .customersGet,
        .customersUpdate,
        .businessClassificationsList,
        .businessClassificationsGet,
        .customersBeneficialOwnersList,
        .customersBeneficialOwnersCreate,
        .beneficialOwnersGet,
        .beneficialOwnersUpdate,
        .beneficialOwnersDelete,
        .customersBeneficialOwnershipGet,
        .customersBeneficialOwnershipCertify,
        .customersDocumentsList,
        .customersDocumentsCreate,
        .beneficialOwnersDocumentsList,
        .beneficialOwnersDocumentsCreate,
        .documentsGet,
        .customersKbaInitiate,
        .kbaGetQuestions,
        .kbaVerify,
        .customersFundingSourcesList,
        .customersFundingSourcesCreate,
        .fundingSourcesGet,
        .fundingSourcesUpdate,
        .fundingSourcesRemove,
        .fundingSourcesMicroDepositsGet,
        .fundingSourcesMicroDepositsInitiate,
        .fundingSourcesMicroDepositsVerify,
        .fundingSourcesBalanceGet,
        .fundingSourcesGetVANRouting,
        .fundingSourcesOnDemandTransferAuthorizationsCreate,
        .transfersCreate,
        .transfersGet,
        .transfersCancel,
        .customersTransfersList,
        .transfersFeesList,
        .transfersFailureGet,
        .massPaymentsCreate,
        .massPaymentsGet,
        .massPaymentsUpdate,
        .massPaymentsItemsList,
        .massPaymentsItemsGet,
        .customersMassPaymentsList,
        .labelsGet,
        .labelsRemove,
        .customersLabelsList,
        .customersLabelsCreate,
        .labelsLedgerEntriesList,
        .labelsLedgerEntriesCreate,
        .labelsLedgerEntriesGet,
        .labelsReallocationsCreate,
        .labelsReallocationsGet,
        .eventsList,
        .eventsGet,
        .webhookSubscriptionsList,
        .webhookSubscriptionsCreate,
        .webhookSubscriptionsGet,
        .webhookSubscriptionsUpdate,
        .webhookSubscriptionsDelete,
        .webhookSubscriptionsWebhooksList,
        .webhooksGet,
        .webhooksRetriesList,
        .webhooksRetry,
        .sandboxSimulationsSimulate,
        .exchangePartnersList,
        .exchangePartnersGet,
        .accountsExchangesList,
        .accountsExchangesCreate,
        .exchangesGet,
        .customersExchangesList,
        .customersExchangesCreate,
        .exchangeSessionsCreate,
        .exchangeSessionsGet,
        .exchangeSessionsCreateReauthentication,
        .exchangeSessionsListAvailableConnections,
        .clientTokensCreate,
      ])
  }
}

nonisolated extension Dwolla {
  /// A client whose calls a mock answers, and which does not wait before it repeats one.
  ///
  /// - Throws: `ConfigurationError` where the server's URL is none.
  public init(
    mock: MockDwolla,
    security: Security = .clientCredentials(id: "test", secret: "test"),
    server: Server = .production,
    configuration: Configuration = Configuration(retries: .withoutPauses)
  ) throws(ConfigurationError) {
    try self.init(security: security, server: server, configuration: configuration, transport: mock)
  }
}
