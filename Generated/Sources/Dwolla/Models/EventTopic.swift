// Made by openapi-codegen from the API's description; changes here get lost.

/// What happened. Topics that begin with `customer_` are about a customer, the others about your
/// own account. Dwolla adds topics at any time.
public nonisolated struct EventTopic: OpenEnum {
  public static let accountSuspended = Self(rawValue: "account_suspended")
  public static let accountActivated = Self(rawValue: "account_activated")
  public static let bankTransferCreated = Self(rawValue: "bank_transfer_created")
  public static let bankTransferCreationFailed = Self(rawValue: "bank_transfer_creation_failed")
  public static let bankTransferCancelled = Self(rawValue: "bank_transfer_cancelled")
  public static let bankTransferFailed = Self(rawValue: "bank_transfer_failed")
  public static let bankTransferCompleted = Self(rawValue: "bank_transfer_completed")
  public static let fundingSourceAdded = Self(rawValue: "funding_source_added")
  public static let fundingSourceRemoved = Self(rawValue: "funding_source_removed")
  public static let fundingSourceVerified = Self(rawValue: "funding_source_verified")
  public static let fundingSourceUnverified = Self(rawValue: "funding_source_unverified")
  public static let fundingSourceNegative = Self(rawValue: "funding_source_negative")
  public static let fundingSourceUpdated = Self(rawValue: "funding_source_updated")
  public static let massPaymentCreated = Self(rawValue: "mass_payment_created")
  public static let massPaymentCompleted = Self(rawValue: "mass_payment_completed")
  public static let massPaymentCancelled = Self(rawValue: "mass_payment_cancelled")
  public static let microdepositsAdded = Self(rawValue: "microdeposits_added")
  public static let microdepositsFailed = Self(rawValue: "microdeposits_failed")
  public static let microdepositsCompleted = Self(rawValue: "microdeposits_completed")
  public static let microdepositsMaxattempts = Self(rawValue: "microdeposits_maxattempts")
  public static let statementCreated = Self(rawValue: "statement_created")
  public static let transferCreated = Self(rawValue: "transfer_created")
  public static let transferCancelled = Self(rawValue: "transfer_cancelled")
  public static let transferFailed = Self(rawValue: "transfer_failed")
  public static let transferCompleted = Self(rawValue: "transfer_completed")
  public static let customerCreated = Self(rawValue: "customer_created")
  public static let customerVerified = Self(rawValue: "customer_verified")
  public static let customerSuspended = Self(rawValue: "customer_suspended")
  public static let customerActivated = Self(rawValue: "customer_activated")
  public static let customerDeactivated = Self(rawValue: "customer_deactivated")
  public static let customerAddressVerificationFailed = Self(
    rawValue: "customer_address_verification_failed")
  public static let customerBalanceInquiryCompleted = Self(
    rawValue: "customer_balance_inquiry_completed")
  public static let customerBankTransferCreated = Self(rawValue: "customer_bank_transfer_created")
  public static let customerBankTransferCreationFailed = Self(
    rawValue: "customer_bank_transfer_creation_failed")
  public static let customerBankTransferCancelled = Self(
    rawValue: "customer_bank_transfer_cancelled")
  public static let customerBankTransferFailed = Self(rawValue: "customer_bank_transfer_failed")
  public static let customerBankTransferCompleted = Self(
    rawValue: "customer_bank_transfer_completed")
  public static let customerBeneficialOwnerCreated = Self(
    rawValue: "customer_beneficial_owner_created")
  public static let customerBeneficialOwnerRemoved = Self(
    rawValue: "customer_beneficial_owner_removed")
  public static let customerBeneficialOwnerVerified = Self(
    rawValue: "customer_beneficial_owner_verified")
  public static let customerBeneficialOwnerReverificationNeeded = Self(
    rawValue: "customer_beneficial_owner_reverification_needed")
  public static let customerBeneficialOwnerVerificationDocumentNeeded = Self(
    rawValue: "customer_beneficial_owner_verification_document_needed")
  public static let customerBeneficialOwnerVerificationDocumentUploaded = Self(
    rawValue: "customer_beneficial_owner_verification_document_uploaded")
  public static let customerBeneficialOwnerVerificationDocumentApproved = Self(
    rawValue: "customer_beneficial_owner_verification_document_approved")
  public static let customerBeneficialOwnerVerificationDocumentFailed = Self(
    rawValue: "customer_beneficial_owner_verification_document_failed")
  public static let customerExchangeReauthRequired = Self(
    rawValue: "customer_exchange_reauth_required")
  public static let customerFundingSourceAdded = Self(rawValue: "customer_funding_source_added")
  public static let customerFundingSourceRemoved = Self(rawValue: "customer_funding_source_removed")
  public static let customerFundingSourceVerified = Self(
    rawValue: "customer_funding_source_verified")
  public static let customerFundingSourceUnverified = Self(
    rawValue: "customer_funding_source_unverified")
  public static let customerFundingSourceNegative = Self(
    rawValue: "customer_funding_source_negative")
  public static let customerFundingSourceUpdated = Self(rawValue: "customer_funding_source_updated")
  public static let customerFundingSourceRTPEnabled = Self(
    rawValue: "customer_funding_source_rtp_enabled")
  public static let customerFundingSourceRTPDisabled = Self(
    rawValue: "customer_funding_source_rtp_disabled")
  public static let customerKBAVerificationNeeded = Self(
    rawValue: "customer_kba_verification_needed")
  public static let customerKBAVerificationPassed = Self(
    rawValue: "customer_kba_verification_passed")
  public static let customerKBAVerificationFailed = Self(
    rawValue: "customer_kba_verification_failed")
  public static let customerLabelCreated = Self(rawValue: "customer_label_created")
  public static let customerLabelRemoved = Self(rawValue: "customer_label_removed")
  public static let customerLabelLedgerEntryCreated = Self(
    rawValue: "customer_label_ledger_entry_created")
  public static let customerMassPaymentCreated = Self(rawValue: "customer_mass_payment_created")
  public static let customerMassPaymentCompleted = Self(rawValue: "customer_mass_payment_completed")
  public static let customerMassPaymentCancelled = Self(rawValue: "customer_mass_payment_cancelled")
  public static let customerMicrodepositsAdded = Self(rawValue: "customer_microdeposits_added")
  public static let customerMicrodepositsFailed = Self(rawValue: "customer_microdeposits_failed")
  public static let customerMicrodepositsCompleted = Self(
    rawValue: "customer_microdeposits_completed")
  public static let customerMicrodepositsMaxattempts = Self(
    rawValue: "customer_microdeposits_maxattempts")
  public static let customerReverificationNeeded = Self(rawValue: "customer_reverification_needed")
  public static let customerTransferCreated = Self(rawValue: "customer_transfer_created")
  public static let customerTransferCancelled = Self(rawValue: "customer_transfer_cancelled")
  public static let customerTransferFailed = Self(rawValue: "customer_transfer_failed")
  public static let customerTransferCompleted = Self(rawValue: "customer_transfer_completed")
  public static let customerVerificationDocumentNeeded = Self(
    rawValue: "customer_verification_document_needed")
  public static let customerVerificationDocumentUploaded = Self(
    rawValue: "customer_verification_document_uploaded")
  public static let customerVerificationDocumentApproved = Self(
    rawValue: "customer_verification_document_approved")
  public static let customerVerificationDocumentFailed = Self(
    rawValue: "customer_verification_document_failed")
  public static let customerVerificationPendingReview = Self(
    rawValue: "customer_verification_pending_review")

  /// The documented values.
  public static let knownValues: [Self] = [
    .accountSuspended,
    .accountActivated,
    .bankTransferCreated,
    .bankTransferCreationFailed,
    .bankTransferCancelled,
    .bankTransferFailed,
    .bankTransferCompleted,
    .fundingSourceAdded,
    .fundingSourceRemoved,
    .fundingSourceVerified,
    .fundingSourceUnverified,
    .fundingSourceNegative,
    .fundingSourceUpdated,
    .massPaymentCreated,
    .massPaymentCompleted,
    .massPaymentCancelled,
    .microdepositsAdded,
    .microdepositsFailed,
    .microdepositsCompleted,
    .microdepositsMaxattempts,
    .statementCreated,
    .transferCreated,
    .transferCancelled,
    .transferFailed,
    .transferCompleted,
    .customerCreated,
    .customerVerified,
    .customerSuspended,
    .customerActivated,
    .customerDeactivated,
    .customerAddressVerificationFailed,
    .customerBalanceInquiryCompleted,
    .customerBankTransferCreated,
    .customerBankTransferCreationFailed,
    .customerBankTransferCancelled,
    .customerBankTransferFailed,
    .customerBankTransferCompleted,
    .customerBeneficialOwnerCreated,
    .customerBeneficialOwnerRemoved,
    .customerBeneficialOwnerVerified,
    .customerBeneficialOwnerReverificationNeeded,
    .customerBeneficialOwnerVerificationDocumentNeeded,
    .customerBeneficialOwnerVerificationDocumentUploaded,
    .customerBeneficialOwnerVerificationDocumentApproved,
    .customerBeneficialOwnerVerificationDocumentFailed,
    .customerExchangeReauthRequired,
    .customerFundingSourceAdded,
    .customerFundingSourceRemoved,
    .customerFundingSourceVerified,
    .customerFundingSourceUnverified,
    .customerFundingSourceNegative,
    .customerFundingSourceUpdated,
    .customerFundingSourceRTPEnabled,
    .customerFundingSourceRTPDisabled,
    .customerKBAVerificationNeeded,
    .customerKBAVerificationPassed,
    .customerKBAVerificationFailed,
    .customerLabelCreated,
    .customerLabelRemoved,
    .customerLabelLedgerEntryCreated,
    .customerMassPaymentCreated,
    .customerMassPaymentCompleted,
    .customerMassPaymentCancelled,
    .customerMicrodepositsAdded,
    .customerMicrodepositsFailed,
    .customerMicrodepositsCompleted,
    .customerMicrodepositsMaxattempts,
    .customerReverificationNeeded,
    .customerTransferCreated,
    .customerTransferCancelled,
    .customerTransferFailed,
    .customerTransferCompleted,
    .customerVerificationDocumentNeeded,
    .customerVerificationDocumentUploaded,
    .customerVerificationDocumentApproved,
    .customerVerificationDocumentFailed,
    .customerVerificationPendingReview,
  ]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
