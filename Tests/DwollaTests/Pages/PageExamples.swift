// The examples of the pages in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla
import Foundation
import HTTPTypes
import Logging

/// The examples that call operations, with the pages that contain them.
let resourceExamples: [(page: String, run: @Sendable (Dwolla) async throws -> Void)] = [
    ("docs/resources/Accounts.md", pageDocsResourcesAccounts1),
    ("docs/resources/Accounts.md", pageDocsResourcesAccounts2),
    ("docs/resources/Accounts.md", pageDocsResourcesAccounts3),
    ("docs/resources/Accounts.md", pageDocsResourcesAccounts4),
    ("docs/resources/AccountsExchanges.md", pageDocsResourcesAccountsExchanges1),
    ("docs/resources/AccountsExchanges.md", pageDocsResourcesAccountsExchanges2),
    ("docs/resources/AccountsExchanges.md", pageDocsResourcesAccountsExchanges3),
    ("docs/resources/AccountsExchanges.md", pageDocsResourcesAccountsExchanges4),
    ("docs/resources/AccountsExchanges.md", pageDocsResourcesAccountsExchanges5),
    ("docs/resources/AccountsExchanges.md", pageDocsResourcesAccountsExchanges6),
    ("docs/resources/AccountsExchanges.md", pageDocsResourcesAccountsExchanges7),
    ("docs/resources/AccountsFundingSources.md", pageDocsResourcesAccountsFundingSources1),
    ("docs/resources/AccountsFundingSources.md", pageDocsResourcesAccountsFundingSources2),
    ("docs/resources/AccountsFundingSources.md", pageDocsResourcesAccountsFundingSources3),
    ("docs/resources/AccountsFundingSources.md", pageDocsResourcesAccountsFundingSources4),
    ("docs/resources/AccountsFundingSources.md", pageDocsResourcesAccountsFundingSources5),
    ("docs/resources/AccountsFundingSources.md", pageDocsResourcesAccountsFundingSources6),
    ("docs/resources/AccountsFundingSources.md", pageDocsResourcesAccountsFundingSources7),
    ("docs/resources/AccountsMassPayments.md", pageDocsResourcesAccountsMassPayments1),
    ("docs/resources/AccountsMassPayments.md", pageDocsResourcesAccountsMassPayments2),
    ("docs/resources/AccountsMassPayments.md", pageDocsResourcesAccountsMassPayments3),
    ("docs/resources/AccountsMassPayments.md", pageDocsResourcesAccountsMassPayments4),
    ("docs/resources/AccountsMassPayments.md", pageDocsResourcesAccountsMassPayments5),
    ("docs/resources/AccountsTransfers.md", pageDocsResourcesAccountsTransfers1),
    ("docs/resources/AccountsTransfers.md", pageDocsResourcesAccountsTransfers2),
    ("docs/resources/AccountsTransfers.md", pageDocsResourcesAccountsTransfers3),
    ("docs/resources/AccountsTransfers.md", pageDocsResourcesAccountsTransfers4),
    ("docs/resources/AccountsTransfers.md", pageDocsResourcesAccountsTransfers5),
    ("docs/resources/BeneficialOwners.md", pageDocsResourcesBeneficialOwners1),
    ("docs/resources/BeneficialOwners.md", pageDocsResourcesBeneficialOwners2),
    ("docs/resources/BeneficialOwners.md", pageDocsResourcesBeneficialOwners3),
    ("docs/resources/BeneficialOwners.md", pageDocsResourcesBeneficialOwners4),
    ("docs/resources/BeneficialOwners.md", pageDocsResourcesBeneficialOwners5),
    ("docs/resources/BeneficialOwners.md", pageDocsResourcesBeneficialOwners6),
    ("docs/resources/BeneficialOwners.md", pageDocsResourcesBeneficialOwners7),
    ("docs/resources/BeneficialOwners.md", pageDocsResourcesBeneficialOwners8),
    ("docs/resources/BeneficialOwners.md", pageDocsResourcesBeneficialOwners9),
    ("docs/resources/BeneficialOwners.md", pageDocsResourcesBeneficialOwners10),
    ("docs/resources/BeneficialOwners.md", pageDocsResourcesBeneficialOwners11),
    ("docs/resources/BeneficialOwnersDocuments.md", pageDocsResourcesBeneficialOwnersDocuments1),
    ("docs/resources/BeneficialOwnersDocuments.md", pageDocsResourcesBeneficialOwnersDocuments2),
    ("docs/resources/BeneficialOwnersDocuments.md", pageDocsResourcesBeneficialOwnersDocuments3),
    ("docs/resources/BeneficialOwnersDocuments.md", pageDocsResourcesBeneficialOwnersDocuments4),
    ("docs/resources/BeneficialOwnersDocuments.md", pageDocsResourcesBeneficialOwnersDocuments5),
    ("docs/resources/BeneficialOwnersDocuments.md", pageDocsResourcesBeneficialOwnersDocuments6),
    ("docs/resources/BeneficialOwnersDocuments.md", pageDocsResourcesBeneficialOwnersDocuments7),
    ("docs/resources/BusinessClassifications.md", pageDocsResourcesBusinessClassifications1),
    ("docs/resources/BusinessClassifications.md", pageDocsResourcesBusinessClassifications2),
    ("docs/resources/BusinessClassifications.md", pageDocsResourcesBusinessClassifications3),
    ("docs/resources/BusinessClassifications.md", pageDocsResourcesBusinessClassifications4),
    ("docs/resources/BusinessClassifications.md", pageDocsResourcesBusinessClassifications5),
    ("docs/resources/BusinessClassifications.md", pageDocsResourcesBusinessClassifications6),
    ("docs/resources/BusinessClassifications.md", pageDocsResourcesBusinessClassifications7),
    ("docs/resources/ClientTokens.md", pageDocsResourcesClientTokens1),
    ("docs/resources/ClientTokens.md", pageDocsResourcesClientTokens2),
    ("docs/resources/ClientTokens.md", pageDocsResourcesClientTokens3),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers1),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers2),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers3),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers4),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers5),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers6),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers7),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers8),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers9),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers10),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers11),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers12),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers13),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers14),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers15),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers16),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers17),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers18),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers19),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers20),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers21),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers22),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers23),
    ("docs/resources/Customers.md", pageDocsResourcesCustomers24),
    ("docs/resources/CustomersBeneficialOwners.md", pageDocsResourcesCustomersBeneficialOwners1),
    ("docs/resources/CustomersBeneficialOwners.md", pageDocsResourcesCustomersBeneficialOwners2),
    ("docs/resources/CustomersBeneficialOwners.md", pageDocsResourcesCustomersBeneficialOwners3),
    ("docs/resources/CustomersBeneficialOwners.md", pageDocsResourcesCustomersBeneficialOwners4),
    ("docs/resources/CustomersBeneficialOwners.md", pageDocsResourcesCustomersBeneficialOwners5),
    ("docs/resources/CustomersBeneficialOwners.md", pageDocsResourcesCustomersBeneficialOwners6),
    ("docs/resources/CustomersBeneficialOwners.md", pageDocsResourcesCustomersBeneficialOwners7),
    ("docs/resources/CustomersBeneficialOwners.md", pageDocsResourcesCustomersBeneficialOwners8),
    ("docs/resources/CustomersBeneficialOwnership.md", pageDocsResourcesCustomersBeneficialOwnership1),
    ("docs/resources/CustomersBeneficialOwnership.md", pageDocsResourcesCustomersBeneficialOwnership2),
    ("docs/resources/CustomersBeneficialOwnership.md", pageDocsResourcesCustomersBeneficialOwnership3),
    ("docs/resources/CustomersBeneficialOwnership.md", pageDocsResourcesCustomersBeneficialOwnership4),
    ("docs/resources/CustomersBeneficialOwnership.md", pageDocsResourcesCustomersBeneficialOwnership5),
    ("docs/resources/CustomersBeneficialOwnership.md", pageDocsResourcesCustomersBeneficialOwnership6),
    ("docs/resources/CustomersBeneficialOwnership.md", pageDocsResourcesCustomersBeneficialOwnership7),
    ("docs/resources/CustomersDocuments.md", pageDocsResourcesCustomersDocuments1),
    ("docs/resources/CustomersDocuments.md", pageDocsResourcesCustomersDocuments2),
    ("docs/resources/CustomersDocuments.md", pageDocsResourcesCustomersDocuments3),
    ("docs/resources/CustomersDocuments.md", pageDocsResourcesCustomersDocuments4),
    ("docs/resources/CustomersDocuments.md", pageDocsResourcesCustomersDocuments5),
    ("docs/resources/CustomersDocuments.md", pageDocsResourcesCustomersDocuments6),
    ("docs/resources/CustomersDocuments.md", pageDocsResourcesCustomersDocuments7),
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
    ("docs/resources/CustomersFundingSources.md", pageDocsResourcesCustomersFundingSources1),
    ("docs/resources/CustomersFundingSources.md", pageDocsResourcesCustomersFundingSources2),
    ("docs/resources/CustomersFundingSources.md", pageDocsResourcesCustomersFundingSources3),
    ("docs/resources/CustomersFundingSources.md", pageDocsResourcesCustomersFundingSources4),
    ("docs/resources/CustomersFundingSources.md", pageDocsResourcesCustomersFundingSources5),
    ("docs/resources/CustomersFundingSources.md", pageDocsResourcesCustomersFundingSources6),
    ("docs/resources/CustomersFundingSources.md", pageDocsResourcesCustomersFundingSources7),
    ("docs/resources/CustomersFundingSources.md", pageDocsResourcesCustomersFundingSources8),
    ("docs/resources/CustomersFundingSources.md", pageDocsResourcesCustomersFundingSources9),
    ("docs/resources/CustomersFundingSources.md", pageDocsResourcesCustomersFundingSources10),
    ("docs/resources/CustomersFundingSources.md", pageDocsResourcesCustomersFundingSources11),
    ("docs/resources/CustomersKba.md", pageDocsResourcesCustomersKba1),
    ("docs/resources/CustomersKba.md", pageDocsResourcesCustomersKba2),
    ("docs/resources/CustomersKba.md", pageDocsResourcesCustomersKba3),
    ("docs/resources/CustomersLabels.md", pageDocsResourcesCustomersLabels1),
    ("docs/resources/CustomersLabels.md", pageDocsResourcesCustomersLabels2),
    ("docs/resources/CustomersLabels.md", pageDocsResourcesCustomersLabels3),
    ("docs/resources/CustomersLabels.md", pageDocsResourcesCustomersLabels4),
    ("docs/resources/CustomersLabels.md", pageDocsResourcesCustomersLabels5),
    ("docs/resources/CustomersLabels.md", pageDocsResourcesCustomersLabels6),
    ("docs/resources/CustomersLabels.md", pageDocsResourcesCustomersLabels7),
    ("docs/resources/CustomersLabels.md", pageDocsResourcesCustomersLabels8),
    ("docs/resources/CustomersMassPayments.md", pageDocsResourcesCustomersMassPayments1),
    ("docs/resources/CustomersMassPayments.md", pageDocsResourcesCustomersMassPayments2),
    ("docs/resources/CustomersMassPayments.md", pageDocsResourcesCustomersMassPayments3),
    ("docs/resources/CustomersMassPayments.md", pageDocsResourcesCustomersMassPayments4),
    ("docs/resources/CustomersMassPayments.md", pageDocsResourcesCustomersMassPayments5),
    ("docs/resources/CustomersTransfers.md", pageDocsResourcesCustomersTransfers1),
    ("docs/resources/CustomersTransfers.md", pageDocsResourcesCustomersTransfers2),
    ("docs/resources/CustomersTransfers.md", pageDocsResourcesCustomersTransfers3),
    ("docs/resources/CustomersTransfers.md", pageDocsResourcesCustomersTransfers4),
    ("docs/resources/CustomersTransfers.md", pageDocsResourcesCustomersTransfers5),
    ("docs/resources/Documents.md", pageDocsResourcesDocuments1),
    ("docs/resources/Documents.md", pageDocsResourcesDocuments2),
    ("docs/resources/Documents.md", pageDocsResourcesDocuments3),
    ("docs/resources/Documents.md", pageDocsResourcesDocuments4),
    ("docs/resources/Events.md", pageDocsResourcesEvents1),
    ("docs/resources/Events.md", pageDocsResourcesEvents2),
    ("docs/resources/Events.md", pageDocsResourcesEvents3),
    ("docs/resources/Events.md", pageDocsResourcesEvents4),
    ("docs/resources/Events.md", pageDocsResourcesEvents5),
    ("docs/resources/Events.md", pageDocsResourcesEvents6),
    ("docs/resources/Events.md", pageDocsResourcesEvents7),
    ("docs/resources/Events.md", pageDocsResourcesEvents8),
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
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources1),
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources2),
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources3),
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources4),
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources5),
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources6),
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources7),
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources8),
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources9),
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources10),
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources11),
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources12),
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources13),
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources14),
    ("docs/resources/FundingSources.md", pageDocsResourcesFundingSources15),
    ("docs/resources/FundingSourcesBalance.md", pageDocsResourcesFundingSourcesBalance1),
    ("docs/resources/FundingSourcesBalance.md", pageDocsResourcesFundingSourcesBalance2),
    ("docs/resources/FundingSourcesBalance.md", pageDocsResourcesFundingSourcesBalance3),
    ("docs/resources/FundingSourcesBalance.md", pageDocsResourcesFundingSourcesBalance4),
    ("docs/resources/FundingSourcesMicroDeposits.md", pageDocsResourcesFundingSourcesMicroDeposits1),
    ("docs/resources/FundingSourcesMicroDeposits.md", pageDocsResourcesFundingSourcesMicroDeposits2),
    ("docs/resources/FundingSourcesMicroDeposits.md", pageDocsResourcesFundingSourcesMicroDeposits3),
    ("docs/resources/FundingSourcesMicroDeposits.md", pageDocsResourcesFundingSourcesMicroDeposits4),
    ("docs/resources/FundingSourcesMicroDeposits.md", pageDocsResourcesFundingSourcesMicroDeposits5),
    ("docs/resources/FundingSourcesMicroDeposits.md", pageDocsResourcesFundingSourcesMicroDeposits6),
    ("docs/resources/FundingSourcesMicroDeposits.md", pageDocsResourcesFundingSourcesMicroDeposits7),
    ("docs/resources/FundingSourcesMicroDeposits.md", pageDocsResourcesFundingSourcesMicroDeposits8),
    ("docs/resources/FundingSourcesMicroDeposits.md", pageDocsResourcesFundingSourcesMicroDeposits9),
    ("docs/resources/FundingSourcesMicroDeposits.md", pageDocsResourcesFundingSourcesMicroDeposits10),
    ("docs/resources/FundingSourcesOnDemandTransferAuthorizations.md", pageDocsResourcesFundingSourcesOnDemandTransferAuthorizations1),
    ("docs/resources/FundingSourcesOnDemandTransferAuthorizations.md", pageDocsResourcesFundingSourcesOnDemandTransferAuthorizations2),
    ("docs/resources/FundingSourcesOnDemandTransferAuthorizations.md", pageDocsResourcesFundingSourcesOnDemandTransferAuthorizations3),
    ("docs/resources/Kba.md", pageDocsResourcesKba1),
    ("docs/resources/Kba.md", pageDocsResourcesKba2),
    ("docs/resources/Kba.md", pageDocsResourcesKba3),
    ("docs/resources/Kba.md", pageDocsResourcesKba4),
    ("docs/resources/Kba.md", pageDocsResourcesKba5),
    ("docs/resources/Kba.md", pageDocsResourcesKba6),
    ("docs/resources/Kba.md", pageDocsResourcesKba7),
    ("docs/resources/Labels.md", pageDocsResourcesLabels1),
    ("docs/resources/Labels.md", pageDocsResourcesLabels2),
    ("docs/resources/Labels.md", pageDocsResourcesLabels3),
    ("docs/resources/Labels.md", pageDocsResourcesLabels4),
    ("docs/resources/Labels.md", pageDocsResourcesLabels5),
    ("docs/resources/Labels.md", pageDocsResourcesLabels6),
    ("docs/resources/Labels.md", pageDocsResourcesLabels7),
    ("docs/resources/LabelsLedgerEntries.md", pageDocsResourcesLabelsLedgerEntries1),
    ("docs/resources/LabelsLedgerEntries.md", pageDocsResourcesLabelsLedgerEntries2),
    ("docs/resources/LabelsLedgerEntries.md", pageDocsResourcesLabelsLedgerEntries3),
    ("docs/resources/LabelsLedgerEntries.md", pageDocsResourcesLabelsLedgerEntries4),
    ("docs/resources/LabelsLedgerEntries.md", pageDocsResourcesLabelsLedgerEntries5),
    ("docs/resources/LabelsLedgerEntries.md", pageDocsResourcesLabelsLedgerEntries6),
    ("docs/resources/LabelsLedgerEntries.md", pageDocsResourcesLabelsLedgerEntries7),
    ("docs/resources/LabelsLedgerEntries.md", pageDocsResourcesLabelsLedgerEntries8),
    ("docs/resources/LabelsLedgerEntries.md", pageDocsResourcesLabelsLedgerEntries9),
    ("docs/resources/LabelsLedgerEntries.md", pageDocsResourcesLabelsLedgerEntries10),
    ("docs/resources/LabelsLedgerEntries.md", pageDocsResourcesLabelsLedgerEntries11),
    ("docs/resources/LabelsLedgerEntries.md", pageDocsResourcesLabelsLedgerEntries12),
    ("docs/resources/LabelsReallocations.md", pageDocsResourcesLabelsReallocations1),
    ("docs/resources/LabelsReallocations.md", pageDocsResourcesLabelsReallocations2),
    ("docs/resources/LabelsReallocations.md", pageDocsResourcesLabelsReallocations3),
    ("docs/resources/LabelsReallocations.md", pageDocsResourcesLabelsReallocations4),
    ("docs/resources/LabelsReallocations.md", pageDocsResourcesLabelsReallocations5),
    ("docs/resources/LabelsReallocations.md", pageDocsResourcesLabelsReallocations6),
    ("docs/resources/LabelsReallocations.md", pageDocsResourcesLabelsReallocations7),
    ("docs/resources/MassPayments.md", pageDocsResourcesMassPayments1),
    ("docs/resources/MassPayments.md", pageDocsResourcesMassPayments2),
    ("docs/resources/MassPayments.md", pageDocsResourcesMassPayments3),
    ("docs/resources/MassPayments.md", pageDocsResourcesMassPayments4),
    ("docs/resources/MassPayments.md", pageDocsResourcesMassPayments5),
    ("docs/resources/MassPayments.md", pageDocsResourcesMassPayments6),
    ("docs/resources/MassPayments.md", pageDocsResourcesMassPayments7),
    ("docs/resources/MassPayments.md", pageDocsResourcesMassPayments8),
    ("docs/resources/MassPayments.md", pageDocsResourcesMassPayments9),
    ("docs/resources/MassPayments.md", pageDocsResourcesMassPayments10),
    ("docs/resources/MassPayments.md", pageDocsResourcesMassPayments11),
    ("docs/resources/MassPayments.md", pageDocsResourcesMassPayments12),
    ("docs/resources/MassPaymentsItems.md", pageDocsResourcesMassPaymentsItems1),
    ("docs/resources/MassPaymentsItems.md", pageDocsResourcesMassPaymentsItems2),
    ("docs/resources/MassPaymentsItems.md", pageDocsResourcesMassPaymentsItems3),
    ("docs/resources/MassPaymentsItems.md", pageDocsResourcesMassPaymentsItems4),
    ("docs/resources/MassPaymentsItems.md", pageDocsResourcesMassPaymentsItems5),
    ("docs/resources/MassPaymentsItems.md", pageDocsResourcesMassPaymentsItems6),
    ("docs/resources/MassPaymentsItems.md", pageDocsResourcesMassPaymentsItems7),
    ("docs/resources/MassPaymentsItems.md", pageDocsResourcesMassPaymentsItems8),
    ("docs/resources/MassPaymentsItems.md", pageDocsResourcesMassPaymentsItems9),
    ("docs/resources/Root.md", pageDocsResourcesRoot1),
    ("docs/resources/Root.md", pageDocsResourcesRoot2),
    ("docs/resources/Root.md", pageDocsResourcesRoot3),
    ("docs/resources/SandboxSimulations.md", pageDocsResourcesSandboxSimulations1),
    ("docs/resources/SandboxSimulations.md", pageDocsResourcesSandboxSimulations2),
    ("docs/resources/SandboxSimulations.md", pageDocsResourcesSandboxSimulations3),
    ("docs/resources/SandboxSimulations.md", pageDocsResourcesSandboxSimulations4),
    ("docs/resources/SandboxSimulations.md", pageDocsResourcesSandboxSimulations5),
    ("docs/resources/Tokens.md", pageDocsResourcesTokens1),
    ("docs/resources/Tokens.md", pageDocsResourcesTokens2),
    ("docs/resources/Tokens.md", pageDocsResourcesTokens3),
    ("docs/resources/Transfers.md", pageDocsResourcesTransfers1),
    ("docs/resources/Transfers.md", pageDocsResourcesTransfers2),
    ("docs/resources/Transfers.md", pageDocsResourcesTransfers3),
    ("docs/resources/Transfers.md", pageDocsResourcesTransfers4),
    ("docs/resources/Transfers.md", pageDocsResourcesTransfers5),
    ("docs/resources/Transfers.md", pageDocsResourcesTransfers6),
    ("docs/resources/Transfers.md", pageDocsResourcesTransfers7),
    ("docs/resources/Transfers.md", pageDocsResourcesTransfers8),
    ("docs/resources/Transfers.md", pageDocsResourcesTransfers9),
    ("docs/resources/Transfers.md", pageDocsResourcesTransfers10),
    ("docs/resources/Transfers.md", pageDocsResourcesTransfers11),
    ("docs/resources/Transfers.md", pageDocsResourcesTransfers12),
    ("docs/resources/Transfers.md", pageDocsResourcesTransfers13),
    ("docs/resources/TransfersFailure.md", pageDocsResourcesTransfersFailure1),
    ("docs/resources/TransfersFailure.md", pageDocsResourcesTransfersFailure2),
    ("docs/resources/TransfersFailure.md", pageDocsResourcesTransfersFailure3),
    ("docs/resources/TransfersFailure.md", pageDocsResourcesTransfersFailure4),
    ("docs/resources/TransfersFees.md", pageDocsResourcesTransfersFees1),
    ("docs/resources/TransfersFees.md", pageDocsResourcesTransfersFees2),
    ("docs/resources/TransfersFees.md", pageDocsResourcesTransfersFees3),
    ("docs/resources/TransfersFees.md", pageDocsResourcesTransfersFees4),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions1),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions2),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions3),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions4),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions5),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions6),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions7),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions8),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions9),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions10),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions11),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions12),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions13),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions14),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions15),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions16),
    ("docs/resources/WebhookSubscriptions.md", pageDocsResourcesWebhookSubscriptions17),
    ("docs/resources/WebhookSubscriptionsWebhooks.md", pageDocsResourcesWebhookSubscriptionsWebhooks1),
    ("docs/resources/WebhookSubscriptionsWebhooks.md", pageDocsResourcesWebhookSubscriptionsWebhooks2),
    ("docs/resources/WebhookSubscriptionsWebhooks.md", pageDocsResourcesWebhookSubscriptionsWebhooks3),
    ("docs/resources/WebhookSubscriptionsWebhooks.md", pageDocsResourcesWebhookSubscriptionsWebhooks4),
    ("docs/resources/WebhookSubscriptionsWebhooks.md", pageDocsResourcesWebhookSubscriptionsWebhooks5),
    ("docs/resources/Webhooks.md", pageDocsResourcesWebhooks1),
    ("docs/resources/Webhooks.md", pageDocsResourcesWebhooks2),
    ("docs/resources/Webhooks.md", pageDocsResourcesWebhooks3),
    ("docs/resources/Webhooks.md", pageDocsResourcesWebhooks4),
    ("docs/resources/Webhooks.md", pageDocsResourcesWebhooks5),
    ("docs/resources/Webhooks.md", pageDocsResourcesWebhooks6),
    ("docs/resources/Webhooks.md", pageDocsResourcesWebhooks7),
    ("docs/resources/WebhooksRetries.md", pageDocsResourcesWebhooksRetries1),
    ("docs/resources/WebhooksRetries.md", pageDocsResourcesWebhooksRetries2),
    ("docs/resources/WebhooksRetries.md", pageDocsResourcesWebhooksRetries3),
    ("docs/resources/WebhooksRetries.md", pageDocsResourcesWebhooksRetries4),
]

