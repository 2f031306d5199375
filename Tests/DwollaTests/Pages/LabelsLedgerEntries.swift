// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let ledgerEntries = try await dwolla.labels.ledgerEntries.list(
    id: "7e042ffe-e25e-40d2-b86e-748b98845ecc"
  )
  print(ledgerEntries)
  _ = dwolla
  _ = ledgerEntries
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.labels.ledgerEntries.all(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await labelsLedgerEntriesList(core, .init(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc"))
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

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.labels.ledgerEntries.create(
    id: "7e042ffe-e25e-40d2-b86e-748b98845ecc",
    body: .init(amount: .init(value: "-5.00"))
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries7(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await labelsLedgerEntriesCreate(
    core,
    .init(id: "7e042ffe-e25e-40d2-b86e-748b98845ecc", body: .init(amount: .init(value: "-5.00")))
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

// docs/resources/LabelsLedgerEntries.md
func pageDocsResourcesLabelsLedgerEntries9(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
