// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/MassPaymentsItems.md
func pageDocsResourcesMassPaymentsItems1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let massPaymentItems = try await dwolla.massPayments.items.list(
    id: "eb467252-808c-4bc0-b86f-a5cd01454563"
  )
  print(massPaymentItems)
  _ = dwolla
  _ = massPaymentItems
}

// docs/resources/MassPaymentsItems.md
func pageDocsResourcesMassPaymentsItems2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let items = dwolla.massPayments.items.all(id: "eb467252-808c-4bc0-b86f-a5cd01454563")
  for try await item in items {
    print(item)
  }
  _ = dwolla
  _ = items
}

// docs/resources/MassPaymentsItems.md
func pageDocsResourcesMassPaymentsItems3(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await massPaymentsItemsList(core, .init(id: "eb467252-808c-4bc0-b86f-a5cd01454563"))
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

// docs/resources/MassPaymentsItems.md
func pageDocsResourcesMassPaymentsItems6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