// README.md
func pageREADME1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let root = try await dwolla.root.get()
  print(root)
  _ = dwolla
  _ = root
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await rootGet(core)
  switch result {
  case .success(let root):
    print(root)
  case .failure(let error):
    print("rootGet failed:", error.message)
  }
  _ = core
  _ = result
}

// README.md
func pageREADME4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.accounts.transfers.all(accountID: "ca32853c-48fa-40be-ae75-77b37504581b")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// README.md
func pageREADME7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/accounts/ca32853c-48fa-40be-ae75-77b37504581b"
  let account = try await dwolla.accounts.get(at: url)
  print(account)
  _ = dwolla
  _ = url
  _ = account
}

// README.md
func pageREADME8(_ given: Dwolla) async throws {
  let body = try HTTPBody.file(at: URL(fileURLWithPath: "document.pdf"))
  let part = FilePart(body, fileName: "document.pdf", contentType: "application/pdf")
  _ = body
  _ = part
}

// README.md
func pageREADME9(_ given: Dwolla) async throws {
  let server = Server(url: "https://api.example.com")
  let options = RequestOptions(server: server)
  _ = server
  _ = options
}

// README.md
func pageREADME10(_ given: Dwolla) async throws {
  let transport = InMemoryTransport { request, body in
    print(request.method, request.path ?? "")
    return Response(status: .notFound)
  }
  _ = transport
}

// README.md
func pageREADME11(_ given: Dwolla) async throws {
  var logger = Logger(label: "calls")
  logger.logLevel = .debug
  let configuration = Configuration(logger: logger)
  _ = logger
  _ = configuration
}

