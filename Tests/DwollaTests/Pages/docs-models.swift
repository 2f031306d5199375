// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla
import Foundation

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
