// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let massPayment = try await dwolla.massPayments.get(id: "eb467252-808c-4bc0-b86f-a5cd01454563")
  print(massPayment)
  _ = dwolla
  _ = massPayment
}

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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

// docs/resources/MassPayments.md
func pageDocsResourcesMassPayments9(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