// docs/errors/CancelTransferError.md
func pageDocsErrorsCancelTransferError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CertifyBeneficialOwnershipForCustomerError.md
func pageDocsErrorsCertifyBeneficialOwnershipForCustomerError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwnership.certify(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateAccountExchangeError.md
func pageDocsErrorsCreateAccountExchangeError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateApplicationAccessTokenError.md
func pageDocsErrorsCreateApplicationAccessTokenError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.tokens.create(body: .init())
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .undocumented(let response):
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateBeneficialOwnerDocumentError.md
func pageDocsErrorsCreateBeneficialOwnerDocumentError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.beneficialOwners.documents.create(
      beneficialOwnerID: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateBeneficialOwnerForCustomerError.md
func pageDocsErrorsCreateBeneficialOwnerForCustomerError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwners.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateClientTokenError.md
func pageDocsErrorsCreateClientTokenError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateCustomerDocumentError.md
func pageDocsErrorsCreateCustomerDocumentError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.documents.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateCustomerError.md
func pageDocsErrorsCreateCustomerError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateCustomerExchangeError.md
func pageDocsErrorsCreateCustomerExchangeError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.exchanges.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateCustomerExchangeSessionError.md
func pageDocsErrorsCreateCustomerExchangeSessionError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateCustomerFundingSourceError.md
func pageDocsErrorsCreateCustomerFundingSourceError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.fundingSources.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateCustomerLabelError.md
func pageDocsErrorsCreateCustomerLabelError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.labels.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateFundingSourceError.md
func pageDocsErrorsCreateFundingSourceError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateLabelLedgerEntryError.md
func pageDocsErrorsCreateLabelLedgerEntryError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.ledgerEntries.create(
      labelID: "7e042ffe-e25e-40d2-b86e-748b98845ecc",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateLabelReallocationError.md
func pageDocsErrorsCreateLabelReallocationError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateOnDemandTransferAuthorizationError.md
func pageDocsErrorsCreateOnDemandTransferAuthorizationError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateReAuthExchangeSessionError.md
func pageDocsErrorsCreateReAuthExchangeSessionError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
    case .conflict(let failure):
      print("409:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/CreateWebhookSubscriptionError.md
func pageDocsErrorsCreateWebhookSubscriptionError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/DeleteBeneficialOwnerError.md
func pageDocsErrorsDeleteBeneficialOwnerError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/DeleteWebhookSubscriptionError.md
func pageDocsErrorsDeleteWebhookSubscriptionError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetAccountError.md
func pageDocsErrorsGetAccountError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetBeneficialOwnershipStatusForCustomerError.md
func pageDocsErrorsGetBeneficialOwnershipStatusForCustomerError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwnership.get(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetCustomerError.md
func pageDocsErrorsGetCustomerError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetEventError.md
func pageDocsErrorsGetEventError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetExchangeError.md
func pageDocsErrorsGetExchangeError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetExchangePartnerError.md
func pageDocsErrorsGetExchangePartnerError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetFundingSourceBalanceError.md
func pageDocsErrorsGetFundingSourceBalanceError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.balance.get(
      fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetFundingSourceError.md
func pageDocsErrorsGetFundingSourceError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetKBAQuestionsError.md
func pageDocsErrorsGetKBAQuestionsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetLabelError.md
func pageDocsErrorsGetLabelError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetLabelLedgerEntryError.md
func pageDocsErrorsGetLabelLedgerEntryError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetMassPaymentError.md
func pageDocsErrorsGetMassPaymentError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetMassPaymentItemError.md
func pageDocsErrorsGetMassPaymentItemError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetMicroDepositsError.md
func pageDocsErrorsGetMicroDepositsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.microDeposits.get(
      fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetRootError.md
func pageDocsErrorsGetRootError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetTransferError.md
func pageDocsErrorsGetTransferError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetTransferFailureReasonError.md
func pageDocsErrorsGetTransferFailureReasonError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.transfers.failure.get(transferID: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetVANRoutingError.md
func pageDocsErrorsGetVANRoutingError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetWebhookError.md
func pageDocsErrorsGetWebhookError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/GetWebhookSubscriptionError.md
func pageDocsErrorsGetWebhookSubscriptionError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/InitiateKBAForCustomerError.md
func pageDocsErrorsInitiateKBAForCustomerError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.kba.initiate(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/InitiateMassPaymentError.md
func pageDocsErrorsInitiateMassPaymentError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/InitiateMicroDepositsError.md
func pageDocsErrorsInitiateMicroDepositsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.microDeposits.initiate(
      fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/InitiateTransferError.md
func pageDocsErrorsInitiateTransferError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListAccountExchangesError.md
func pageDocsErrorsListAccountExchangesError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListAndSearchCustomersError.md
func pageDocsErrorsListAndSearchCustomersError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListAndSearchTransfersError.md
func pageDocsErrorsListAndSearchTransfersError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.transfers.list(accountID: "ca32853c-48fa-40be-ae75-77b37504581b")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListAvailableExchangeConnectionsError.md
func pageDocsErrorsListAvailableExchangeConnectionsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.listAvailableConnections(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListBeneficialOwnerDocumentsError.md
func pageDocsErrorsListBeneficialOwnerDocumentsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.beneficialOwners.documents.list(
      beneficialOwnerID: "692486f8-29f6-4516-a6a5-c69fd2ce854c"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListBeneficialOwnersForCustomerError.md
func pageDocsErrorsListBeneficialOwnersForCustomerError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwners.list(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListBusinessClassificationsError.md
func pageDocsErrorsListBusinessClassificationsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListCustomerDocumentsError.md
func pageDocsErrorsListCustomerDocumentsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.documents.list(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListCustomerExchangesError.md
func pageDocsErrorsListCustomerExchangesError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.exchanges.list(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListCustomerFundingSourcesError.md
func pageDocsErrorsListCustomerFundingSourcesError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.fundingSources.list(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListCustomerLabelsError.md
func pageDocsErrorsListCustomerLabelsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.labels.list(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListCustomerMassPaymentsError.md
func pageDocsErrorsListCustomerMassPaymentsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.massPayments.list(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListCustomerTransfersError.md
func pageDocsErrorsListCustomerTransfersError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.transfers.list(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListEventsError.md
func pageDocsErrorsListEventsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListExchangePartnersError.md
func pageDocsErrorsListExchangePartnersError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListFundingSourcesError.md
func pageDocsErrorsListFundingSourcesError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.fundingSources.list(
      accountID: "ca32853c-48fa-40be-ae75-77b37504581b"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListLabelLedgerEntriesError.md
func pageDocsErrorsListLabelLedgerEntriesError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.ledgerEntries.list(labelID: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListMassPaymentItemsError.md
func pageDocsErrorsListMassPaymentItemsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.massPayments.items.list(
      massPaymentID: "eb467252-808c-4bc0-b86f-a5cd01454563"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListMassPaymentsError.md
func pageDocsErrorsListMassPaymentsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.massPayments.list(accountID: "ca32853c-48fa-40be-ae75-77b37504581b")
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListTransferFeesError.md
func pageDocsErrorsListTransferFeesError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.transfers.fees.list(transferID: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListWebhookRetriesError.md
func pageDocsErrorsListWebhookRetriesError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhooks.retries.list(webhookID: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListWebhookSubscriptionsError.md
func pageDocsErrorsListWebhookSubscriptionsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/ListWebhooksError.md
func pageDocsErrorsListWebhooksError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhookSubscriptions.webhooks.list(
      webhookSubscriptionID: "077dfffb-4852-412f-96b6-0fe668066589"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/RemoveFundingSourceError.md
func pageDocsErrorsRemoveFundingSourceError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/RemoveLabelError.md
func pageDocsErrorsRemoveLabelError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/RetrieveBeneficialOwnerError.md
func pageDocsErrorsRetrieveBeneficialOwnerError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/RetrieveBusinessClassificationError.md
func pageDocsErrorsRetrieveBusinessClassificationError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/RetrieveCustomerExchangeSessionError.md
func pageDocsErrorsRetrieveCustomerExchangeSessionError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/RetrieveDocumentError.md
func pageDocsErrorsRetrieveDocumentError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/RetrieveLabelReallocationError.md
func pageDocsErrorsRetrieveLabelReallocationError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/RetryWebhookError.md
func pageDocsErrorsRetryWebhookError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/SimulateBankTransferProcessingError.md
func pageDocsErrorsSimulateBankTransferProcessingError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/UpdateBeneficialOwnerError.md
func pageDocsErrorsUpdateBeneficialOwnerError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/UpdateCustomerError.md
func pageDocsErrorsUpdateCustomerError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/UpdateFundingSourceError.md
func pageDocsErrorsUpdateFundingSourceError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/UpdateMassPaymentError.md
func pageDocsErrorsUpdateMassPaymentError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/UpdateWebhookSubscriptionError.md
func pageDocsErrorsUpdateWebhookSubscriptionError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/VerifyKBAQuestionsError.md
func pageDocsErrorsVerifyKBAQuestionsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/errors/VerifyMicroDepositsError.md
func pageDocsErrorsVerifyMicroDepositsError1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.microDeposits.verify(
      fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/models/ACHEntry.md
func pageDocsModelsACHEntry1(_ given: Dwolla) async throws {
  let value: ACHEntry = .init()
  _ = value
}

// docs/models/Account.md
func pageDocsModelsAccount1(_ given: Dwolla) async throws {
  let value: Account = .init(
    links: [
      "self": .init(
        href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "account"
      ),
      "funding-sources": .init(
        href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/funding-sources",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "funding-source"
      ),
    ],
    id: "ca32853c-48fa-40be-ae75-77b37504581b",
    name: "Jane Doe's Business",
    timezoneOffset: -6,
    type: "Commercial"
  )
  _ = value
}

// docs/models/Addenda.md
func pageDocsModelsAddenda1(_ given: Dwolla) async throws {
  let value: Addenda = .init(values: ["INV-2041"])
  _ = value
}

// docs/models/Address.md
func pageDocsModelsAddress1(_ given: Dwolla) async throws {
  let value: Address = .init(
    address1: "462 Main Street",
    city: "Des Moines",
    country: "US",
    stateProvinceRegion: "IA",
    address2: "Suite 123",
    postalCode: "50309"
  )
  _ = value
}

// docs/models/AuthorizationLinks.md
func pageDocsModelsAuthorizationLinks1(_ given: Dwolla) async throws {
  let value: AuthorizationLinks = .init()
  _ = value
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

// docs/models/Balance.md
func pageDocsModelsBalance1(_ given: Dwolla) async throws {
  let value: Balance = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/funding-sources/b268f6b9-db3b-4ecc-83a2-8823a53ec8b7/balance",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "balance"
      ),
      fundingSource: .init(
        href: "https://api.dwolla.com/funding-sources/b268f6b9-db3b-4ecc-83a2-8823a53ec8b7",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "funding-source"
      )
    ),
    balance: .init(value: "4616.87"),
    total: .init(value: "4616.87"),
    lastUpdated: Date(timeIntervalSince1970: 1_768_404_025.88)
  )
  _ = value
}

// docs/models/BalanceInquiry.md
func pageDocsModelsBalanceInquiry1(_ given: Dwolla) async throws {
  let value: BalanceInquiry = .init(
    links: [
      "self": .init(
        href: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/balance",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "balance"
      )
    ],
    status: .processing
  )
  _ = value
}

// docs/models/BankAccountType.md
func pageDocsModelsBankAccountType1(_ given: Dwolla) async throws {
  let value: BankAccountType = .checking
  _ = value
}

// docs/models/BeneficialOwner.md
func pageDocsModelsBeneficialOwner1(_ given: Dwolla) async throws {
  let value: BeneficialOwner = .init(
    links: [
      "self": .init(
        href: "https://api.dwolla.com/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "beneficial-owner"
      )
    ],
    id: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
    firstName: "John",
    lastName: "Doe",
    address: .init(
      address1: "462 Main Street",
      city: "Des Moines",
      country: "US",
      stateProvinceRegion: "IA",
      address2: "Suite 123",
      postalCode: "50309"
    ),
    verificationStatus: .verified,
    created: Date(timeIntervalSince1970: 1_768_236_727.419)
  )
  _ = value
}

// docs/models/BeneficialOwnerDetails.md
func pageDocsModelsBeneficialOwnerDetails1(_ given: Dwolla) async throws {
  let value: BeneficialOwnerDetails = .init(
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
  _ = value
}

// docs/models/BeneficialOwners.md
func pageDocsModelsBeneficialOwners1(_ given: Dwolla) async throws {
  let value: BeneficialOwners = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/customers/0ad4f1c3-9e5c-4a37-93d9-5d5b1f6e7c20/beneficial-owners",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "beneficial-owner"
      )
    ),
    embedded: .init(
      beneficialOwners: [
        .init(
          links: [
            "self": .init(
              href: "https://api.dwolla.com/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "beneficial-owner"
            )
          ],
          id: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
          firstName: "John",
          lastName: "Doe",
          address: .init(
            address1: "462 Main Street",
            city: "Des Moines",
            country: "US",
            stateProvinceRegion: "IA",
            address2: "Suite 123",
            postalCode: "50309"
          ),
          verificationStatus: .verified,
          created: Date(timeIntervalSince1970: 1_768_236_727.419)
        )
      ]
    ),
    total: 1
  )
  _ = value
}

// docs/models/BeneficialOwnership.md
func pageDocsModelsBeneficialOwnership1(_ given: Dwolla) async throws {
  let value: BeneficialOwnership = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/customers/0ad4f1c3-9e5c-4a37-93d9-5d5b1f6e7c20/beneficial-ownership",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "beneficial-ownership"
      )
    ),
    status: .certified
  )
  _ = value
}

// docs/models/BeneficialOwnershipStatus.md
func pageDocsModelsBeneficialOwnershipStatus1(_ given: Dwolla) async throws {
  let value: BeneficialOwnershipStatus = .certified
  _ = value
}

// docs/models/BusinessClassification.md
func pageDocsModelsBusinessClassification1(_ given: Dwolla) async throws {
  let value: BusinessClassification = .init(
    id: "9ed3f669-7d6f-11e3-b545-5404a6144203",
    name: "Food retail and service",
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/business-classifications/9ed3f669-7d6f-11e3-b545-5404a6144203",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "business-classification"
      )
    ),
    embedded: .init(
      industryClassifications: [
        .init(id: "9ed3f66b-7d6f-11e3-95ac-5404a6144203", name: "Wineries"),
        .init(id: "9ed3f670-7d6f-11e3-b1ce-5404a6144203", name: "Grocery stores"),
      ]
    )
  )
  _ = value
}

// docs/models/BusinessClassifications.md
func pageDocsModelsBusinessClassifications1(_ given: Dwolla) async throws {
  let value: BusinessClassifications = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/business-classifications",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "business-classification"
      )
    ),
    embedded: .init(
      businessClassifications: [
        .init(
          id: "9ed3f669-7d6f-11e3-b545-5404a6144203",
          name: "Food retail and service",
          links: .init(
            selfLink: .init(
              href: "https://api.dwolla.com/business-classifications/9ed3f669-7d6f-11e3-b545-5404a6144203",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "business-classification"
            )
          ),
          embedded: .init(
            industryClassifications: [
              .init(id: "9ed3f66b-7d6f-11e3-95ac-5404a6144203", name: "Wineries"),
              .init(id: "9ed3f670-7d6f-11e3-b1ce-5404a6144203", name: "Grocery stores"),
            ]
          )
        )
      ]
    ),
    total: 1
  )
  _ = value
}

// docs/models/BusinessType.md
func pageDocsModelsBusinessType1(_ given: Dwolla) async throws {
  let value: BusinessType = .llc
  _ = value
}

// docs/models/CancelTransferBody.md
func pageDocsModelsCancelTransferBody1(_ given: Dwolla) async throws {
  let value: CancelTransferBody = .init()
  _ = value
}

// docs/models/Card.md
func pageDocsModelsCard1(_ given: Dwolla) async throws {
  let value: Card = .init(
    brand: "Visa",
    lastFour: "1519",
    expirationMonth: 12,
    expirationYear: 2028,
    nameOnCard: "Jane Doe",
    bin: "40247644",
    billingAddress: .init(
      address1: "123 Main Street",
      city: "Des Moines",
      country: "US",
      stateProvinceRegion: "IA",
      postalCode: "50309"
    )
  )
  _ = value
}

// docs/models/CardHolder.md
func pageDocsModelsCardHolder1(_ given: Dwolla) async throws {
  let value: CardHolder = .init(
    firstName: "Jane",
    lastName: "Doe",
    billingAddress: .init(
      address1: "123 Main Street",
      city: "Des Moines",
      country: "US",
      stateProvinceRegion: "IA",
      postalCode: "50309"
    )
  )
  _ = value
}

// docs/models/CertifyBeneficialOwnershipForCustomerBody.md
func pageDocsModelsCertifyBeneficialOwnershipForCustomerBody1(_ given: Dwolla) async throws {
  let value: CertifyBeneficialOwnershipForCustomerBody = .init()
  _ = value
}

// docs/models/Channel.md
func pageDocsModelsChannel1(_ given: Dwolla) async throws {
  let value: Channel = .ach
  _ = value
}

// docs/models/Clearing.md
func pageDocsModelsClearing1(_ given: Dwolla) async throws {
  let value: Clearing = .init(source: "standard", destination: "next-available")
  _ = value
}

// docs/models/ClientToken.md
func pageDocsModelsClientToken1(_ given: Dwolla) async throws {
  let value: ClientToken = .init(token: "4adF858jPeQ9RnojMHdqSD2KwsvmhO7Ti7cI5woOiBGCpH5krY")
  _ = value
}

// docs/models/ClientTokenAction.md
func pageDocsModelsClientTokenAction1(_ given: Dwolla) async throws {
  let value: ClientTokenAction = .customerUpdate
  _ = value
}

// docs/models/Controller.md
func pageDocsModelsController1(_ given: Dwolla) async throws {
  let value: Controller = .init(
    firstName: "John",
    lastName: "Controller",
    title: "CEO",
    dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
    address: .init(
      address1: "462 Main Street",
      city: "Des Moines",
      country: "US",
      stateProvinceRegion: "IA",
      address2: "Suite 123",
      postalCode: "50309"
    ),
    ssn: "6789"
  )
  _ = value
}

// docs/models/CreateACHEntry.md
func pageDocsModelsCreateACHEntry1(_ given: Dwolla) async throws {
  let value: CreateACHEntry = .init(addenda: .init(values: ["INV-2041"]))
  _ = value
}

// docs/models/CreateAccountExchangeBody.md
func pageDocsModelsCreateAccountExchangeBody1(_ given: Dwolla) async throws {
  let value: CreateAccountExchangeBody = .finicitySecure(
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

// docs/models/CreateBankSource.md
func pageDocsModelsCreateBankSource1(_ given: Dwolla) async throws {
  let value: CreateBankSource = .init(
    routingNumber: "222222226",
    accountNumber: "123456789",
    bankAccountType: .checking,
    name: "Operating account"
  )
  _ = value
}

// docs/models/CreateCardSource.md
func pageDocsModelsCreateCardSource1(_ given: Dwolla) async throws {
  let value: CreateCardSource = .init(
    links: .init(exchange: "https://api.dwolla.com/exchanges/6bc9109a-04fd-49b6-ace6-ca06fd282d65"),
    name: "Jane's Debit Card",
    cardDetails: .init(
      firstName: "Jane",
      lastName: "Doe",
      billingAddress: .init(
        address1: "123 Main Street",
        city: "Des Moines",
        country: "US",
        stateProvinceRegion: "IA",
        postalCode: "50309"
      )
    )
  )
  _ = value
}

// docs/models/CreateClientToken.md
func pageDocsModelsCreateClientToken1(_ given: Dwolla) async throws {
  let value: CreateClientToken = .init(
    action: .customerUpdate,
    links: .init(customer: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  _ = value
}

// docs/models/CreateCustomerBody.md
func pageDocsModelsCreateCustomerBody1(_ given: Dwolla) async throws {
  let value: CreateCustomerBody = .receiveOnly(
    .init(firstName: "Jane", lastName: "Doe", email: "jane.doe@example.com", ipAddress: "143.156.7.8")
  )
  _ = value
}

// docs/models/CreateCustomerExchangeBody.md
func pageDocsModelsCreateCustomerExchangeBody1(_ given: Dwolla) async throws {
  let value: CreateCustomerExchangeBody = .finicitySecure(
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
  _ = value
}

// docs/models/CreateCustomerExchangeSessionBody.md
func pageDocsModelsCreateCustomerExchangeSessionBody1(_ given: Dwolla) async throws {
  let value: CreateCustomerExchangeSessionBody = .forWeb(
    .init(
      links: .init(
        exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
      )
    )
  )
  _ = value
}

// docs/models/CreateCustomerExchangeSessionForWeb.md
func pageDocsModelsCreateCustomerExchangeSessionForWeb1(_ given: Dwolla) async throws {
  let value: CreateCustomerExchangeSessionForWeb = .init(
    links: .init(
      exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
    )
  )
  _ = value
}

// docs/models/CreateCustomerExchangeSessionWithRedirect.md
func pageDocsModelsCreateCustomerExchangeSessionWithRedirect1(_ given: Dwolla) async throws {
  let value: CreateCustomerExchangeSessionWithRedirect = .init(
    links: .init(
      exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef",
      redirectURL: "com.example.app123"
    )
  )
  _ = value
}

// docs/models/CreateCustomerFundingSourceBody.md
func pageDocsModelsCreateCustomerFundingSourceBody1(_ given: Dwolla) async throws {
  let value: CreateCustomerFundingSourceBody = .bank(
    .init(
      routingNumber: "222222226",
      accountNumber: "123456789",
      bankAccountType: .checking,
      name: "Jane's Checking"
    )
  )
  _ = value
}

// docs/models/CreateExchangeSource.md
func pageDocsModelsCreateExchangeSource1(_ given: Dwolla) async throws {
  let value: CreateExchangeSource = .init(
    links: .init(exchange: "https://api.dwolla.com/exchanges/6bc9109a-04fd-49b6-ace6-ca06fd282d65"),
    bankAccountType: .checking,
    name: "Jane's Checking"
  )
  _ = value
}

// docs/models/CreateFinicitySecureExchange.md
func pageDocsModelsCreateFinicitySecureExchange1(_ given: Dwolla) async throws {
  let value: CreateFinicitySecureExchange = .init(
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
  _ = value
}

// docs/models/CreateFundingSourceBody.md
func pageDocsModelsCreateFundingSourceBody1(_ given: Dwolla) async throws {
  let value: CreateFundingSourceBody = .bank(
    .init(
      routingNumber: "222222226",
      accountNumber: "123456789",
      bankAccountType: .checking,
      name: "Operating account"
    )
  )
  _ = value
}

// docs/models/CreateLabel.md
func pageDocsModelsCreateLabel1(_ given: Dwolla) async throws {
  let value: CreateLabel = .init(amount: .init(value: "10.00"))
  _ = value
}

// docs/models/CreateLabelReallocation.md
func pageDocsModelsCreateLabelReallocation1(_ given: Dwolla) async throws {
  let value: CreateLabelReallocation = .init(
    links: .init(
      from: "https://api.dwolla.com/labels/c91c501c-f49b-48be-a93b-12b45e152d45",
      to: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc"
    ),
    amount: .init(value: "15.00")
  )
  _ = value
}

// docs/models/CreateLedgerEntry.md
func pageDocsModelsCreateLedgerEntry1(_ given: Dwolla) async throws {
  let value: CreateLedgerEntry = .init(amount: .init(value: "-5.00"))
  _ = value
}

// docs/models/CreateMXOpenBankingExchange.md
func pageDocsModelsCreateMXOpenBankingExchange1(_ given: Dwolla) async throws {
  let value: CreateMXOpenBankingExchange = .init(
    links: .init(
      exchangePartner: "https://api.dwolla.com/exchange-partners/bca8d065-49a5-475b-a6b4-509bc8504d22"
    ),
    mx: .init(
      availableConnectionToken: "eyJhY2NvdW50SWQiOiJBQ1QtMjAxY2FkM2MtYzc2Yi00N2M1LWI3Y2QtMTkxY2FhNzdlZWM5IiwibWVtYmVySWQiOiJNQlItZGNjZWY0ZWMtOGM4MC00NTlmLTlhMGItMTc1ZTA0OTJmZWIzIn0="
    )
  )
  _ = value
}

// docs/models/CreateMassPayment.md
func pageDocsModelsCreateMassPayment1(_ given: Dwolla) async throws {
  let value: CreateMassPayment = .init(
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
  _ = value
}

// docs/models/CreateMassPaymentItem.md
func pageDocsModelsCreateMassPaymentItem1(_ given: Dwolla) async throws {
  let value: CreateMassPaymentItem = .init(
    links: .init(
      destination: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db"
    ),
    amount: .init(value: "1.00"),
    metadata: ["payee": "Jane"],
    correlationID: "ad6ca82d-59f7-45f0-a8d2-94c2cd4e8841"
  )
  _ = value
}

// docs/models/CreatePlaidOpenBankingExchange.md
func pageDocsModelsCreatePlaidOpenBankingExchange1(_ given: Dwolla) async throws {
  let value: CreatePlaidOpenBankingExchange = .init(
    links: .init(
      exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
    ),
    plaid: .init(publicToken: "public-production-d5456acb-01d5-4932-9783-e4c883cf1c0c")
  )
  _ = value
}

// docs/models/CreatePlaidSource.md
func pageDocsModelsCreatePlaidSource1(_ given: Dwolla) async throws {
  let value: CreatePlaidSource = .init(
    plaidToken: "processor-sandbox-plaidauth-123456",
    bankAccountType: .savings,
    name: "Jane's Savings"
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
    links: .init(redirectURL: "com.example.app123")
  )
  _ = value
}

// docs/models/CreateReceiveOnlyCustomer.md
func pageDocsModelsCreateReceiveOnlyCustomer1(_ given: Dwolla) async throws {
  let value: CreateReceiveOnlyCustomer = .init(
    firstName: "Jane",
    lastName: "Doe",
    email: "jane.doe@example.com",
    ipAddress: "143.156.7.8"
  )
  _ = value
}

// docs/models/CreateTokenBasedExchange.md
func pageDocsModelsCreateTokenBasedExchange1(_ given: Dwolla) async throws {
  let value: CreateTokenBasedExchange = .init(
    links: .init(
      exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
    ),
    token: "somePlaidProcessorToken"
  )
  _ = value
}

// docs/models/CreateTransfer.md
func pageDocsModelsCreateTransfer1(_ given: Dwolla) async throws {
  let value: CreateTransfer = .init(
    links: .init(
      source: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
      destination: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db"
    ),
    amount: .init(value: "42.00"),
    metadata: ["invoice": "INV-2041"],
    correlationID: "8a2cdc8d-629d-4a24-98ac-40b735229fe2"
  )
  _ = value
}

// docs/models/CreateTransferACHDetails.md
func pageDocsModelsCreateTransferACHDetails1(_ given: Dwolla) async throws {
  let value: CreateTransferACHDetails = .init(
    source: .init(addenda: .init(values: ["INV-2041"])),
    destination: .init(addenda: .init(values: ["INV-2041"]))
  )
  _ = value
}

// docs/models/CreateTransferLinks.md
func pageDocsModelsCreateTransferLinks1(_ given: Dwolla) async throws {
  let value: CreateTransferLinks = .init(
    source: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
    destination: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db"
  )
  _ = value
}

// docs/models/CreateUnverifiedCustomer.md
func pageDocsModelsCreateUnverifiedCustomer1(_ given: Dwolla) async throws {
  let value: CreateUnverifiedCustomer = .init(
    firstName: "Joe",
    lastName: "Buyer",
    email: "joe.buyer@example.com",
    correlationID: "fc451a7a-ae30-4404-ab95-e3553fcd733f"
  )
  _ = value
}

// docs/models/CreateVerifiedBusinessCustomer.md
func pageDocsModelsCreateVerifiedBusinessCustomer1(_ given: Dwolla) async throws {
  let value: CreateVerifiedBusinessCustomer = .init(
    firstName: "Jane",
    lastName: "Doe",
    email: "accounts@example.com",
    address1: "123 Main Street",
    city: "Des Moines",
    state: "IA",
    postalCode: "50309",
    businessType: .llc,
    businessName: "Jane Corp",
    businessClassification: "9ed3f670-7d6f-11e3-b1ce-5404a6144203",
    ein: "00-0000000",
    controller: .init(
      firstName: "John",
      lastName: "Controller",
      title: "CEO",
      dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
      address: .init(
        address1: "462 Main Street",
        city: "Des Moines",
        country: "US",
        stateProvinceRegion: "IA",
        address2: "Suite 123",
        postalCode: "50309"
      ),
      ssn: "6789"
    )
  )
  _ = value
}

// docs/models/CreateVerifiedPersonalCustomer.md
func pageDocsModelsCreateVerifiedPersonalCustomer1(_ given: Dwolla) async throws {
  let value: CreateVerifiedPersonalCustomer = .init(
    firstName: "Jane",
    lastName: "Merchant",
    email: "jane.merchant@example.com",
    address1: "123 Main Street",
    city: "Des Moines",
    state: "IA",
    postalCode: "50309",
    dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
    ssn: "6789",
    address2: "Apt 4"
  )
  _ = value
}

// docs/models/CreateVerifiedSolePropCustomer.md
func pageDocsModelsCreateVerifiedSolePropCustomer1(_ given: Dwolla) async throws {
  let value: CreateVerifiedSolePropCustomer = .init(
    firstName: "Sam",
    lastName: "Owner",
    email: "sam@example.com",
    address1: "9 Oak Avenue",
    city: "Ames",
    state: "IA",
    postalCode: "50010",
    dateOfBirth: CalendarDate(year: 1975, month: 6, day: 2)!,
    ssn: "4321",
    businessName: "Sam's Garden Center",
    businessClassification: "9ed3f670-7d6f-11e3-b1ce-5404a6144203"
  )
  _ = value
}

// docs/models/CreateVirtualSource.md
func pageDocsModelsCreateVirtualSource1(_ given: Dwolla) async throws {
  let value: CreateVirtualSource = .init(name: "Rent")
  _ = value
}

// docs/models/CreateWebhookSubscription.md
func pageDocsModelsCreateWebhookSubscription1(_ given: Dwolla) async throws {
  let value: CreateWebhookSubscription = .init(
    url: "https://example.com/dwolla/webhooks",
    secret: "3d1c8a5e0b7f4296a1d03e58c9b2f6474be1"
  )
  _ = value
}

// docs/models/Currency.md
func pageDocsModelsCurrency1(_ given: Dwolla) async throws {
  let value: Currency = .usd
  _ = value
}

// docs/models/Customer.md
func pageDocsModelsCustomer1(_ given: Dwolla) async throws {
  let value: Customer = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "customer"
      ),
      fundingSources: .init(
        href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/funding-sources",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "funding-source"
      ),
      transfers: .init(
        href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/transfers",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "transfer"
      ),
      send: .init(
        href: "https://api.dwolla.com/transfers",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "transfer"
      ),
      receive: .init(
        href: "https://api.dwolla.com/transfers",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "transfer"
      )
    ),
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    firstName: "Jane",
    lastName: "Doe",
    email: "jane.doe@example.com",
    type: .personal,
    status: .verified,
    created: Date(timeIntervalSince1970: 1_768_236_373.023),
    address1: "123 Main Street",
    address2: "Ste 123",
    city: "Des Moines",
    state: "IA",
    postalCode: "50309"
  )
  _ = value
}

// docs/models/CustomerController.md
func pageDocsModelsCustomerController1(_ given: Dwolla) async throws {
  let value: CustomerController = .init(
    firstName: "John",
    lastName: "Controller",
    title: "CEO",
    address: .init(
      address1: "462 Main Street",
      city: "Des Moines",
      postalCode: "50309",
      country: "US",
      stateProvinceRegion: "IA"
    )
  )
  _ = value
}

// docs/models/CustomerControllerAddress.md
func pageDocsModelsCustomerControllerAddress1(_ given: Dwolla) async throws {
  let value: CustomerControllerAddress = .init(
    address1: "462 Main Street",
    city: "Des Moines",
    postalCode: "50309",
    country: "US",
    stateProvinceRegion: "IA"
  )
  _ = value
}

// docs/models/CustomerLinks.md
func pageDocsModelsCustomerLinks1(_ given: Dwolla) async throws {
  let value: CustomerLinks = .init(
    selfLink: .init(
      href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "customer"
    ),
    fundingSources: .init(
      href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/funding-sources",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "funding-source"
    ),
    transfers: .init(
      href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/transfers",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "transfer"
    ),
    send: .init(
      href: "https://api.dwolla.com/transfers",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "transfer"
    ),
    receive: .init(
      href: "https://api.dwolla.com/transfers",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "transfer"
    )
  )
  _ = value
}

// docs/models/CustomerStatus.md
func pageDocsModelsCustomerStatus1(_ given: Dwolla) async throws {
  let value: CustomerStatus = .verified
  _ = value
}

// docs/models/CustomerType.md
func pageDocsModelsCustomerType1(_ given: Dwolla) async throws {
  let value: CustomerType = .personal
  _ = value
}

// docs/models/Customers.md
func pageDocsModelsCustomers1(_ given: Dwolla) async throws {
  let value: Customers = .init(
    links: .init(
      selfLink: "https://api.dwolla.com/customers?limit=25&offset=0",
      first: "https://api.dwolla.com/customers?limit=25&offset=0",
      last: "https://api.dwolla.com/customers?limit=25&offset=0"
    ),
    embedded: .init(
      customers: [
        .init(
          links: .init(
            selfLink: .init(
              href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "customer"
            ),
            fundingSources: .init(
              href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/funding-sources",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "funding-source"
            ),
            transfers: .init(
              href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/transfers",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "transfer"
            ),
            send: .init(
              href: "https://api.dwolla.com/transfers",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "transfer"
            ),
            receive: .init(
              href: "https://api.dwolla.com/transfers",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "transfer"
            )
          ),
          id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
          firstName: "Jane",
          lastName: "Doe",
          email: "jane.doe@example.com",
          type: .personal,
          status: .verified,
          created: Date(timeIntervalSince1970: 1_768_236_373.023),
          address1: "123 Main Street",
          address2: "Ste 123",
          city: "Des Moines",
          state: "IA",
          postalCode: "50309"
        )
      ]
    ),
    total: 1
  )
  _ = value
}

// docs/models/Document.md
func pageDocsModelsDocument1(_ given: Dwolla) async throws {
  let value: Document = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/documents/56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "document"
      )
    ),
    id: "56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc",
    status: .reviewed,
    type: .passport,
    created: Date(timeIntervalSince1970: 1_768_254_136),
    documentVerificationStatus: .rejected,
    failureReason: .scanDobMismatch,
    allFailureReasons: [
      .init(reason: .scanDobMismatch, description: "Scan DOB does not match DOB on account"),
      .init(reason: .scanIDExpired, description: "ID is expired"),
    ]
  )
  _ = value
}

// docs/models/DocumentFailure.md
func pageDocsModelsDocumentFailure1(_ given: Dwolla) async throws {
  let value: DocumentFailure = .init(
    reason: .scanDobMismatch,
    description: "Scan DOB does not match DOB on account"
  )
  _ = value
}

// docs/models/DocumentFailureReason.md
func pageDocsModelsDocumentFailureReason1(_ given: Dwolla) async throws {
  let value: DocumentFailureReason = .scanDobMismatch
  _ = value
}

// docs/models/DocumentType.md
func pageDocsModelsDocumentType1(_ given: Dwolla) async throws {
  let value: DocumentType = .passport
  _ = value
}

// docs/models/DocumentUpload.md
func pageDocsModelsDocumentUpload1(_ given: Dwolla) async throws {
  let value: DocumentUpload = .init(
    documentType: .license,
    file: .data(Data("example".utf8), fileName: "example.txt")
  )
  _ = value
}

// docs/models/Documents.md
func pageDocsModelsDocuments1(_ given: Dwolla) async throws {
  let value: Documents = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/documents",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "document"
      )
    ),
    embedded: .init(
      documents: [
        .init(
          links: .init(
            selfLink: .init(
              href: "https://api.dwolla.com/documents/56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "document"
            )
          ),
          id: "56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc",
          status: .reviewed,
          type: .passport,
          created: Date(timeIntervalSince1970: 1_768_254_136),
          documentVerificationStatus: .rejected,
          failureReason: .scanDobMismatch,
          allFailureReasons: [
            .init(reason: .scanDobMismatch, description: "Scan DOB does not match DOB on account"),
            .init(reason: .scanIDExpired, description: "ID is expired"),
          ]
        )
      ]
    ),
    total: 1
  )
  _ = value
}

// docs/models/EmbeddedError.md
func pageDocsModelsEmbeddedError1(_ given: Dwolla) async throws {
  let value: EmbeddedError = .init(
    code: .invalid,
    message: "Invalid parameter.",
    path: "/routingNumber",
    links: [:]
  )
  _ = value
}

// docs/models/EmbeddedErrors.md
func pageDocsModelsEmbeddedErrors1(_ given: Dwolla) async throws {
  let value: EmbeddedErrors = .init(
    errors: [
      .init(code: .invalid, message: "Invalid parameter.", path: "/routingNumber", links: [:])
    ]
  )
  _ = value
}

// docs/models/ErrorBody.md
func pageDocsModelsErrorBody1(_ given: Dwolla) async throws {
  let value: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
  _ = value
}

// docs/models/ErrorCode.md
func pageDocsModelsErrorCode1(_ given: Dwolla) async throws {
  let value: ErrorCode = .invalidAccessToken
  _ = value
}

// docs/models/ErrorLinks.md
func pageDocsModelsErrorLinks1(_ given: Dwolla) async throws {
  let value: ErrorLinks = .init(
    about: .init(
      href: "https://api.dwolla.com/funding-sources/df8392e5-4c06-42ed-b247-c098ed6f5a11",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "funding-source"
    )
  )
  _ = value
}

// docs/models/Event.md
func pageDocsModelsEvent1(_ given: Dwolla) async throws {
  let value: Event = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/events/81f6e13c-557c-4449-9331-da5c65e61095",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "event"
      ),
      account: .init(
        href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "account"
      ),
      resource: .init(
        href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "transfer"
      ),
      customer: .init(
        href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "customer"
      )
    ),
    id: "81f6e13c-557c-4449-9331-da5c65e61095",
    topic: .customerTransferCreated,
    resourceID: "15c6bcce-46f7-e811-8112-e8dd3bececa8",
    created: Date(timeIntervalSince1970: 1_768_577_822),
    correlationID: "8a2cdc8d-629d-4a24-98ac-40b735229fe2"
  )
  _ = value
}

// docs/models/EventLinks.md
func pageDocsModelsEventLinks1(_ given: Dwolla) async throws {
  let value: EventLinks = .init(
    selfLink: .init(
      href: "https://api.dwolla.com/events/81f6e13c-557c-4449-9331-da5c65e61095",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "event"
    ),
    account: .init(
      href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "account"
    ),
    resource: .init(
      href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "transfer"
    ),
    customer: .init(
      href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "customer"
    )
  )
  _ = value
}

// docs/models/EventTopic.md
func pageDocsModelsEventTopic1(_ given: Dwolla) async throws {
  let value: EventTopic = .customerTransferCreated
  _ = value
}

// docs/models/Events.md
func pageDocsModelsEvents1(_ given: Dwolla) async throws {
  let value: Events = .init(
    links: .init(
      selfLink: "https://api.dwolla.com/events?limit=25&offset=0",
      first: "https://api.dwolla.com/events?limit=25&offset=0",
      last: "https://api.dwolla.com/events?limit=25&offset=0"
    ),
    embedded: .init(
      events: [
        .init(
          links: .init(
            selfLink: .init(
              href: "https://api.dwolla.com/events/81f6e13c-557c-4449-9331-da5c65e61095",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "event"
            ),
            account: .init(
              href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "account"
            ),
            resource: .init(
              href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "transfer"
            ),
            customer: .init(
              href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "customer"
            )
          ),
          id: "81f6e13c-557c-4449-9331-da5c65e61095",
          topic: .customerTransferCreated,
          resourceID: "15c6bcce-46f7-e811-8112-e8dd3bececa8",
          created: Date(timeIntervalSince1970: 1_768_577_822),
          correlationID: "8a2cdc8d-629d-4a24-98ac-40b735229fe2"
        )
      ]
    ),
    total: 1
  )
  _ = value
}

// docs/models/Exchange.md
func pageDocsModelsExchange1(_ given: Dwolla) async throws {
  let value: Exchange = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/exchanges/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "exchange"
      ),
      exchangePartner: .init(
        href: "https://api.dwolla.com/exchange-partners/9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "exchange-partner"
      )
    ),
    id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
    status: .active,
    created: Date(timeIntervalSince1970: 1_666_388_463.283)
  )
  _ = value
}

// docs/models/ExchangeLinks.md
func pageDocsModelsExchangeLinks1(_ given: Dwolla) async throws {
  let value: ExchangeLinks = .init(
    selfLink: .init(
      href: "https://api.dwolla.com/exchanges/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "exchange"
    ),
    exchangePartner: .init(
      href: "https://api.dwolla.com/exchange-partners/9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "exchange-partner"
    )
  )
  _ = value
}

// docs/models/ExchangePartner.md
func pageDocsModelsExchangePartner1(_ given: Dwolla) async throws {
  let value: ExchangePartner = .init(
    links: .init(
      selfLink: .init(
        href: "https://api-sandbox.dwolla.com/exchange-partners/9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "exchange-partner"
      )
    ),
    id: "9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
    name: .finicity,
    created: Date(timeIntervalSince1970: 1_658_535_501.419)
  )
  _ = value
}

// docs/models/ExchangePartnerReference.md
func pageDocsModelsExchangePartnerReference1(_ given: Dwolla) async throws {
  let value: ExchangePartnerReference = .init(
    exchangePartner: "https://api.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4"
  )
  _ = value
}

// docs/models/ExchangePartners.md
func pageDocsModelsExchangePartners1(_ given: Dwolla) async throws {
  let value: ExchangePartners = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/exchange-partners",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "exchange-partner"
      )
    ),
    embedded: .init(
      exchangePartners: [
        .init(
          links: .init(
            selfLink: .init(
              href: "https://api-sandbox.dwolla.com/exchange-partners/9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "exchange-partner"
            )
          ),
          id: "9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
          name: .finicity,
          created: Date(timeIntervalSince1970: 1_658_535_501.419)
        ),
        .init(
          links: .init(
            selfLink: .init(
              href: "https://api-sandbox.dwolla.com/exchange-partners/292317ec-e252-47d8-93c3-2d128e037aa4",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "exchange-partner"
            )
          ),
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
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/exchanges",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "exchange"
      )
    ),
    embedded: .init(
      exchanges: [
        .init(
          links: .init(
            selfLink: .init(
              href: "https://api.dwolla.com/exchanges/e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "exchange"
            ),
            exchangePartner: .init(
              href: "https://api.dwolla.com/exchange-partners/9b55a4b3-34ae-4607-b2d1-622f1eed77f9",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "exchange-partner"
            )
          ),
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

// docs/models/FacilitatorFee.md
func pageDocsModelsFacilitatorFee1(_ given: Dwolla) async throws {
  let value: FacilitatorFee = .init(
    links: .init(chargeTo: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980"),
    amount: .init(value: "2.00")
  )
  _ = value
}

// docs/models/FundingSource.md
func pageDocsModelsFundingSource1(_ given: Dwolla) async throws {
  let value: FundingSource = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/funding-sources/04173e17-6398-4d36-a167-9d98c4b1f1c3",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "funding-source"
      ),
      account: .init(
        href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "account"
      )
    ),
    id: "04173e17-6398-4d36-a167-9d98c4b1f1c3",
    status: .verified,
    type: .bank,
    name: "Operating account",
    created: Date(timeIntervalSince1970: 1_768_081_812),
    bankAccountType: .checking,
    removed: false,
    channels: [.ach],
    bankName: "SANDBOX TEST BANK"
  )
  _ = value
}

// docs/models/FundingSourceLinks.md
func pageDocsModelsFundingSourceLinks1(_ given: Dwolla) async throws {
  let value: FundingSourceLinks = .init(
    selfLink: .init(
      href: "https://api.dwolla.com/funding-sources/04173e17-6398-4d36-a167-9d98c4b1f1c3",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "funding-source"
    ),
    account: .init(
      href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "account"
    )
  )
  _ = value
}

// docs/models/FundingSources.md
func pageDocsModelsFundingSources1(_ given: Dwolla) async throws {
  let value: FundingSources = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/funding-sources",
        resourceType: "funding-source"
      )
    ),
    embedded: .init(
      fundingSources: [
        .init(
          links: .init(
            selfLink: .init(
              href: "https://api.dwolla.com/funding-sources/04173e17-6398-4d36-a167-9d98c4b1f1c3",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "funding-source"
            ),
            account: .init(
              href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "account"
            )
          ),
          id: "04173e17-6398-4d36-a167-9d98c4b1f1c3",
          status: .verified,
          type: .bank,
          name: "Operating account",
          created: Date(timeIntervalSince1970: 1_768_081_812),
          bankAccountType: .checking,
          removed: false,
          channels: [.ach],
          bankName: "SANDBOX TEST BANK"
        ),
        .init(
          links: .init(
            selfLink: .init(
              href: "https://api.dwolla.com/funding-sources/b268f6b9-db3b-4ecc-83a2-8823a53ec8b7",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "funding-source"
            ),
            balance: .init(
              href: "https://api.dwolla.com/funding-sources/b268f6b9-db3b-4ecc-83a2-8823a53ec8b7/balance",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "balance"
            )
          ),
          id: "b268f6b9-db3b-4ecc-83a2-8823a53ec8b7",
          status: .verified,
          type: .balance,
          name: "Balance",
          created: Date(timeIntervalSince1970: 1_768_081_798),
          removed: false,
          channels: []
        ),
      ]
    )
  )
  _ = value
}

// docs/models/HALLink.md
func pageDocsModelsHALLink1(_ given: Dwolla) async throws {
  let value: HALLink = .init(
    href: "https://api-sandbox.dwolla.com/funding-sources/692486f8-29f6-4516-a6a5-c69fd2ce854c"
  )
  _ = value
}

// docs/models/IndustryClassification.md
func pageDocsModelsIndustryClassification1(_ given: Dwolla) async throws {
  let value: IndustryClassification = .init(
    id: "9ed3f66b-7d6f-11e3-95ac-5404a6144203",
    name: "Wineries"
  )
  _ = value
}

// docs/models/InstantPayment.md
func pageDocsModelsInstantPayment1(_ given: Dwolla) async throws {
  let value: InstantPayment = .init(remittanceData: "Invoice INV-2041")
  _ = value
}

// docs/models/InstantPaymentDetails.md
func pageDocsModelsInstantPaymentDetails1(_ given: Dwolla) async throws {
  let value: InstantPaymentDetails = .init(destination: .init(remittanceData: "Invoice INV-2041"))
  _ = value
}

// docs/models/KBAAnswer.md
func pageDocsModelsKBAAnswer1(_ given: Dwolla) async throws {
  let value: KBAAnswer = .init(id: "2687969295", text: "Pulaski")
  _ = value
}

// docs/models/KBAChoice.md
func pageDocsModelsKBAChoice1(_ given: Dwolla) async throws {
  let value: KBAChoice = .init(questionID: "2355953375", answerID: "2687969335")
  _ = value
}

// docs/models/KBAQuestion.md
func pageDocsModelsKBAQuestion1(_ given: Dwolla) async throws {
  let value: KBAQuestion = .init(
    id: "2355953375",
    text: "In what county do you currently live?",
    answers: [
      .init(id: "2687969295", text: "Pulaski"),
      .init(id: "2687969335", text: "None of the above"),
    ]
  )
  _ = value
}

// docs/models/KBAQuestions.md
func pageDocsModelsKBAQuestions1(_ given: Dwolla) async throws {
  let value: KBAQuestions = .init(
    links: .init(
      answer: .init(
        href: "https://api.dwolla.com/kba/62dac6f3-bf8f-4961-9af8-428de8ecd9a4",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "kba"
      )
    ),
    id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4",
    questions: [
      .init(
        id: "2355953375",
        text: "In what county do you currently live?",
        answers: [
          .init(id: "2687969295", text: "Pulaski"),
          .init(id: "2687969335", text: "None of the above"),
        ]
      )
    ]
  )
  _ = value
}

// docs/models/KBAResult.md
func pageDocsModelsKBAResult1(_ given: Dwolla) async throws {
  let value: KBAResult = .init(
    links: .init(
      customer: .init(
        href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "customer"
      )
    ),
    verificationStatus: .verified
  )
  _ = value
}

// docs/models/Label.md
func pageDocsModelsLabel1(_ given: Dwolla) async throws {
  let value: Label = .init(
    links: [
      "self": .init(
        href: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "label"
      ),
      "customer": .init(
        href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "customer"
      ),
      "ledger-entries": .init(
        href: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc/ledger-entries",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "ledger-entry"
      ),
    ],
    id: "7e042ffe-e25e-40d2-b86e-748b98845ecc",
    created: Date(timeIntervalSince1970: 1_768_515_549.635),
    amount: .init(value: "10.00")
  )
  _ = value
}

// docs/models/LabelReallocation.md
func pageDocsModelsLabelReallocation1(_ given: Dwolla) async throws {
  let value: LabelReallocation = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/label-reallocations/fd36b78c-42f3-4e21-8efb-09196fccbd21",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "label-reallocation"
      ),
      fromLedgerEntry: .init(
        href: "https://api.dwolla.com/ledger-entries/f6a44994-b4da-48e3-bd10-d3a168e6a77d",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "ledger-entry"
      ),
      toLedgerEntry: .init(
        href: "https://api.dwolla.com/ledger-entries/d8a4bf7a-3fa0-48b9-873c-765d7375c59f",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "ledger-entry"
      )
    ),
    created: Date(timeIntervalSince1970: 1_768_570_891.036)
  )
  _ = value
}

// docs/models/Labels.md
func pageDocsModelsLabels1(_ given: Dwolla) async throws {
  let value: Labels = .init(
    links: .init(
      selfLink: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/labels?limit=25&offset=0",
      first: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/labels?limit=25&offset=0",
      last: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/labels?limit=25&offset=0"
    ),
    embedded: .init(
      labels: [
        .init(
          links: [
            "self": .init(
              href: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "label"
            ),
            "customer": .init(
              href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "customer"
            ),
            "ledger-entries": .init(
              href: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc/ledger-entries",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "ledger-entry"
            ),
          ],
          id: "7e042ffe-e25e-40d2-b86e-748b98845ecc",
          created: Date(timeIntervalSince1970: 1_768_515_549.635),
          amount: .init(value: "10.00")
        )
      ]
    ),
    total: 1
  )
  _ = value
}

// docs/models/LedgerEntries.md
func pageDocsModelsLedgerEntries1(_ given: Dwolla) async throws {
  let value: LedgerEntries = .init(
    links: .init(
      selfLink: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc/ledger-entries?limit=25&offset=0",
      first: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc/ledger-entries?limit=25&offset=0",
      last: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc/ledger-entries?limit=25&offset=0"
    ),
    embedded: .init(
      ledgerEntries: [
        .init(
          links: [
            "self": .init(
              href: "https://api.dwolla.com/ledger-entries/32d68709-62dd-43d6-a6df-562f4baec526",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "ledger-entry"
            ),
            "label": .init(
              href: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "label"
            ),
          ],
          id: "32d68709-62dd-43d6-a6df-562f4baec526",
          amount: .init(value: "-5.00"),
          created: Date(timeIntervalSince1970: 1_768_528_498.062)
        )
      ]
    ),
    total: 1
  )
  _ = value
}

// docs/models/LedgerEntry.md
func pageDocsModelsLedgerEntry1(_ given: Dwolla) async throws {
  let value: LedgerEntry = .init(
    links: [
      "self": .init(
        href: "https://api.dwolla.com/ledger-entries/32d68709-62dd-43d6-a6df-562f4baec526",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "ledger-entry"
      ),
      "label": .init(
        href: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "label"
      ),
    ],
    id: "32d68709-62dd-43d6-a6df-562f4baec526",
    amount: .init(value: "-5.00"),
    created: Date(timeIntervalSince1970: 1_768_528_498.062)
  )
  _ = value
}

// docs/models/MassPayment.md
func pageDocsModelsMassPayment1(_ given: Dwolla) async throws {
  let value: MassPayment = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "mass-payment"
      ),
      source: .init(
        href: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "funding-source"
      ),
      items: .init(
        href: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "mass-payment-item"
      )
    ),
    id: "eb467252-808c-4bc0-b86f-a5cd01454563",
    status: .complete,
    created: Date(timeIntervalSince1970: 1_768_930_901),
    metadata: ["batch": "2026-01"],
    total: .init(value: "5.00"),
    totalFees: .init(value: "0.00"),
    correlationID: "CID-8a2cdc8d-629d-4a24-98ac-40b735229fe2"
  )
  _ = value
}

