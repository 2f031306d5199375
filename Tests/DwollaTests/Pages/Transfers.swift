// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/Transfers.md
func pageDocsResourcesTransfers1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
func pageDocsResourcesTransfers4(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
func pageDocsResourcesTransfers5(_ given: Dwolla) async throws {
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

// docs/resources/Transfers.md
func pageDocsResourcesTransfers6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let transfer = try await dwolla.transfers.get(id: "15c6bcce-46f7-e811-8112-e8dd3bececa8")
  print(transfer)
  _ = dwolla
  _ = transfer
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let url = "/transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8"
  let transfer = try await dwolla.transfers.get(at: url)
  print(transfer)
  _ = dwolla
  _ = url
  _ = transfer
}

// docs/resources/Transfers.md
func pageDocsResourcesTransfers8(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
func pageDocsResourcesTransfers9(_ given: Dwolla) async throws {
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

// docs/resources/Transfers.md
func pageDocsResourcesTransfers10(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
func pageDocsResourcesTransfers11(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
func pageDocsResourcesTransfers12(_ given: Dwolla) async throws {
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