// docs/models/MassPaymentItem.md
func pageDocsModelsMassPaymentItem1(_ given: Dwolla) async throws {
  let value: MassPaymentItem = .init(
    links: .init(
      selfLink: "https://api.dwolla.com/mass-payment-items/c1c7d293-63ec-e511-80df-0aa34a9b2388",
      massPayment: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563",
      destination: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db",
      transfer: "https://api.dwolla.com/transfers/fa3999db-41ed-e511-80df-0aa34a9b2388"
    ),
    id: "c1c7d293-63ec-e511-80df-0aa34a9b2388",
    status: .success,
    amount: .init(value: "1.00"),
    metadata: ["payee": "Jane"]
  )
  _ = value
}

// docs/models/MassPaymentItemStatus.md
func pageDocsModelsMassPaymentItemStatus1(_ given: Dwolla) async throws {
  let value: MassPaymentItemStatus = .success
  _ = value
}

// docs/models/MassPaymentItems.md
func pageDocsModelsMassPaymentItems1(_ given: Dwolla) async throws {
  let value: MassPaymentItems = .init(
    links: .init(
      selfLink: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items",
      first: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items?limit=25&offset=0",
      last: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items?limit=25&offset=0"
    ),
    embedded: .init(
      items: [
        .init(
          links: .init(
            selfLink: "https://api.dwolla.com/mass-payment-items/c1c7d293-63ec-e511-80df-0aa34a9b2388",
            massPayment: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563",
            destination: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db",
            transfer: "https://api.dwolla.com/transfers/fa3999db-41ed-e511-80df-0aa34a9b2388"
          ),
          id: "c1c7d293-63ec-e511-80df-0aa34a9b2388",
          status: .success,
          amount: .init(value: "1.00"),
          metadata: ["payee": "Jane"]
        ),
        .init(
          links: .init(
            selfLink: "https://api.dwolla.com/mass-payment-items/2f845bc9-41ed-e511-80df-0aa34a9b2388"
          ),
          id: "2f845bc9-41ed-e511-80df-0aa34a9b2388",
          status: .failed,
          amount: .init(value: "4.00"),
          embedded: .init(
            errors: [
              .init(
                code: .insufficientFunds,
                message: "Insufficient funds.",
                path: "/items/destination/href",
                links: [:]
              )
            ]
          )
        ),
      ]
    ),
    total: 2
  )
  _ = value
}

// docs/models/MassPaymentStatus.md
func pageDocsModelsMassPaymentStatus1(_ given: Dwolla) async throws {
  let value: MassPaymentStatus = .complete
  _ = value
}

// docs/models/MassPayments.md
func pageDocsModelsMassPayments1(_ given: Dwolla) async throws {
  let value: MassPayments = .init(
    links: .init(
      selfLink: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/mass-payments?limit=25&offset=0",
      first: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/mass-payments?limit=25&offset=0",
      last: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/mass-payments?limit=25&offset=0"
    ),
    embedded: .init(
      massPayments: [
        .init(
          links: .init(
            selfLink: .init(
              href: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "mass-payment"
            ),
            source: .init(
              href: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "funding-source"
            ),
            items: .init(
              href: "https://api.dwolla.com/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "mass-payment-item"
            )
          ),
          id: "eb467252-808c-4bc0-b86f-a5cd01454563",
          status: .complete,
          created: Date(timeIntervalSince1970: 1_768_930_901),
          metadata: ["batch": "2026-01"],
          total: .init(value: "5.00"),
          totalFees: .init(value: "0.00"),
          correlationID: "CID-8a2cdc8d-629d-4a24-98ac-40b735229fe2"
        )
      ]
    ),
    total: 1
  )
  _ = value
}

// docs/models/MicroDepositAmounts.md
func pageDocsModelsMicroDepositAmounts1(_ given: Dwolla) async throws {
  let value: MicroDepositAmounts = .init(amount1: .init(value: "0.03"), amount2: .init(value: "0.09"))
  _ = value
}

// docs/models/MicroDeposits.md
func pageDocsModelsMicroDeposits1(_ given: Dwolla) async throws {
  let value: MicroDeposits = .init(
    links: [
      "self": .init(
        href: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/micro-deposits",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "micro-deposits"
      )
    ],
    created: Date(timeIntervalSince1970: 1_768_251_413),
    status: .failed,
    failure: .init(code: "R03", description: "No Account/Unable to locate account")
  )
  _ = value
}

// docs/models/MicroDepositsFailure.md
func pageDocsModelsMicroDepositsFailure1(_ given: Dwolla) async throws {
  let value: MicroDepositsFailure = .init(
    code: "R03",
    description: "No Account/Unable to locate account"
  )
  _ = value
}

// docs/models/Money.md
func pageDocsModelsMoney1(_ given: Dwolla) async throws {
  let value: Money = .init(value: "42.00")
  _ = value
}

// docs/models/OAuthError.md
func pageDocsModelsOAuthError1(_ given: Dwolla) async throws {
  let value: OAuthError = .init(error: "invalid_client")
  _ = value
}

// docs/models/OnDemandAuthorization.md
func pageDocsModelsOnDemandAuthorization1(_ given: Dwolla) async throws {
  let value: OnDemandAuthorization = .init(
    links: .init(
      selfLink: "https://api.dwolla.com/on-demand-authorizations/30e7c028-0bdf-e511-80de-0aa34a9b2388"
    ),
    bodyText: "I agree that future payments to Company ABC inc. will be processed by the Dwolla payment system from the selected account above.",
    buttonText: "Agree & Continue"
  )
  _ = value
}

// docs/models/PageLinks.md
func pageDocsModelsPageLinks1(_ given: Dwolla) async throws {
  let value: PageLinks = .init(
    selfLink: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/transfers?limit=25&offset=0",
    first: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/transfers?limit=25&offset=0",
    last: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/transfers?limit=25&offset=0"
  )
  _ = value
}

// docs/models/Passport.md
func pageDocsModelsPassport1(_ given: Dwolla) async throws {
  let value: Passport = .init(number: "P31195855", country: "CA")
  _ = value
}

// docs/models/PointOfSaleAddenda.md
func pageDocsModelsPointOfSaleAddenda1(_ given: Dwolla) async throws {
  let value: PointOfSaleAddenda = .init(
    identificationCode: "004213",
    serialNumber: "000192",
    date: CalendarDate(year: 2026, month: 1, day: 12)!,
    address: "111 W 5th Street",
    city: "Des Moines",
    state: "IA"
  )
  _ = value
}

// docs/models/ProcessingChannel.md
func pageDocsModelsProcessingChannel1(_ given: Dwolla) async throws {
  let value: ProcessingChannel = .init(destination: .instant)
  _ = value
}

// docs/models/RemoveFundingSource.md
func pageDocsModelsRemoveFundingSource1(_ given: Dwolla) async throws {
  let value: RemoveFundingSource = .init(removed: true)
  _ = value
}

// docs/models/Root.md
func pageDocsModelsRoot1(_ given: Dwolla) async throws {
  let value: Root = .init(
    links: .init(
      account: .init(
        href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "account"
      ),
      customers: .init(
        href: "https://api.dwolla.com/customers",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "customer"
      )
    )
  )
  _ = value
}

// docs/models/SelfLinks.md
func pageDocsModelsSelfLinks1(_ given: Dwolla) async throws {
  let value: SelfLinks = .init(
    selfLink: .init(
      href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/funding-sources",
      resourceType: "funding-source"
    )
  )
  _ = value
}

// docs/models/SimulateBankTransferProcessingBody.md
func pageDocsModelsSimulateBankTransferProcessingBody1(_ given: Dwolla) async throws {
  let value: SimulateBankTransferProcessingBody = .virtualAccountTransfers(
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
  _ = value
}

// docs/models/SimulateCustomerVerification.md
func pageDocsModelsSimulateCustomerVerification1(_ given: Dwolla) async throws {
  let value: SimulateCustomerVerification = .init(
    links: .init(
      customer: "https://api-sandbox.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980"
    ),
    errorCode: .poBoxNotAllowed
  )
  _ = value
}

// docs/models/SimulateTransferProcessing.md
func pageDocsModelsSimulateTransferProcessing1(_ given: Dwolla) async throws {
  let value: SimulateTransferProcessing = .init()
  _ = value
}

// docs/models/SimulateVirtualAccountTransfers.md
func pageDocsModelsSimulateVirtualAccountTransfers1(_ given: Dwolla) async throws {
  let value: SimulateVirtualAccountTransfers = .init(
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
  _ = value
}

// docs/models/SimulatedVerificationError.md
func pageDocsModelsSimulatedVerificationError1(_ given: Dwolla) async throws {
  let value: SimulatedVerificationError = .poBoxNotAllowed
  _ = value
}

// docs/models/Simulation.md
func pageDocsModelsSimulation1(_ given: Dwolla) async throws {
  let value: Simulation = .init(
    links: [
      "self": .init(
        href: "https://api-sandbox.dwolla.com/sandbox-simulations",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "sandbox-simulation"
      )
    ],
    total: 8
  )
  _ = value
}

// docs/models/Transfer.md
func pageDocsModelsTransfer1(_ given: Dwolla) async throws {
  let value: Transfer = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "transfer"
      ),
      source: .init(
        href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "account"
      ),
      sourceFundingSource: .init(
        href: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "funding-source"
      ),
      destination: .init(
        href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "customer"
      ),
      destinationFundingSource: .init(
        href: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "funding-source"
      ),
      cancel: .init(
        href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "transfer"
      )
    ),
    id: "15c6bcce-46f7-e811-8112-e8dd3bececa8",
    status: .pending,
    amount: .init(value: "42.00"),
    created: Date(timeIntervalSince1970: 1_768_255_222.97),
    clearing: .init(source: "standard", destination: "next-available"),
    metadata: ["invoice": "INV-2041"],
    correlationID: "8a2cdc8d-629d-4a24-98ac-40b735229fe2"
  )
  _ = value
}

// docs/models/TransferACHDetails.md
func pageDocsModelsTransferACHDetails1(_ given: Dwolla) async throws {
  let value: TransferACHDetails = .init()
  _ = value
}

// docs/models/TransferFailure.md
func pageDocsModelsTransferFailure1(_ given: Dwolla) async throws {
  let value: TransferFailure = .init(
    code: "R03",
    links: [
      "self": .init(
        href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8/failure",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "failure"
      ),
      "failed-funding-source": .init(
        href: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "funding-source"
      ),
    ],
    description: "No Account/Unable to Locate Account",
    explanation: "The account number does not correspond to the individual identified in the entry or a valid account."
  )
  _ = value
}

// docs/models/TransferFees.md
func pageDocsModelsTransferFees1(_ given: Dwolla) async throws {
  let value: TransferFees = .init(
    transactions: [
      .init(
        links: .init(
          selfLink: .init(
            href: "https://api.dwolla.com/transfers/416a2857-c887-4cca-bd02-8c3f75c4bb0e",
            type: "application/vnd.dwolla.v1.hal+json",
            resourceType: "transfer"
          ),
          createdFromTransfer: .init(
            href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
            type: "application/vnd.dwolla.v1.hal+json",
            resourceType: "transfer"
          )
        ),
        id: "416a2857-c887-4cca-bd02-8c3f75c4bb0e",
        status: .pending,
        amount: .init(value: "2.00"),
        created: Date(timeIntervalSince1970: 1_768_255_223.777)
      )
    ],
    total: 1
  )
  _ = value
}

// docs/models/TransferLinks.md
func pageDocsModelsTransferLinks1(_ given: Dwolla) async throws {
  let value: TransferLinks = .init(
    selfLink: .init(
      href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "transfer"
    ),
    source: .init(
      href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "account"
    ),
    sourceFundingSource: .init(
      href: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "funding-source"
    ),
    destination: .init(
      href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "customer"
    ),
    destinationFundingSource: .init(
      href: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "funding-source"
    ),
    cancel: .init(
      href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
      type: "application/vnd.dwolla.v1.hal+json",
      resourceType: "transfer"
    )
  )
  _ = value
}

// docs/models/TransferStatus.md
func pageDocsModelsTransferStatus1(_ given: Dwolla) async throws {
  let value: TransferStatus = .pending
  _ = value
}

// docs/models/Transfers.md
func pageDocsModelsTransfers1(_ given: Dwolla) async throws {
  let value: Transfers = .init(
    links: .init(
      selfLink: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/transfers?limit=25&offset=0",
      first: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/transfers?limit=25&offset=0",
      last: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b/transfers?limit=25&offset=0"
    ),
    embedded: .init(
      transfers: [
        .init(
          links: .init(
            selfLink: .init(
              href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "transfer"
            ),
            source: .init(
              href: "https://api.dwolla.com/accounts/ca32853c-48fa-40be-ae75-77b37504581b",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "account"
            ),
            sourceFundingSource: .init(
              href: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "funding-source"
            ),
            destination: .init(
              href: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "customer"
            ),
            destinationFundingSource: .init(
              href: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "funding-source"
            ),
            cancel: .init(
              href: "https://api.dwolla.com/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "transfer"
            )
          ),
          id: "15c6bcce-46f7-e811-8112-e8dd3bececa8",
          status: .pending,
          amount: .init(value: "42.00"),
          created: Date(timeIntervalSince1970: 1_768_255_222.97),
          clearing: .init(source: "standard", destination: "next-available"),
          metadata: ["invoice": "INV-2041"],
          correlationID: "8a2cdc8d-629d-4a24-98ac-40b735229fe2"
        )
      ]
    ),
    total: 1
  )
  _ = value
}

// docs/models/UpdateCustomerBody.md
func pageDocsModelsUpdateCustomerBody1(_ given: Dwolla) async throws {
  let value: UpdateCustomerBody = .status(.init(status: .deactivated))
  _ = value
}

// docs/models/UpdateCustomerBusinessWithoutController.md
func pageDocsModelsUpdateCustomerBusinessWithoutController1(_ given: Dwolla) async throws {
  let value: UpdateCustomerBusinessWithoutController = .init(
    firstName: "Jane",
    lastName: "Doe",
    email: "accounts@example.com",
    address1: "123 Main Street",
    city: "Des Moines",
    state: "IA",
    postalCode: "50309",
    businessType: .llc,
    businessName: "Jane Corp",
    businessClassification: "9ed3f670-7d6f-11e3-b1ce-5404a6144203",
    ein: "00-0000000"
  )
  _ = value
}

// docs/models/UpdateCustomerStatus.md
func pageDocsModelsUpdateCustomerStatus1(_ given: Dwolla) async throws {
  let value: UpdateCustomerStatus = .init(status: .deactivated)
  _ = value
}

// docs/models/UpdateCustomerToUnverified.md
func pageDocsModelsUpdateCustomerToUnverified1(_ given: Dwolla) async throws {
  let value: UpdateCustomerToUnverified = .init()
  _ = value
}

// docs/models/UpdateCustomerUnverifiedDetails.md
func pageDocsModelsUpdateCustomerUnverifiedDetails1(_ given: Dwolla) async throws {
  let value: UpdateCustomerUnverifiedDetails = .init(
    firstName: "Joe",
    lastName: "Buyer",
    email: "joe@example.com",
    businessName: "Joe's Shop"
  )
  _ = value
}

// docs/models/UpdateCustomerVerifiedDetails.md
func pageDocsModelsUpdateCustomerVerifiedDetails1(_ given: Dwolla) async throws {
  let value: UpdateCustomerVerifiedDetails = .init(
    address1: "200 Walnut Street",
    city: "Des Moines",
    state: "IA",
    postalCode: "50309"
  )
  _ = value
}

// docs/models/UpdateFundingSource.md
func pageDocsModelsUpdateFundingSource1(_ given: Dwolla) async throws {
  let value: UpdateFundingSource = .init(name: "Jane's Checking")
  _ = value
}

// docs/models/UpdateMassPayment.md
func pageDocsModelsUpdateMassPayment1(_ given: Dwolla) async throws {
  let value: UpdateMassPayment = .init(status: .pending)
  _ = value
}

// docs/models/UpdateWebhookSubscription.md
func pageDocsModelsUpdateWebhookSubscription1(_ given: Dwolla) async throws {
  let value: UpdateWebhookSubscription = .init(paused: true)
  _ = value
}

// docs/models/VerifyKBAQuestionsBody.md
func pageDocsModelsVerifyKBAQuestionsBody1(_ given: Dwolla) async throws {
  let value: VerifyKBAQuestionsBody = .init(
    answers: [
      .init(questionID: "2355953375", answerID: "2687969335"),
      .init(questionID: "2355953385", answerID: "2687969385"),
      .init(questionID: "2355953395", answerID: "2687969435"),
    ]
  )
  _ = value
}

// docs/models/VirtualAccountRouting.md
func pageDocsModelsVirtualAccountRouting1(_ given: Dwolla) async throws {
  let value: VirtualAccountRouting = .init(
    accountNumber: "9619991490430833",
    routingNumber: "084106768",
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/funding-sources/692486f8-29f6-4516-a6a5-c69fd2ce854c/ach-routing",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "ach-routing"
      )
    )
  )
  _ = value
}

// docs/models/VirtualAccountTransfer.md
func pageDocsModelsVirtualAccountTransfer1(_ given: Dwolla) async throws {
  let value: VirtualAccountTransfer = .init(
    link: .init(
      destination: .init(
        href: "https://api-sandbox.dwolla.com/funding-sources/692486f8-29f6-4516-a6a5-c69fd2ce854c"
      )
    ),
    amount: .init(value: "10.00")
  )
  _ = value
}

// docs/models/Webhook.md
func pageDocsModelsWebhook1(_ given: Dwolla) async throws {
  let value: Webhook = .init(
    links: .init(
      selfLink: "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8",
      subscription: "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589",
      retry: "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8/retries",
      event: "https://api.dwolla.com/events/03c7e14c-7f15-44a2-bcf7-83f2f7e95d50"
    ),
    id: "9ece9660-aa34-41eb-80d7-0125d53b45e8",
    topic: .transferCreated,
    accountID: "ca32853c-48fa-40be-ae75-77b37504581b",
    eventID: "03c7e14c-7f15-44a2-bcf7-83f2f7e95d50",
    subscriptionID: "077dfffb-4852-412f-96b6-0fe668066589",
    attempts: [
      .init(
        id: "d4d16621-c6b0-40cb-8dc3-0469fa9dc4e8",
        request: .init(
          timestamp: Date(timeIntervalSince1970: 1_768_583_254.304),
          url: "https://example.com/dwolla/webhooks",
          headers: [.init(name: "X-Dwolla-Topic", value: "transfer_created")],
          body: "{\"id\":\"03c7e14c-7f15-44a2-bcf7-83f2f7e95d50\",\"topic\":\"transfer_created\"}"
        ),
        response: .init(
          timestamp: Date(timeIntervalSince1970: 1_768_583_254.308),
          headers: [],
          statusCode: 200,
          body: ""
        )
      )
    ]
  )
  _ = value
}

// docs/models/WebhookAttempt.md
func pageDocsModelsWebhookAttempt1(_ given: Dwolla) async throws {
  let value: WebhookAttempt = .init(
    id: "d4d16621-c6b0-40cb-8dc3-0469fa9dc4e8",
    request: .init(
      timestamp: Date(timeIntervalSince1970: 1_768_583_254.304),
      url: "https://example.com/dwolla/webhooks",
      headers: [.init(name: "X-Dwolla-Topic", value: "transfer_created")],
      body: "{\"id\":\"03c7e14c-7f15-44a2-bcf7-83f2f7e95d50\",\"topic\":\"transfer_created\"}"
    ),
    response: .init(
      timestamp: Date(timeIntervalSince1970: 1_768_583_254.308),
      headers: [],
      statusCode: 200,
      body: ""
    )
  )
  _ = value
}

// docs/models/WebhookHeader.md
func pageDocsModelsWebhookHeader1(_ given: Dwolla) async throws {
  let value: WebhookHeader = .init(name: "X-Dwolla-Topic", value: "transfer_created")
  _ = value
}

// docs/models/WebhookRequest.md
func pageDocsModelsWebhookRequest1(_ given: Dwolla) async throws {
  let value: WebhookRequest = .init(
    timestamp: Date(timeIntervalSince1970: 1_768_583_254.304),
    url: "https://example.com/dwolla/webhooks",
    headers: [.init(name: "X-Dwolla-Topic", value: "transfer_created")],
    body: "{\"id\":\"03c7e14c-7f15-44a2-bcf7-83f2f7e95d50\",\"topic\":\"transfer_created\"}"
  )
  _ = value
}

// docs/models/WebhookResponse.md
func pageDocsModelsWebhookResponse1(_ given: Dwolla) async throws {
  let value: WebhookResponse = .init(
    timestamp: Date(timeIntervalSince1970: 1_768_583_254.308),
    headers: [],
    statusCode: 200,
    body: ""
  )
  _ = value
}

// docs/models/WebhookRetries.md
func pageDocsModelsWebhookRetries1(_ given: Dwolla) async throws {
  let value: WebhookRetries = .init(
    links: .init(
      selfLink: "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8/retries"
    ),
    embedded: .init(
      retries: [
        .init(
          links: .init(
            selfLink: "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8/retries/5aa27a0f-cf99-418d-a3ee-67c0ff99a494",
            webhook: "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8"
          ),
          id: "5aa27a0f-cf99-418d-a3ee-67c0ff99a494",
          timestamp: Date(timeIntervalSince1970: 1_768_671_806)
        )
      ]
    ),
    total: 1
  )
  _ = value
}

// docs/models/WebhookRetry.md
func pageDocsModelsWebhookRetry1(_ given: Dwolla) async throws {
  let value: WebhookRetry = .init(
    links: .init(
      selfLink: "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8/retries/5aa27a0f-cf99-418d-a3ee-67c0ff99a494",
      webhook: "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8"
    ),
    id: "5aa27a0f-cf99-418d-a3ee-67c0ff99a494",
    timestamp: Date(timeIntervalSince1970: 1_768_671_806)
  )
  _ = value
}

// docs/models/WebhookSubscription.md
func pageDocsModelsWebhookSubscription1(_ given: Dwolla) async throws {
  let value: WebhookSubscription = .init(
    links: .init(
      selfLink: .init(
        href: "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "webhook-subscription"
      ),
      webhooks: .init(
        href: "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589/webhooks",
        type: "application/vnd.dwolla.v1.hal+json",
        resourceType: "webhook"
      )
    ),
    id: "077dfffb-4852-412f-96b6-0fe668066589",
    url: "https://example.com/dwolla/webhooks",
    paused: false,
    created: Date(timeIntervalSince1970: 1_768_062_047)
  )
  _ = value
}

// docs/models/WebhookSubscriptions.md
func pageDocsModelsWebhookSubscriptions1(_ given: Dwolla) async throws {
  let value: WebhookSubscriptions = .init(
    links: .init(selfLink: "https://api.dwolla.com/webhook-subscriptions"),
    embedded: .init(
      webhookSubscriptions: [
        .init(
          links: .init(
            selfLink: .init(
              href: "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "webhook-subscription"
            ),
            webhooks: .init(
              href: "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589/webhooks",
              type: "application/vnd.dwolla.v1.hal+json",
              resourceType: "webhook"
            )
          ),
          id: "077dfffb-4852-412f-96b6-0fe668066589",
          url: "https://example.com/dwolla/webhooks",
          paused: false,
          created: Date(timeIntervalSince1970: 1_768_062_047)
        )
      ]
    ),
    total: 1
  )
  _ = value
}

// docs/models/Webhooks.md
func pageDocsModelsWebhooks1(_ given: Dwolla) async throws {
  let value: Webhooks = .init(
    links: .init(
      selfLink: "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589/webhooks?limit=25&offset=0",
      first: "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589/webhooks?limit=25&offset=0",
      last: "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589/webhooks?limit=25&offset=0"
    ),
    embedded: .init(
      webhooks: [
        .init(
          links: .init(
            selfLink: "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8",
            subscription: "https://api.dwolla.com/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589",
            retry: "https://api.dwolla.com/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8/retries",
            event: "https://api.dwolla.com/events/03c7e14c-7f15-44a2-bcf7-83f2f7e95d50"
          ),
          id: "9ece9660-aa34-41eb-80d7-0125d53b45e8",
          topic: .transferCreated,
          accountID: "ca32853c-48fa-40be-ae75-77b37504581b",
          eventID: "03c7e14c-7f15-44a2-bcf7-83f2f7e95d50",
          subscriptionID: "077dfffb-4852-412f-96b6-0fe668066589",
          attempts: [
            .init(
              id: "d4d16621-c6b0-40cb-8dc3-0469fa9dc4e8",
              request: .init(
                timestamp: Date(timeIntervalSince1970: 1_768_583_254.304),
                url: "https://example.com/dwolla/webhooks",
                headers: [.init(name: "X-Dwolla-Topic", value: "transfer_created")],
                body: "{\"id\":\"03c7e14c-7f15-44a2-bcf7-83f2f7e95d50\",\"topic\":\"transfer_created\"}"
              ),
              response: .init(
                timestamp: Date(timeIntervalSince1970: 1_768_583_254.308),
                headers: [],
                statusCode: 200,
                body: ""
              )
            )
          ]
        )
      ]
    ),
    total: 1
  )
  _ = value
}

// docs/models/WireInstructions.md
func pageDocsModelsWireInstructions1(_ given: Dwolla) async throws {
  let value: WireInstructions = .init()
  _ = value
}

// docs/operations/CancelTransferRequest.md
func pageDocsOperationsCancelTransferRequest1(_ given: Dwolla) async throws {
  let request = CancelTransferRequest(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8", body: .init())
  _ = request
}

// docs/operations/CertifyBeneficialOwnershipForCustomerRequest.md
func pageDocsOperationsCertifyBeneficialOwnershipForCustomerRequest1(_ given: Dwolla) async throws {
  let request = CertifyBeneficialOwnershipForCustomerRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
    beneficialOwnerID: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
    body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
  )
  _ = request
}

// docs/operations/CreateBeneficialOwnerForCustomerRequest.md
func pageDocsOperationsCreateBeneficialOwnerForCustomerRequest1(_ given: Dwolla) async throws {
  let request = CreateBeneficialOwnerForCustomerRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
  )
  _ = request
}

// docs/operations/CreateCustomerExchangeRequest.md
func pageDocsOperationsCreateCustomerExchangeRequest1(_ given: Dwolla) async throws {
  let request = CreateCustomerExchangeRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
    labelID: "7e042ffe-e25e-40d2-b86e-748b98845ecc",
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
    exchangeID: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a",
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
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
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
  let request = GetFundingSourceBalanceRequest(
    fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
  )
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
  let request = GetMicroDepositsRequest(fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
  _ = request
}

// docs/operations/GetRootRequest.md
func pageDocsOperationsGetRootRequest1(_ given: Dwolla) async throws {
  let request = GetRootRequest()
  _ = request
}

// docs/operations/GetTransferFailureReasonRequest.md
func pageDocsOperationsGetTransferFailureReasonRequest1(_ given: Dwolla) async throws {
  let request = GetTransferFailureReasonRequest(transferID: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
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
  let request = InitiateKBAForCustomerRequest(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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
  let request = InitiateMicroDepositsRequest(fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
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
  let request = ListAndSearchTransfersRequest(accountID: "ca32853c-48fa-40be-ae75-77b37504581b")
  _ = request
}

// docs/operations/ListAvailableExchangeConnectionsRequest.md
func pageDocsOperationsListAvailableExchangeConnectionsRequest1(_ given: Dwolla) async throws {
  let request = ListAvailableExchangeConnectionsRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  _ = request
}

// docs/operations/ListBeneficialOwnerDocumentsRequest.md
func pageDocsOperationsListBeneficialOwnerDocumentsRequest1(_ given: Dwolla) async throws {
  let request = ListBeneficialOwnerDocumentsRequest(
    beneficialOwnerID: "692486f8-29f6-4516-a6a5-c69fd2ce854c"
  )
  _ = request
}

// docs/operations/ListBeneficialOwnersForCustomerRequest.md
func pageDocsOperationsListBeneficialOwnersForCustomerRequest1(_ given: Dwolla) async throws {
  let request = ListBeneficialOwnersForCustomerRequest(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  _ = request
}

// docs/operations/ListBusinessClassificationsRequest.md
func pageDocsOperationsListBusinessClassificationsRequest1(_ given: Dwolla) async throws {
  let request = ListBusinessClassificationsRequest()
  _ = request
}

// docs/operations/ListCustomerDocumentsRequest.md
func pageDocsOperationsListCustomerDocumentsRequest1(_ given: Dwolla) async throws {
  let request = ListCustomerDocumentsRequest(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListCustomerExchangesRequest.md
func pageDocsOperationsListCustomerExchangesRequest1(_ given: Dwolla) async throws {
  let request = ListCustomerExchangesRequest(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListCustomerFundingSourcesRequest.md
func pageDocsOperationsListCustomerFundingSourcesRequest1(_ given: Dwolla) async throws {
  let request = ListCustomerFundingSourcesRequest(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListCustomerLabelsRequest.md
func pageDocsOperationsListCustomerLabelsRequest1(_ given: Dwolla) async throws {
  let request = ListCustomerLabelsRequest(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListCustomerMassPaymentsRequest.md
func pageDocsOperationsListCustomerMassPaymentsRequest1(_ given: Dwolla) async throws {
  let request = ListCustomerMassPaymentsRequest(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  _ = request
}

// docs/operations/ListCustomerTransfersRequest.md
func pageDocsOperationsListCustomerTransfersRequest1(_ given: Dwolla) async throws {
  let request = ListCustomerTransfersRequest(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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
  let request = ListFundingSourcesRequest(accountID: "ca32853c-48fa-40be-ae75-77b37504581b")
  _ = request
}

// docs/operations/ListLabelLedgerEntriesRequest.md
func pageDocsOperationsListLabelLedgerEntriesRequest1(_ given: Dwolla) async throws {
  let request = ListLabelLedgerEntriesRequest(labelID: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
  _ = request
}

// docs/operations/ListMassPaymentItemsRequest.md
func pageDocsOperationsListMassPaymentItemsRequest1(_ given: Dwolla) async throws {
  let request = ListMassPaymentItemsRequest(massPaymentID: "eb467252-808c-4bc0-b86f-a5cd01454563")
  _ = request
}

// docs/operations/ListMassPaymentsRequest.md
func pageDocsOperationsListMassPaymentsRequest1(_ given: Dwolla) async throws {
  let request = ListMassPaymentsRequest(accountID: "ca32853c-48fa-40be-ae75-77b37504581b")
  _ = request
}

// docs/operations/ListTransferFeesRequest.md
func pageDocsOperationsListTransferFeesRequest1(_ given: Dwolla) async throws {
  let request = ListTransferFeesRequest(transferID: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
  _ = request
}

// docs/operations/ListWebhookRetriesRequest.md
func pageDocsOperationsListWebhookRetriesRequest1(_ given: Dwolla) async throws {
  let request = ListWebhookRetriesRequest(webhookID: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
  _ = request
}

// docs/operations/ListWebhookSubscriptionsRequest.md
func pageDocsOperationsListWebhookSubscriptionsRequest1(_ given: Dwolla) async throws {
  let request = ListWebhookSubscriptionsRequest()
  _ = request
}

// docs/operations/ListWebhooksRequest.md
func pageDocsOperationsListWebhooksRequest1(_ given: Dwolla) async throws {
  let request = ListWebhooksRequest(webhookSubscriptionID: "077dfffb-4852-412f-96b6-0fe668066589")
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
    fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
    body: .init(amount1: .init(value: "0.03"), amount2: .init(value: "0.09"))
  )
  _ = request
}

// docs/resources/Accounts.md
func pageDocsResourcesAccounts1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let account = try await dwolla.accounts.get(id: "ca32853c-48fa-40be-ae75-77b37504581b")
  print(account)
  _ = dwolla
  _ = account
}

// docs/resources/Accounts.md
func pageDocsResourcesAccounts2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/accounts/ca32853c-48fa-40be-ae75-77b37504581b"
  let account = try await dwolla.accounts.get(at: url)
  print(account)
  _ = dwolla
  _ = url
  _ = account
}

// docs/resources/Accounts.md
func pageDocsResourcesAccounts3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await accountsGet(core, .init(id: "ca32853c-48fa-40be-ae75-77b37504581b"))
  switch result {
  case .success(let account):
    print(account)
  case .failure(let error):
    print("accountsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Accounts.md
func pageDocsResourcesAccounts4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/AccountsExchanges.md
func pageDocsResourcesAccountsExchanges1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let exchanges = try await dwolla.accounts.exchanges.list()
  print(exchanges)
  _ = dwolla
  _ = exchanges
}

// docs/resources/AccountsExchanges.md
func pageDocsResourcesAccountsExchanges2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/AccountsExchanges.md
func pageDocsResourcesAccountsExchanges4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/AccountsFundingSources.md
func pageDocsResourcesAccountsFundingSources1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.accounts.fundingSources.create(
    body: .bank(
      .init(
        routingNumber: "222222226",
        accountNumber: "123456789",
        bankAccountType: .checking,
        name: "Operating account"
      )
    )
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/AccountsFundingSources.md
func pageDocsResourcesAccountsFundingSources2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await accountsFundingSourcesCreate(
    core,
    .init(
      body: .bank(
        .init(
          routingNumber: "222222226",
          accountNumber: "123456789",
          bankAccountType: .checking,
          name: "Operating account"
        )
      )
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("accountsFundingSourcesCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/AccountsFundingSources.md
func pageDocsResourcesAccountsFundingSources3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/AccountsFundingSources.md
func pageDocsResourcesAccountsFundingSources4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let fundingSources = try await dwolla.accounts.fundingSources.list(
    accountID: "ca32853c-48fa-40be-ae75-77b37504581b"
  )
  print(fundingSources)
  _ = dwolla
  _ = fundingSources
}

// docs/resources/AccountsFundingSources.md
func pageDocsResourcesAccountsFundingSources5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/accounts/ca32853c-48fa-40be-ae75-77b37504581b/funding-sources"
  let fundingSources = try await dwolla.accounts.fundingSources.list(at: url)
  print(fundingSources)
  _ = dwolla
  _ = url
  _ = fundingSources
}

// docs/resources/AccountsFundingSources.md
func pageDocsResourcesAccountsFundingSources6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await accountsFundingSourcesList(
    core,
    .init(accountID: "ca32853c-48fa-40be-ae75-77b37504581b")
  )
  switch result {
  case .success(let fundingSources):
    print(fundingSources)
  case .failure(let error):
    print("accountsFundingSourcesList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/AccountsFundingSources.md
func pageDocsResourcesAccountsFundingSources7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.fundingSources.list(
      accountID: "ca32853c-48fa-40be-ae75-77b37504581b"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/AccountsMassPayments.md
func pageDocsResourcesAccountsMassPayments1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let massPayments = try await dwolla.accounts.massPayments.list(
    accountID: "ca32853c-48fa-40be-ae75-77b37504581b"
  )
  print(massPayments)
  _ = dwolla
  _ = massPayments
}

// docs/resources/AccountsMassPayments.md
func pageDocsResourcesAccountsMassPayments2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.accounts.massPayments.all(accountID: "ca32853c-48fa-40be-ae75-77b37504581b")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/AccountsMassPayments.md
func pageDocsResourcesAccountsMassPayments3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/accounts/ca32853c-48fa-40be-ae75-77b37504581b/mass-payments"
  let massPayments = try await dwolla.accounts.massPayments.list(at: url)
  print(massPayments)
  _ = dwolla
  _ = url
  _ = massPayments
}

// docs/resources/AccountsMassPayments.md
func pageDocsResourcesAccountsMassPayments4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await accountsMassPaymentsList(
    core,
    .init(accountID: "ca32853c-48fa-40be-ae75-77b37504581b")
  )
  switch result {
  case .success(let massPayments):
    print(massPayments)
  case .failure(let error):
    print("accountsMassPaymentsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/AccountsMassPayments.md
func pageDocsResourcesAccountsMassPayments5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.massPayments.list(accountID: "ca32853c-48fa-40be-ae75-77b37504581b")
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/AccountsTransfers.md
func pageDocsResourcesAccountsTransfers1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let transfers = try await dwolla.accounts.transfers.list(
    accountID: "ca32853c-48fa-40be-ae75-77b37504581b"
  )
  print(transfers)
  _ = dwolla
  _ = transfers
}

// docs/resources/AccountsTransfers.md
func pageDocsResourcesAccountsTransfers2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.accounts.transfers.all(accountID: "ca32853c-48fa-40be-ae75-77b37504581b")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/AccountsTransfers.md
func pageDocsResourcesAccountsTransfers3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/accounts/ca32853c-48fa-40be-ae75-77b37504581b/transfers"
  let transfers = try await dwolla.accounts.transfers.list(at: url)
  print(transfers)
  _ = dwolla
  _ = url
  _ = transfers
}

// docs/resources/AccountsTransfers.md
func pageDocsResourcesAccountsTransfers4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await accountsTransfersList(
    core,
    .init(accountID: "ca32853c-48fa-40be-ae75-77b37504581b")
  )
  switch result {
  case .success(let transfers):
    print(transfers)
  case .failure(let error):
    print("accountsTransfersList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/AccountsTransfers.md
func pageDocsResourcesAccountsTransfers5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.accounts.transfers.list(accountID: "ca32853c-48fa-40be-ae75-77b37504581b")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let beneficialOwner = try await dwolla.beneficialOwners.get(
    id: "692486f8-29f6-4516-a6a5-c69fd2ce854c"
  )
  print(beneficialOwner)
  _ = dwolla
  _ = beneficialOwner
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c"
  let beneficialOwner = try await dwolla.beneficialOwners.get(at: url)
  print(beneficialOwner)
  _ = dwolla
  _ = url
  _ = beneficialOwner
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await beneficialOwnersGet(core, .init(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c"))
  switch result {
  case .success(let beneficialOwner):
    print(beneficialOwner)
  case .failure(let error):
    print("beneficialOwnersGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let beneficialOwner = try await dwolla.beneficialOwners.update(
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
  print(beneficialOwner)
  _ = dwolla
  _ = beneficialOwner
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners6(_ given: Dwolla) async throws {
  let body: BeneficialOwnerDetails = .init(
    firstName: "Ana",
    lastName: "Silva",
    dateOfBirth: CalendarDate(year: 1985, month: 3, day: 15)!,
    address: .init(
      address1: "20 Rue Wellington",
      city: "Ottawa",
      country: "CA",
      stateProvinceRegion: "ON",
      postalCode: "K1A 0A6"
    ),
    passport: .init(number: "P31195855", country: "CA")
  )
  _ = body
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await beneficialOwnersUpdate(
    core,
    .init(
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
  )
  switch result {
  case .success(let beneficialOwner):
    print(beneficialOwner)
  case .failure(let error):
    print("beneficialOwnersUpdate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners8(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners9(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.beneficialOwners.delete(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c")
  print(response)
  _ = dwolla
  _ = response
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners10(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await beneficialOwnersDelete(core, .init(id: "692486f8-29f6-4516-a6a5-c69fd2ce854c"))
  switch result {
  case .success(let response):
    print(response)
  case .failure(let error):
    print("beneficialOwnersDelete failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/BeneficialOwners.md
func pageDocsResourcesBeneficialOwners11(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/BeneficialOwnersDocuments.md
func pageDocsResourcesBeneficialOwnersDocuments1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let documents = try await dwolla.beneficialOwners.documents.list(
    beneficialOwnerID: "692486f8-29f6-4516-a6a5-c69fd2ce854c"
  )
  print(documents)
  _ = dwolla
  _ = documents
}

// docs/resources/BeneficialOwnersDocuments.md
func pageDocsResourcesBeneficialOwnersDocuments2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/beneficial-owners/692486f8-29f6-4516-a6a5-c69fd2ce854c/documents"
  let documents = try await dwolla.beneficialOwners.documents.list(at: url)
  print(documents)
  _ = dwolla
  _ = url
  _ = documents
}

// docs/resources/BeneficialOwnersDocuments.md
func pageDocsResourcesBeneficialOwnersDocuments3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await beneficialOwnersDocumentsList(
    core,
    .init(beneficialOwnerID: "692486f8-29f6-4516-a6a5-c69fd2ce854c")
  )
  switch result {
  case .success(let documents):
    print(documents)
  case .failure(let error):
    print("beneficialOwnersDocumentsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/BeneficialOwnersDocuments.md
func pageDocsResourcesBeneficialOwnersDocuments4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.beneficialOwners.documents.list(
      beneficialOwnerID: "692486f8-29f6-4516-a6a5-c69fd2ce854c"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/BeneficialOwnersDocuments.md
func pageDocsResourcesBeneficialOwnersDocuments5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.beneficialOwners.documents.create(
    beneficialOwnerID: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
    body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/BeneficialOwnersDocuments.md
func pageDocsResourcesBeneficialOwnersDocuments6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await beneficialOwnersDocumentsCreate(
    core,
    .init(
      beneficialOwnerID: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
      body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("beneficialOwnersDocumentsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/BeneficialOwnersDocuments.md
func pageDocsResourcesBeneficialOwnersDocuments7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.beneficialOwners.documents.create(
      beneficialOwnerID: "692486f8-29f6-4516-a6a5-c69fd2ce854c",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/BusinessClassifications.md
func pageDocsResourcesBusinessClassifications1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let businessClassifications = try await dwolla.businessClassifications.list()
  print(businessClassifications)
  _ = dwolla
  _ = businessClassifications
}

// docs/resources/BusinessClassifications.md
func pageDocsResourcesBusinessClassifications2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await businessClassificationsList(core)
  switch result {
  case .success(let businessClassifications):
    print(businessClassifications)
  case .failure(let error):
    print("businessClassificationsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/BusinessClassifications.md
func pageDocsResourcesBusinessClassifications3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/BusinessClassifications.md
func pageDocsResourcesBusinessClassifications4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let businessClassification = try await dwolla.businessClassifications.get(
    id: "9ed3f669-7d6f-11e3-b545-5404a6144203"
  )
  print(businessClassification)
  _ = dwolla
  _ = businessClassification
}

// docs/resources/BusinessClassifications.md
func pageDocsResourcesBusinessClassifications5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/business-classifications/9ed3f669-7d6f-11e3-b545-5404a6144203"
  let businessClassification = try await dwolla.businessClassifications.get(at: url)
  print(businessClassification)
  _ = dwolla
  _ = url
  _ = businessClassification
}

// docs/resources/BusinessClassifications.md
func pageDocsResourcesBusinessClassifications6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await businessClassificationsGet(
    core,
    .init(id: "9ed3f669-7d6f-11e3-b545-5404a6144203")
  )
  switch result {
  case .success(let businessClassification):
    print(businessClassification)
  case .failure(let error):
    print("businessClassificationsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/BusinessClassifications.md
func pageDocsResourcesBusinessClassifications7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/ClientTokens.md
func pageDocsResourcesClientTokens1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let clientToken = try await dwolla.clientTokens.create(
    body: .init(
      action: .customerUpdate,
      links: .init(customer: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980")
    )
  )
  print(clientToken)
  _ = dwolla
  _ = clientToken
}

// docs/resources/ClientTokens.md
func pageDocsResourcesClientTokens2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await clientTokensCreate(
    core,
    .init(
      body: .init(
        action: .customerUpdate,
        links: .init(
          customer: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980"
        )
      )
    )
  )
  switch result {
  case .success(let clientToken):
    print(clientToken)
  case .failure(let error):
    print("clientTokensCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/ClientTokens.md
func pageDocsResourcesClientTokens3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let customers = try await dwolla.customers.list()
  print(customers)
  _ = dwolla
  _ = customers
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.customers.all()
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersList(core)
  switch result {
  case .success(let customers):
    print(customers)
  case .failure(let error):
    print("customersList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.customers.create(
    body: .receiveOnly(
      .init(
        firstName: "Jane",
        lastName: "Doe",
        email: "jane.doe@example.com",
        ipAddress: "143.156.7.8"
      )
    )
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers6(_ given: Dwolla) async throws {
  let body: CreateCustomerBody = .unverified(
    .init(
      firstName: "Joe",
      lastName: "Buyer",
      email: "joe.buyer@example.com",
      correlationID: "fc451a7a-ae30-4404-ab95-e3553fcd733f"
    )
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers7(_ given: Dwolla) async throws {
  let body: CreateCustomerBody = .verifiedPersonal(
    .init(
      firstName: "Jane",
      lastName: "Merchant",
      email: "jane.merchant@example.com",
      address1: "123 Main Street",
      city: "Des Moines",
      state: "IA",
      postalCode: "50309",
      dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
      ssn: "6789",
      address2: "Apt 4"
    )
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers8(_ given: Dwolla) async throws {
  let body: CreateCustomerBody = .verifiedSoleProprietor(
    .init(
      firstName: "Sam",
      lastName: "Owner",
      email: "sam@example.com",
      address1: "9 Oak Avenue",
      city: "Ames",
      state: "IA",
      postalCode: "50010",
      dateOfBirth: CalendarDate(year: 1975, month: 6, day: 2)!,
      ssn: "4321",
      businessName: "Sam's Garden Center",
      businessClassification: "9ed3f670-7d6f-11e3-b1ce-5404a6144203"
    )
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers9(_ given: Dwolla) async throws {
  let body: CreateCustomerBody = .verifiedBusiness(
    .init(
      firstName: "Jane",
      lastName: "Doe",
      email: "accounts@example.com",
      address1: "123 Main Street",
      city: "Des Moines",
      state: "IA",
      postalCode: "50309",
      businessType: .llc,
      businessName: "Jane Corp",
      businessClassification: "9ed3f670-7d6f-11e3-b1ce-5404a6144203",
      ein: "00-0000000",
      controller: .init(
        firstName: "John",
        lastName: "Controller",
        title: "CEO",
        dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
        address: .init(
          address1: "462 Main Street",
          city: "Des Moines",
          country: "US",
          stateProvinceRegion: "IA",
          address2: "Suite 123",
          postalCode: "50309"
        ),
        ssn: "6789"
      )
    )
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers10(_ given: Dwolla) async throws {
  let body: CreateCustomerBody = .verifiedBusiness(
    .init(
      firstName: "Jane",
      lastName: "Doe",
      email: "billing@example.com",
      address1: "123 Main Street",
      city: "Des Moines",
      state: "IA",
      postalCode: "50309",
      businessType: .corporation,
      businessName: "Jane Holding",
      businessClassification: "9ed3f670-7d6f-11e3-b1ce-5404a6144203",
      ein: "00-0000000",
      controller: .init(
        firstName: "Ana",
        lastName: "Silva",
        title: "CEO",
        dateOfBirth: CalendarDate(year: 1985, month: 3, day: 15)!,
        address: .init(
          address1: "20 Rue Wellington",
          city: "Ottawa",
          country: "CA",
          stateProvinceRegion: "ON",
          postalCode: "K1A 0A6"
        ),
        passport: .init(number: "P31195855", country: "CA")
      )
    )
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers11(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersCreate(
    core,
    .init(
      body: .receiveOnly(
        .init(
          firstName: "Jane",
          lastName: "Doe",
          email: "jane.doe@example.com",
          ipAddress: "143.156.7.8"
        )
      )
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("customersCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers12(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers13(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let customer = try await dwolla.customers.get(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  print(customer)
  _ = dwolla
  _ = customer
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers14(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980"
  let customer = try await dwolla.customers.get(at: url)
  print(customer)
  _ = dwolla
  _ = url
  _ = customer
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers15(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersGet(core, .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980"))
  switch result {
  case .success(let customer):
    print(customer)
  case .failure(let error):
    print("customersGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers16(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers17(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let customer = try await dwolla.customers.update(
    id: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .status(.init(status: .deactivated))
  )
  print(customer)
  _ = dwolla
  _ = customer
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers18(_ given: Dwolla) async throws {
  let body: UpdateCustomerBody = .unverifiedDetails(
    .init(firstName: "Joe", lastName: "Buyer", email: "joe@example.com", businessName: "Joe's Shop")
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers19(_ given: Dwolla) async throws {
  let body: UpdateCustomerBody = .verifiedDetails(
    .init(address1: "200 Walnut Street", city: "Des Moines", state: "IA", postalCode: "50309")
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers20(_ given: Dwolla) async throws {
  let body: UpdateCustomerBody = .toUnverified(.init())
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers21(_ given: Dwolla) async throws {
  let body: UpdateCustomerBody = .toVerifiedPersonal(
    .init(
      firstName: "Jane",
      lastName: "Merchant",
      email: "jane.merchant@example.com",
      address1: "123 Main Street",
      city: "Des Moines",
      state: "IA",
      postalCode: "50309",
      dateOfBirth: CalendarDate(year: 1980, month: 1, day: 31)!,
      ssn: "123456789"
    )
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers22(_ given: Dwolla) async throws {
  let body: UpdateCustomerBody = .businessWithoutController(
    .init(
      firstName: "Jane",
      lastName: "Doe",
      email: "accounts@example.com",
      address1: "123 Main Street",
      city: "Des Moines",
      state: "IA",
      postalCode: "50309",
      businessType: .llc,
      businessName: "Jane Corp",
      businessClassification: "9ed3f670-7d6f-11e3-b1ce-5404a6144203",
      ein: "00-0000000"
    )
  )
  _ = body
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers23(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersUpdate(
    core,
    .init(id: "74a207b2-b7b7-4efa-8bf8-582148e7b980", body: .status(.init(status: .deactivated)))
  )
  switch result {
  case .success(let customer):
    print(customer)
  case .failure(let error):
    print("customersUpdate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Customers.md
func pageDocsResourcesCustomers24(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let beneficialOwners = try await dwolla.customers.beneficialOwners.list(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(beneficialOwners)
  _ = dwolla
  _ = beneficialOwners
}

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/beneficial-owners"
  let beneficialOwners = try await dwolla.customers.beneficialOwners.list(at: url)
  print(beneficialOwners)
  _ = dwolla
  _ = url
  _ = beneficialOwners
}

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersBeneficialOwnersList(
    core,
    .init(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  switch result {
  case .success(let beneficialOwners):
    print(beneficialOwners)
  case .failure(let error):
    print("customersBeneficialOwnersList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwners.list(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.customers.beneficialOwners.create(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners6(_ given: Dwolla) async throws {
  let body: BeneficialOwnerDetails = .init(
    firstName: "Ana",
    lastName: "Silva",
    dateOfBirth: CalendarDate(year: 1985, month: 3, day: 15)!,
    address: .init(
      address1: "20 Rue Wellington",
      city: "Ottawa",
      country: "CA",
      stateProvinceRegion: "ON",
      postalCode: "K1A 0A6"
    ),
    passport: .init(number: "P31195855", country: "CA")
  )
  _ = body
}

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersBeneficialOwnersCreate(
    core,
    .init(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("customersBeneficialOwnersCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersBeneficialOwners.md
func pageDocsResourcesCustomersBeneficialOwners8(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwners.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersBeneficialOwnership.md
func pageDocsResourcesCustomersBeneficialOwnership1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let beneficialOwnership = try await dwolla.customers.beneficialOwnership.get(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(beneficialOwnership)
  _ = dwolla
  _ = beneficialOwnership
}

// docs/resources/CustomersBeneficialOwnership.md
func pageDocsResourcesCustomersBeneficialOwnership2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/beneficial-ownership"
  let beneficialOwnership = try await dwolla.customers.beneficialOwnership.get(at: url)
  print(beneficialOwnership)
  _ = dwolla
  _ = url
  _ = beneficialOwnership
}

// docs/resources/CustomersBeneficialOwnership.md
func pageDocsResourcesCustomersBeneficialOwnership3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersBeneficialOwnershipGet(
    core,
    .init(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  switch result {
  case .success(let beneficialOwnership):
    print(beneficialOwnership)
  case .failure(let error):
    print("customersBeneficialOwnershipGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersBeneficialOwnership.md
func pageDocsResourcesCustomersBeneficialOwnership4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwnership.get(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersBeneficialOwnership.md
func pageDocsResourcesCustomersBeneficialOwnership5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let beneficialOwnership = try await dwolla.customers.beneficialOwnership.certify(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .init()
  )
  print(beneficialOwnership)
  _ = dwolla
  _ = beneficialOwnership
}

// docs/resources/CustomersBeneficialOwnership.md
func pageDocsResourcesCustomersBeneficialOwnership6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersBeneficialOwnershipCertify(
    core,
    .init(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980", body: .init())
  )
  switch result {
  case .success(let beneficialOwnership):
    print(beneficialOwnership)
  case .failure(let error):
    print("customersBeneficialOwnershipCertify failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersBeneficialOwnership.md
func pageDocsResourcesCustomersBeneficialOwnership7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.beneficialOwnership.certify(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersDocuments.md
func pageDocsResourcesCustomersDocuments1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let documents = try await dwolla.customers.documents.list(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(documents)
  _ = dwolla
  _ = documents
}

// docs/resources/CustomersDocuments.md
func pageDocsResourcesCustomersDocuments2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/documents"
  let documents = try await dwolla.customers.documents.list(at: url)
  print(documents)
  _ = dwolla
  _ = url
  _ = documents
}

// docs/resources/CustomersDocuments.md
func pageDocsResourcesCustomersDocuments3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersDocumentsList(
    core,
    .init(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  switch result {
  case .success(let documents):
    print(documents)
  case .failure(let error):
    print("customersDocumentsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersDocuments.md
func pageDocsResourcesCustomersDocuments4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.documents.list(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersDocuments.md
func pageDocsResourcesCustomersDocuments5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.customers.documents.create(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/CustomersDocuments.md
func pageDocsResourcesCustomersDocuments6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersDocumentsCreate(
    core,
    .init(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .init(documentType: .license, file: .data(Data("example".utf8), fileName: "example.txt"))
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("customersDocumentsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersDocuments.md
func pageDocsResourcesCustomersDocuments7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.documents.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersExchanges.md
func pageDocsResourcesCustomersExchanges1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersExchangesList(
    core,
    .init(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.exchanges.list(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersExchanges.md
func pageDocsResourcesCustomersExchanges5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.customers.exchanges.create(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersExchangesCreate(
    core,
    .init(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.exchanges.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let fundingSources = try await dwolla.customers.fundingSources.list(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(fundingSources)
  _ = dwolla
  _ = fundingSources
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/funding-sources"
  let fundingSources = try await dwolla.customers.fundingSources.list(at: url)
  print(fundingSources)
  _ = dwolla
  _ = url
  _ = fundingSources
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersFundingSourcesList(
    core,
    .init(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  switch result {
  case .success(let fundingSources):
    print(fundingSources)
  case .failure(let error):
    print("customersFundingSourcesList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.fundingSources.list(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.customers.fundingSources.create(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .bank(
      .init(
        routingNumber: "222222226",
        accountNumber: "123456789",
        bankAccountType: .checking,
        name: "Jane's Checking"
      )
    )
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources6(_ given: Dwolla) async throws {
  let body: CreateCustomerFundingSourceBody = .exchange(
    .init(
      links: .init(exchange: "https://api.dwolla.com/exchanges/6bc9109a-04fd-49b6-ace6-ca06fd282d65"),
      bankAccountType: .checking,
      name: "Jane's Checking"
    )
  )
  _ = body
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources7(_ given: Dwolla) async throws {
  let body: CreateCustomerFundingSourceBody = .plaid(
    .init(
      plaidToken: "processor-sandbox-plaidauth-123456",
      bankAccountType: .savings,
      name: "Jane's Savings"
    )
  )
  _ = body
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources8(_ given: Dwolla) async throws {
  let body: CreateCustomerFundingSourceBody = .virtual(.init(name: "Rent"))
  _ = body
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources9(_ given: Dwolla) async throws {
  let body: CreateCustomerFundingSourceBody = .card(
    .init(
      links: .init(exchange: "https://api.dwolla.com/exchanges/6bc9109a-04fd-49b6-ace6-ca06fd282d65"),
      name: "Jane's Debit Card",
      cardDetails: .init(
        firstName: "Jane",
        lastName: "Doe",
        billingAddress: .init(
          address1: "123 Main Street",
          city: "Des Moines",
          country: "US",
          stateProvinceRegion: "IA",
          postalCode: "50309"
        )
      )
    )
  )
  _ = body
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources10(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersFundingSourcesCreate(
    core,
    .init(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .bank(
        .init(
          routingNumber: "222222226",
          accountNumber: "123456789",
          bankAccountType: .checking,
          name: "Jane's Checking"
        )
      )
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("customersFundingSourcesCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersFundingSources.md
func pageDocsResourcesCustomersFundingSources11(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.fundingSources.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersKba.md
func pageDocsResourcesCustomersKba1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.customers.kba.initiate(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/CustomersKba.md
func pageDocsResourcesCustomersKba2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersKbaInitiate(
    core,
    .init(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("customersKbaInitiate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersKba.md
func pageDocsResourcesCustomersKba3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.kba.initiate(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let labels = try await dwolla.customers.labels.list(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(labels)
  _ = dwolla
  _ = labels
}

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.customers.labels.all(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/labels"
  let labels = try await dwolla.customers.labels.list(at: url)
  print(labels)
  _ = dwolla
  _ = url
  _ = labels
}

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersLabelsList(
    core,
    .init(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  switch result {
  case .success(let labels):
    print(labels)
  case .failure(let error):
    print("customersLabelsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.labels.list(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.customers.labels.create(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .init(amount: .init(value: "10.00"))
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersLabelsCreate(
    core,
    .init(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .init(amount: .init(value: "10.00"))
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("customersLabelsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersLabels.md
func pageDocsResourcesCustomersLabels8(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.labels.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersMassPayments.md
func pageDocsResourcesCustomersMassPayments1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let massPayments = try await dwolla.customers.massPayments.list(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(massPayments)
  _ = dwolla
  _ = massPayments
}

// docs/resources/CustomersMassPayments.md
func pageDocsResourcesCustomersMassPayments2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.customers.massPayments.all(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/CustomersMassPayments.md
func pageDocsResourcesCustomersMassPayments3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/mass-payments"
  let massPayments = try await dwolla.customers.massPayments.list(at: url)
  print(massPayments)
  _ = dwolla
  _ = url
  _ = massPayments
}

// docs/resources/CustomersMassPayments.md
func pageDocsResourcesCustomersMassPayments4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersMassPaymentsList(
    core,
    .init(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  switch result {
  case .success(let massPayments):
    print(massPayments)
  case .failure(let error):
    print("customersMassPaymentsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersMassPayments.md
func pageDocsResourcesCustomersMassPayments5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.massPayments.list(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/CustomersTransfers.md
func pageDocsResourcesCustomersTransfers1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let transfers = try await dwolla.customers.transfers.list(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
  )
  print(transfers)
  _ = dwolla
  _ = transfers
}

// docs/resources/CustomersTransfers.md
func pageDocsResourcesCustomersTransfers2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.customers.transfers.all(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/CustomersTransfers.md
func pageDocsResourcesCustomersTransfers3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980/transfers"
  let transfers = try await dwolla.customers.transfers.list(at: url)
  print(transfers)
  _ = dwolla
  _ = url
  _ = transfers
}

// docs/resources/CustomersTransfers.md
func pageDocsResourcesCustomersTransfers4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await customersTransfersList(
    core,
    .init(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  )
  switch result {
  case .success(let transfers):
    print(transfers)
  case .failure(let error):
    print("customersTransfersList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/CustomersTransfers.md
func pageDocsResourcesCustomersTransfers5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.customers.transfers.list(customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Documents.md
func pageDocsResourcesDocuments1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let document = try await dwolla.documents.get(id: "56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc")
  print(document)
  _ = dwolla
  _ = document
}

// docs/resources/Documents.md
func pageDocsResourcesDocuments2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/documents/56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc"
  let document = try await dwolla.documents.get(at: url)
  print(document)
  _ = dwolla
  _ = url
  _ = document
}

// docs/resources/Documents.md
func pageDocsResourcesDocuments3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await documentsGet(core, .init(id: "56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc"))
  switch result {
  case .success(let document):
    print(document)
  case .failure(let error):
    print("documentsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Documents.md
func pageDocsResourcesDocuments4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Events.md
func pageDocsResourcesEvents1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let events = try await dwolla.events.list()
  print(events)
  _ = dwolla
  _ = events
}

// docs/resources/Events.md
func pageDocsResourcesEvents2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.events.all()
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/Events.md
func pageDocsResourcesEvents3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await eventsList(core)
  switch result {
  case .success(let events):
    print(events)
  case .failure(let error):
    print("eventsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Events.md
func pageDocsResourcesEvents4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Events.md
func pageDocsResourcesEvents5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let event = try await dwolla.events.get(id: "81f6e13c-557c-4449-9331-da5c65e61095")
  print(event)
  _ = dwolla
  _ = event
}

// docs/resources/Events.md
func pageDocsResourcesEvents6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/events/81f6e13c-557c-4449-9331-da5c65e61095"
  let event = try await dwolla.events.get(at: url)
  print(event)
  _ = dwolla
  _ = url
  _ = event
}

// docs/resources/Events.md
func pageDocsResourcesEvents7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await eventsGet(core, .init(id: "81f6e13c-557c-4449-9331-da5c65e61095"))
  switch result {
  case .success(let event):
    print(event)
  case .failure(let error):
    print("eventsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Events.md
func pageDocsResourcesEvents8(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/ExchangePartners.md
func pageDocsResourcesExchangePartners1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let exchangePartners = try await dwolla.exchangePartners.list()
  print(exchangePartners)
  _ = dwolla
  _ = exchangePartners
}

// docs/resources/ExchangePartners.md
func pageDocsResourcesExchangePartners2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/ExchangePartners.md
func pageDocsResourcesExchangePartners4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.exchangeSessions.create(
    customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
    body: .forWeb(
      .init(
        links: .init(
          exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
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
        exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef",
        redirectURL: "com.example.app123"
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
        exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef",
        redirectURL: "https://example.com/app123"
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
        exchangePartner: "https://api.dwolla.com/exchange-partners/2164407f-33c3-4555-a6a1-40d5e9e58744"
      )
    )
  )
  _ = body
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await exchangeSessionsCreate(
    core,
    .init(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
      body: .forWeb(
        .init(
          links: .init(
            exchangePartner: "https://api.dwolla.com/exchange-partners/f53ffb32-c84f-496a-9d9d-acd100d396ef"
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.create(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions11(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
    .init(links: .init(redirectURL: "com.example.app123"))
  )
  _ = body
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions13(_ given: Dwolla) async throws {
  let body: CreateReAuthExchangeSessionBody = .withRedirect(
    .init(links: .init(redirectURL: "https://www.yourdomain.com/iav-callback"))
  )
  _ = body
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions14(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .forbidden(let failure):
      print("403:", failure.message)
    case .conflict(let failure):
      print("409:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/ExchangeSessions.md
func pageDocsResourcesExchangeSessions16(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.exchangeSessions.listAvailableConnections(
      customerID: "74a207b2-b7b7-4efa-8bf8-582148e7b980"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Exchanges.md
func pageDocsResourcesExchanges1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let exchange = try await dwolla.exchanges.get(id: "e5e9f2d3-a96c-4abd-a097-8ec7ae28aa8a")
  print(exchange)
  _ = dwolla
  _ = exchange
}

// docs/resources/Exchanges.md
func pageDocsResourcesExchanges2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let fundingSource = try await dwolla.fundingSources.get(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
  print(fundingSource)
  _ = dwolla
  _ = fundingSource
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4"
  let fundingSource = try await dwolla.fundingSources.get(at: url)
  print(fundingSource)
  _ = dwolla
  _ = url
  _ = fundingSource
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await fundingSourcesGet(core, .init(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"))
  switch result {
  case .success(let fundingSource):
    print(fundingSource)
  case .failure(let error):
    print("fundingSourcesGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let fundingSource = try await dwolla.fundingSources.update(
    id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
    body: .init(name: "Jane's Checking")
  )
  print(fundingSource)
  _ = dwolla
  _ = fundingSource
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources6(_ given: Dwolla) async throws {
  let body: UpdateFundingSource = .init(
    name: "Jane's Checking",
    routingNumber: "222222226",
    accountNumber: "987654321",
    bankAccountType: .checking
  )
  _ = body
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await fundingSourcesUpdate(
    core,
    .init(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4", body: .init(name: "Jane's Checking"))
  )
  switch result {
  case .success(let fundingSource):
    print(fundingSource)
  case .failure(let error):
    print("fundingSourcesUpdate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources8(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources9(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let fundingSource = try await dwolla.fundingSources.remove(
    id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
    body: .init(removed: true)
  )
  print(fundingSource)
  _ = dwolla
  _ = fundingSource
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources10(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await fundingSourcesRemove(
    core,
    .init(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4", body: .init(removed: true))
  )
  switch result {
  case .success(let fundingSource):
    print(fundingSource)
  case .failure(let error):
    print("fundingSourcesRemove failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources11(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources12(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let virtualAccountRouting = try await dwolla.fundingSources.getVANRouting(
    id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
  )
  print(virtualAccountRouting)
  _ = dwolla
  _ = virtualAccountRouting
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources13(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/ach-routing"
  let virtualAccountRouting = try await dwolla.fundingSources.getVANRouting(at: url)
  print(virtualAccountRouting)
  _ = dwolla
  _ = url
  _ = virtualAccountRouting
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources14(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await fundingSourcesGetVANRouting(
    core,
    .init(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
  )
  switch result {
  case .success(let virtualAccountRouting):
    print(virtualAccountRouting)
  case .failure(let error):
    print("fundingSourcesGetVANRouting failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources15(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/FundingSourcesBalance.md
func pageDocsResourcesFundingSourcesBalance1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.fundingSources.balance.get(
    fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
  )
  print(response)
  _ = dwolla
  _ = response
}

// docs/resources/FundingSourcesBalance.md
func pageDocsResourcesFundingSourcesBalance2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/balance"
  let response = try await dwolla.fundingSources.balance.get(at: url)
  print(response)
  _ = dwolla
  _ = url
  _ = response
}

// docs/resources/FundingSourcesBalance.md
func pageDocsResourcesFundingSourcesBalance3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await fundingSourcesBalanceGet(
    core,
    .init(fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
  )
  switch result {
  case .success(let response):
    print(response)
  case .failure(let error):
    print("fundingSourcesBalanceGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/FundingSourcesBalance.md
func pageDocsResourcesFundingSourcesBalance4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.balance.get(
      fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let microDeposits = try await dwolla.fundingSources.microDeposits.get(
    fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
  )
  print(microDeposits)
  _ = dwolla
  _ = microDeposits
}

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4/micro-deposits"
  let microDeposits = try await dwolla.fundingSources.microDeposits.get(at: url)
  print(microDeposits)
  _ = dwolla
  _ = url
  _ = microDeposits
}

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await fundingSourcesMicroDepositsGet(
    core,
    .init(fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
  )
  switch result {
  case .success(let microDeposits):
    print(microDeposits)
  case .failure(let error):
    print("fundingSourcesMicroDepositsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.microDeposits.get(
      fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.fundingSources.microDeposits.initiate(
    fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await fundingSourcesMicroDepositsInitiate(
    core,
    .init(fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("fundingSourcesMicroDepositsInitiate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.microDeposits.initiate(
      fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits8(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.fundingSources.microDeposits.verify(
    fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
    body: .init(amount1: .init(value: "0.03"), amount2: .init(value: "0.09"))
  )
  print(response)
  _ = dwolla
  _ = response
}

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits9(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await fundingSourcesMicroDepositsVerify(
    core,
    .init(
      fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
      body: .init(amount1: .init(value: "0.03"), amount2: .init(value: "0.09"))
    )
  )
  switch result {
  case .success(let response):
    print(response)
  case .failure(let error):
    print("fundingSourcesMicroDepositsVerify failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits10(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.fundingSources.microDeposits.verify(
      fundingSourceID: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/FundingSourcesOnDemandTransferAuthorizations.md
func pageDocsResourcesFundingSourcesOnDemandTransferAuthorizations1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let onDemandAuthorization = try await dwolla.fundingSources.onDemandTransferAuthorizations.create()
  print(onDemandAuthorization)
  _ = dwolla
  _ = onDemandAuthorization
}

// docs/resources/FundingSourcesOnDemandTransferAuthorizations.md
func pageDocsResourcesFundingSourcesOnDemandTransferAuthorizations2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await fundingSourcesOnDemandTransferAuthorizationsCreate(core)
  switch result {
  case .success(let onDemandAuthorization):
    print(onDemandAuthorization)
  case .failure(let error):
    print("fundingSourcesOnDemandTransferAuthorizationsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/FundingSourcesOnDemandTransferAuthorizations.md
func pageDocsResourcesFundingSourcesOnDemandTransferAuthorizations3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Kba.md
func pageDocsResourcesKba1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let kbaQuestions = try await dwolla.kba.getQuestions(id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4")
  print(kbaQuestions)
  _ = dwolla
  _ = kbaQuestions
}

// docs/resources/Kba.md
func pageDocsResourcesKba2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/kba/62dac6f3-bf8f-4961-9af8-428de8ecd9a4"
  let kbaQuestions = try await dwolla.kba.getQuestions(at: url)
  print(kbaQuestions)
  _ = dwolla
  _ = url
  _ = kbaQuestions
}

// docs/resources/Kba.md
func pageDocsResourcesKba3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await kbaGetQuestions(core, .init(id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4"))
  switch result {
  case .success(let kbaQuestions):
    print(kbaQuestions)
  case .failure(let error):
    print("kbaGetQuestions failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Kba.md
func pageDocsResourcesKba4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Kba.md
func pageDocsResourcesKba5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let kbaResult = try await dwolla.kba.verify(
    id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4",
    body: .init(
      answers: [
        .init(questionID: "2355953375", answerID: "2687969335"),
        .init(questionID: "2355953385", answerID: "2687969385"),
        .init(questionID: "2355953395", answerID: "2687969435"),
      ]
    )
  )
  print(kbaResult)
  _ = dwolla
  _ = kbaResult
}

// docs/resources/Kba.md
func pageDocsResourcesKba6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await kbaVerify(
    core,
    .init(
      id: "62dac6f3-bf8f-4961-9af8-428de8ecd9a4",
      body: .init(
        answers: [
          .init(questionID: "2355953375", answerID: "2687969335"),
          .init(questionID: "2355953385", answerID: "2687969385"),
          .init(questionID: "2355953395", answerID: "2687969435"),
        ]
      )
    )
  )
  switch result {
  case .success(let kbaResult):
    print(kbaResult)
  case .failure(let error):
    print("kbaVerify failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Kba.md
func pageDocsResourcesKba7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Labels.md
func pageDocsResourcesLabels1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let label = try await dwolla.labels.get(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
  print(label)
  _ = dwolla
  _ = label
}

// docs/resources/Labels.md
func pageDocsResourcesLabels2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc"
  let label = try await dwolla.labels.get(at: url)
  print(label)
  _ = dwolla
  _ = url
  _ = label
}

// docs/resources/Labels.md
func pageDocsResourcesLabels3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await labelsGet(core, .init(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc"))
  switch result {
  case .success(let label):
    print(label)
  case .failure(let error):
    print("labelsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Labels.md
func pageDocsResourcesLabels4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Labels.md
func pageDocsResourcesLabels5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.labels.remove(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
  print(response)
  _ = dwolla
  _ = response
}

// docs/resources/Labels.md
func pageDocsResourcesLabels6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await labelsRemove(core, .init(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc"))
  switch result {
  case .success(let response):
    print(response)
  case .failure(let error):
    print("labelsRemove failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Labels.md
func pageDocsResourcesLabels7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let ledgerEntries = try await dwolla.labels.ledgerEntries.list(
    labelID: "7e042ffe-e25e-40d2-b86e-748b98845ecc"
  )
  print(ledgerEntries)
  _ = dwolla
  _ = ledgerEntries
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.labels.ledgerEntries.all(labelID: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc/ledger-entries"
  let ledgerEntries = try await dwolla.labels.ledgerEntries.list(at: url)
  print(ledgerEntries)
  _ = dwolla
  _ = url
  _ = ledgerEntries
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await labelsLedgerEntriesList(
    core,
    .init(labelID: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
  )
  switch result {
  case .success(let ledgerEntries):
    print(ledgerEntries)
  case .failure(let error):
    print("labelsLedgerEntriesList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.ledgerEntries.list(labelID: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.labels.ledgerEntries.create(
    labelID: "7e042ffe-e25e-40d2-b86e-748b98845ecc",
    body: .init(amount: .init(value: "-5.00"))
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await labelsLedgerEntriesCreate(
    core,
    .init(labelID: "7e042ffe-e25e-40d2-b86e-748b98845ecc", body: .init(amount: .init(value: "-5.00")))
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("labelsLedgerEntriesCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries8(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.labels.ledgerEntries.create(
      labelID: "7e042ffe-e25e-40d2-b86e-748b98845ecc",
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries9(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let ledgerEntry = try await dwolla.labels.ledgerEntries.get(
    ledgerEntryID: "32d68709-62dd-43d6-a6df-562f4baec526"
  )
  print(ledgerEntry)
  _ = dwolla
  _ = ledgerEntry
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries10(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/ledger-entries/32d68709-62dd-43d6-a6df-562f4baec526"
  let ledgerEntry = try await dwolla.labels.ledgerEntries.get(at: url)
  print(ledgerEntry)
  _ = dwolla
  _ = url
  _ = ledgerEntry
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries11(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await labelsLedgerEntriesGet(
    core,
    .init(ledgerEntryID: "32d68709-62dd-43d6-a6df-562f4baec526")
  )
  switch result {
  case .success(let ledgerEntry):
    print(ledgerEntry)
  case .failure(let error):
    print("labelsLedgerEntriesGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries12(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/LabelsReallocations.md
func pageDocsResourcesLabelsReallocations1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.labels.reallocations.create(
    body: .init(
      links: .init(
        from: "https://api.dwolla.com/labels/c91c501c-f49b-48be-a93b-12b45e152d45",
        to: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc"
      ),
      amount: .init(value: "15.00")
    )
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/LabelsReallocations.md
func pageDocsResourcesLabelsReallocations2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await labelsReallocationsCreate(
    core,
    .init(
      body: .init(
        links: .init(
          from: "https://api.dwolla.com/labels/c91c501c-f49b-48be-a93b-12b45e152d45",
          to: "https://api.dwolla.com/labels/7e042ffe-e25e-40d2-b86e-748b98845ecc"
        ),
        amount: .init(value: "15.00")
      )
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("labelsReallocationsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/LabelsReallocations.md
func pageDocsResourcesLabelsReallocations3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/LabelsReallocations.md
func pageDocsResourcesLabelsReallocations4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let labelReallocation = try await dwolla.labels.reallocations.get(
    reallocationID: "fd36b78c-42f3-4e21-8efb-09196fccbd21"
  )
  print(labelReallocation)
  _ = dwolla
  _ = labelReallocation
}

// docs/resources/LabelsReallocations.md
func pageDocsResourcesLabelsReallocations5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/label-reallocations/fd36b78c-42f3-4e21-8efb-09196fccbd21"
  let labelReallocation = try await dwolla.labels.reallocations.get(at: url)
  print(labelReallocation)
  _ = dwolla
  _ = url
  _ = labelReallocation
}

// docs/resources/LabelsReallocations.md
func pageDocsResourcesLabelsReallocations6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await labelsReallocationsGet(
    core,
    .init(reallocationID: "fd36b78c-42f3-4e21-8efb-09196fccbd21")
  )
  switch result {
  case .success(let labelReallocation):
    print(labelReallocation)
  case .failure(let error):
    print("labelsReallocationsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/LabelsReallocations.md
func pageDocsResourcesLabelsReallocations7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.massPayments.create(
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
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments2(_ given: Dwolla) async throws {
  let body: CreateMassPayment = .init(
    links: .init(
      source: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4"
    ),
    items: [
      .init(
        links: .init(
          destination: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db"
        ),
        amount: .init(value: "1.00")
      )
    ],
    status: .deferred
  )
  _ = body
}

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await massPaymentsCreate(
    core,
    .init(
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
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("massPaymentsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let massPayment = try await dwolla.massPayments.get(id: "eb467252-808c-4bc0-b86f-a5cd01454563")
  print(massPayment)
  _ = dwolla
  _ = massPayment
}

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563"
  let massPayment = try await dwolla.massPayments.get(at: url)
  print(massPayment)
  _ = dwolla
  _ = url
  _ = massPayment
}

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await massPaymentsGet(core, .init(id: "eb467252-808c-4bc0-b86f-a5cd01454563"))
  switch result {
  case .success(let massPayment):
    print(massPayment)
  case .failure(let error):
    print("massPaymentsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments8(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments9(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let massPayment = try await dwolla.massPayments.update(
    id: "eb467252-808c-4bc0-b86f-a5cd01454563",
    body: .init(status: .pending)
  )
  print(massPayment)
  _ = dwolla
  _ = massPayment
}

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments10(_ given: Dwolla) async throws {
  let body: UpdateMassPayment = .init(status: .cancelled)
  _ = body
}

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments11(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await massPaymentsUpdate(
    core,
    .init(id: "eb467252-808c-4bc0-b86f-a5cd01454563", body: .init(status: .pending))
  )
  switch result {
  case .success(let massPayment):
    print(massPayment)
  case .failure(let error):
    print("massPaymentsUpdate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments12(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/MassPaymentsItems.md
func pageDocsResourcesMassPaymentsItems1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let massPaymentItems = try await dwolla.massPayments.items.list(
    massPaymentID: "eb467252-808c-4bc0-b86f-a5cd01454563"
  )
  print(massPaymentItems)
  _ = dwolla
  _ = massPaymentItems
}

// docs/resources/MassPaymentsItems.md
func pageDocsResourcesMassPaymentsItems2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.massPayments.items.all(massPaymentID: "eb467252-808c-4bc0-b86f-a5cd01454563")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/MassPaymentsItems.md
func pageDocsResourcesMassPaymentsItems3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/mass-payments/eb467252-808c-4bc0-b86f-a5cd01454563/items"
  let massPaymentItems = try await dwolla.massPayments.items.list(at: url)
  print(massPaymentItems)
  _ = dwolla
  _ = url
  _ = massPaymentItems
}

// docs/resources/MassPaymentsItems.md
func pageDocsResourcesMassPaymentsItems4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await massPaymentsItemsList(
    core,
    .init(massPaymentID: "eb467252-808c-4bc0-b86f-a5cd01454563")
  )
  switch result {
  case .success(let massPaymentItems):
    print(massPaymentItems)
  case .failure(let error):
    print("massPaymentsItemsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/MassPaymentsItems.md
func pageDocsResourcesMassPaymentsItems5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.massPayments.items.list(
      massPaymentID: "eb467252-808c-4bc0-b86f-a5cd01454563"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/MassPaymentsItems.md
func pageDocsResourcesMassPaymentsItems6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let massPaymentItem = try await dwolla.massPayments.items.get(
    itemID: "c1c7d293-63ec-e511-80df-0aa34a9b2388"
  )
  print(massPaymentItem)
  _ = dwolla
  _ = massPaymentItem
}

// docs/resources/MassPaymentsItems.md
func pageDocsResourcesMassPaymentsItems7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/mass-payment-items/c1c7d293-63ec-e511-80df-0aa34a9b2388"
  let massPaymentItem = try await dwolla.massPayments.items.get(at: url)
  print(massPaymentItem)
  _ = dwolla
  _ = url
  _ = massPaymentItem
}

// docs/resources/MassPaymentsItems.md
func pageDocsResourcesMassPaymentsItems8(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await massPaymentsItemsGet(core, .init(itemID: "c1c7d293-63ec-e511-80df-0aa34a9b2388"))
  switch result {
  case .success(let massPaymentItem):
    print(massPaymentItem)
  case .failure(let error):
    print("massPaymentsItemsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/MassPaymentsItems.md
func pageDocsResourcesMassPaymentsItems9(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Root.md
func pageDocsResourcesRoot1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let root = try await dwolla.root.get()
  print(root)
  _ = dwolla
  _ = root
}

// docs/resources/Root.md
func pageDocsResourcesRoot2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await rootGet(core)
  switch result {
  case .success(let root):
    print(root)
  case .failure(let error):
    print("rootGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Root.md
func pageDocsResourcesRoot3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/SandboxSimulations.md
func pageDocsResourcesSandboxSimulations1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.sandboxSimulations.simulate(
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
  print(response)
  _ = dwolla
  _ = response
}

// docs/resources/SandboxSimulations.md
func pageDocsResourcesSandboxSimulations2(_ given: Dwolla) async throws {
  let body: SimulateBankTransferProcessingBody = .customerVerification(
    .init(
      links: .init(
        customer: "https://api-sandbox.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980"
      ),
      errorCode: .poBoxNotAllowed
    )
  )
  _ = body
}

// docs/resources/SandboxSimulations.md
func pageDocsResourcesSandboxSimulations3(_ given: Dwolla) async throws {
  let body: SimulateBankTransferProcessingBody = .transfer(.init())
  _ = body
}

// docs/resources/SandboxSimulations.md
func pageDocsResourcesSandboxSimulations4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await sandboxSimulationsSimulate(
    core,
    .init(
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
  )
  switch result {
  case .success(let response):
    print(response)
  case .failure(let error):
    print("sandboxSimulationsSimulate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/SandboxSimulations.md
func pageDocsResourcesSandboxSimulations5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Tokens.md
func pageDocsResourcesTokens1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.tokens.create(body: .init())
  print(response)
  _ = dwolla
  _ = response
}

// docs/resources/Tokens.md
func pageDocsResourcesTokens2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.tokens.create(body: .init())
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .undocumented(let response):
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.transfers.create(
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
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers2(_ given: Dwolla) async throws {
  let body: CreateTransfer = .init(
    links: .init(
      source: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
      destination: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db"
    ),
    amount: .init(value: "225.00"),
    fees: [
      .init(
        links: .init(
          chargeTo: "https://api.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980"
        ),
        amount: .init(value: "2.00")
      )
    ],
    clearing: .init(source: "standard", destination: "next-available"),
    achDetails: .init(
      source: .init(addenda: .init(values: ["INV-2041"])),
      destination: .init(addenda: .init(values: ["INV-2041"]))
    )
  )
  _ = body
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers3(_ given: Dwolla) async throws {
  let body: CreateTransfer = .init(
    links: .init(
      source: "https://api.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
      destination: "https://api.dwolla.com/funding-sources/b268f6b9-db3b-4ecc-83a2-8823a53ec8b7"
    ),
    amount: .init(value: "24.99"),
    achDetails: .init(
      source: .init(
        addenda: .init(
          pointOfSale: .init(
            identificationCode: "004213",
            serialNumber: "000192",
            date: CalendarDate(year: 2026, month: 1, day: 12)!,
            address: "111 W 5th Street",
            city: "Des Moines",
            state: "IA"
          )
        )
      )
    )
  )
  _ = body
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers4(_ given: Dwolla) async throws {
  let body: CreateTransfer = .init(
    links: .init(
      source: "https://api.dwolla.com/funding-sources/b268f6b9-db3b-4ecc-83a2-8823a53ec8b7",
      destination: "https://api.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db"
    ),
    amount: .init(value: "10.00"),
    instantDetails: .init(destination: .init(remittanceData: "Invoice INV-2041")),
    processingChannel: .init(destination: .instant)
  )
  _ = body
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await transfersCreate(
    core,
    .init(
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
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("transfersCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let transfer = try await dwolla.transfers.get(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
  print(transfer)
  _ = dwolla
  _ = transfer
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers8(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8"
  let transfer = try await dwolla.transfers.get(at: url)
  print(transfer)
  _ = dwolla
  _ = url
  _ = transfer
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers9(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await transfersGet(core, .init(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8"))
  switch result {
  case .success(let transfer):
    print(transfer)
  case .failure(let error):
    print("transfersGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers10(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers11(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let transfer = try await dwolla.transfers.cancel(
    id: "15c6bcce-46f7-e811-8112-e8dd3bececa8",
    body: .init()
  )
  print(transfer)
  _ = dwolla
  _ = transfer
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers12(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await transfersCancel(
    core,
    .init(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8", body: .init())
  )
  switch result {
  case .success(let transfer):
    print(transfer)
  case .failure(let error):
    print("transfersCancel failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers13(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/TransfersFailure.md
func pageDocsResourcesTransfersFailure1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let transferFailure = try await dwolla.transfers.failure.get(
    transferID: "15c6bcce-46f7-e811-8112-e8dd3bececa8"
  )
  print(transferFailure)
  _ = dwolla
  _ = transferFailure
}

// docs/resources/TransfersFailure.md
func pageDocsResourcesTransfersFailure2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8/failure"
  let transferFailure = try await dwolla.transfers.failure.get(at: url)
  print(transferFailure)
  _ = dwolla
  _ = url
  _ = transferFailure
}

// docs/resources/TransfersFailure.md
func pageDocsResourcesTransfersFailure3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await transfersFailureGet(
    core,
    .init(transferID: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
  )
  switch result {
  case .success(let transferFailure):
    print(transferFailure)
  case .failure(let error):
    print("transfersFailureGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/TransfersFailure.md
func pageDocsResourcesTransfersFailure4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.transfers.failure.get(transferID: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/TransfersFees.md
func pageDocsResourcesTransfersFees1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let transferFees = try await dwolla.transfers.fees.list(
    transferID: "15c6bcce-46f7-e811-8112-e8dd3bececa8"
  )
  print(transferFees)
  _ = dwolla
  _ = transferFees
}

// docs/resources/TransfersFees.md
func pageDocsResourcesTransfersFees2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8/fees"
  let transferFees = try await dwolla.transfers.fees.list(at: url)
  print(transferFees)
  _ = dwolla
  _ = url
  _ = transferFees
}

// docs/resources/TransfersFees.md
func pageDocsResourcesTransfersFees3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await transfersFeesList(
    core,
    .init(transferID: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
  )
  switch result {
  case .success(let transferFees):
    print(transferFees)
  case .failure(let error):
    print("transfersFeesList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/TransfersFees.md
func pageDocsResourcesTransfersFees4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.transfers.fees.list(transferID: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let webhookSubscriptions = try await dwolla.webhookSubscriptions.list()
  print(webhookSubscriptions)
  _ = dwolla
  _ = webhookSubscriptions
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhookSubscriptionsList(core)
  switch result {
  case .success(let webhookSubscriptions):
    print(webhookSubscriptions)
  case .failure(let error):
    print("webhookSubscriptionsList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.webhookSubscriptions.create(
    body: .init(
      url: "https://example.com/dwolla/webhooks",
      secret: "3d1c8a5e0b7f4296a1d03e58c9b2f6474be1"
    )
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhookSubscriptionsCreate(
    core,
    .init(
      body: .init(
        url: "https://example.com/dwolla/webhooks",
        secret: "3d1c8a5e0b7f4296a1d03e58c9b2f6474be1"
      )
    )
  )
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("webhookSubscriptionsCreate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let webhookSubscription = try await dwolla.webhookSubscriptions.get(
    id: "077dfffb-4852-412f-96b6-0fe668066589"
  )
  print(webhookSubscription)
  _ = dwolla
  _ = webhookSubscription
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions8(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589"
  let webhookSubscription = try await dwolla.webhookSubscriptions.get(at: url)
  print(webhookSubscription)
  _ = dwolla
  _ = url
  _ = webhookSubscription
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions9(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhookSubscriptionsGet(core, .init(id: "077dfffb-4852-412f-96b6-0fe668066589"))
  switch result {
  case .success(let webhookSubscription):
    print(webhookSubscription)
  case .failure(let error):
    print("webhookSubscriptionsGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions10(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions11(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let webhookSubscription = try await dwolla.webhookSubscriptions.update(
    id: "077dfffb-4852-412f-96b6-0fe668066589",
    body: .init(paused: true)
  )
  print(webhookSubscription)
  _ = dwolla
  _ = webhookSubscription
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions12(_ given: Dwolla) async throws {
  let body: UpdateWebhookSubscription = .init(paused: false)
  _ = body
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions13(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhookSubscriptionsUpdate(
    core,
    .init(id: "077dfffb-4852-412f-96b6-0fe668066589", body: .init(paused: true))
  )
  switch result {
  case .success(let webhookSubscription):
    print(webhookSubscription)
  case .failure(let error):
    print("webhookSubscriptionsUpdate failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions14(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions15(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.webhookSubscriptions.delete(
    id: "077dfffb-4852-412f-96b6-0fe668066589"
  )
  print(response)
  _ = dwolla
  _ = response
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions16(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhookSubscriptionsDelete(
    core,
    .init(id: "077dfffb-4852-412f-96b6-0fe668066589")
  )
  switch result {
  case .success(let response):
    print(response)
  case .failure(let error):
    print("webhookSubscriptionsDelete failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/WebhookSubscriptions.md
func pageDocsResourcesWebhookSubscriptions17(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/WebhookSubscriptionsWebhooks.md
func pageDocsResourcesWebhookSubscriptionsWebhooks1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let webhooks = try await dwolla.webhookSubscriptions.webhooks.list(
    webhookSubscriptionID: "077dfffb-4852-412f-96b6-0fe668066589"
  )
  print(webhooks)
  _ = dwolla
  _ = webhooks
}

// docs/resources/WebhookSubscriptionsWebhooks.md
func pageDocsResourcesWebhookSubscriptionsWebhooks2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.webhookSubscriptions.webhooks.all(
    webhookSubscriptionID: "077dfffb-4852-412f-96b6-0fe668066589"
  )
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/WebhookSubscriptionsWebhooks.md
func pageDocsResourcesWebhookSubscriptionsWebhooks3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/webhook-subscriptions/077dfffb-4852-412f-96b6-0fe668066589/webhooks"
  let webhooks = try await dwolla.webhookSubscriptions.webhooks.list(at: url)
  print(webhooks)
  _ = dwolla
  _ = url
  _ = webhooks
}

// docs/resources/WebhookSubscriptionsWebhooks.md
func pageDocsResourcesWebhookSubscriptionsWebhooks4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhookSubscriptionsWebhooksList(
    core,
    .init(webhookSubscriptionID: "077dfffb-4852-412f-96b6-0fe668066589")
  )
  switch result {
  case .success(let webhooks):
    print(webhooks)
  case .failure(let error):
    print("webhookSubscriptionsWebhooksList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/WebhookSubscriptionsWebhooks.md
func pageDocsResourcesWebhookSubscriptionsWebhooks5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhookSubscriptions.webhooks.list(
      webhookSubscriptionID: "077dfffb-4852-412f-96b6-0fe668066589"
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Webhooks.md
func pageDocsResourcesWebhooks1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let webhook = try await dwolla.webhooks.get(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
  print(webhook)
  _ = dwolla
  _ = webhook
}

// docs/resources/Webhooks.md
func pageDocsResourcesWebhooks2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8"
  let webhook = try await dwolla.webhooks.get(at: url)
  print(webhook)
  _ = dwolla
  _ = url
  _ = webhook
}

// docs/resources/Webhooks.md
func pageDocsResourcesWebhooks3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhooksGet(core, .init(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8"))
  switch result {
  case .success(let webhook):
    print(webhook)
  case .failure(let error):
    print("webhooksGet failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Webhooks.md
func pageDocsResourcesWebhooks4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/Webhooks.md
func pageDocsResourcesWebhooks5(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.webhooks.retry(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/Webhooks.md
func pageDocsResourcesWebhooks6(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhooksRetry(core, .init(id: "9ece9660-aa34-41eb-80d7-0125d53b45e8"))
  switch result {
  case .success(let response):
    print(response.location ?? "no location")
  case .failure(let error):
    print("webhooksRetry failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/Webhooks.md
func pageDocsResourcesWebhooks7(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/WebhooksRetries.md
func pageDocsResourcesWebhooksRetries1(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let webhookRetries = try await dwolla.webhooks.retries.list(
    webhookID: "9ece9660-aa34-41eb-80d7-0125d53b45e8"
  )
  print(webhookRetries)
  _ = dwolla
  _ = webhookRetries
}

// docs/resources/WebhooksRetries.md
func pageDocsResourcesWebhooksRetries2(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/webhooks/9ece9660-aa34-41eb-80d7-0125d53b45e8/retries"
  let webhookRetries = try await dwolla.webhooks.retries.list(at: url)
  print(webhookRetries)
  _ = dwolla
  _ = url
  _ = webhookRetries
}

// docs/resources/WebhooksRetries.md
func pageDocsResourcesWebhooksRetries3(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await webhooksRetriesList(
    core,
    .init(webhookID: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
  )
  switch result {
  case .success(let webhookRetries):
    print(webhookRetries)
  case .failure(let error):
    print("webhooksRetriesList failed:", error.message)
  }
  _ = core
  _ = result
}

// docs/resources/WebhooksRetries.md
func pageDocsResourcesWebhooksRetries4(_ given: Dwolla) async throws {
  // Reads DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  do {
    _ = try await dwolla.webhooks.retries.list(webhookID: "9ece9660-aa34-41eb-80d7-0125d53b45e8")
  } catch {
    switch error {
    case .unauthorized(let failure):
      print("401:", failure.message)
    case .notFound(let failure):
      print("404:", failure.message)
    case .tooManyRequests(let failure):
      print("429:", failure.message)
    case .undocumented(let response):
      print("Undocumented status:", response.statusCode)
    case .failed(let cause):
      print("No usable response:", cause.message)
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
      _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
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
    print(error.message, error.isRetryable ? "try again later" : "")
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
