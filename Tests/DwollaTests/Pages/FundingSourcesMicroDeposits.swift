// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let microDeposits = try await dwolla.fundingSources.microDeposits.get(
    id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
  )
  print(microDeposits)
  _ = dwolla
  _ = microDeposits
}

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await fundingSourcesMicroDepositsGet(
    core,
    .init(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
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

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.fundingSources.microDeposits.initiate(
    id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4"
  )
  print(response.location ?? "no location")
  _ = dwolla
  _ = response
}

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits6(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await fundingSourcesMicroDepositsInitiate(
    core,
    .init(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
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

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits8(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let response = try await dwolla.fundingSources.microDeposits.verify(
    id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
    body: .init(amount1: .init(value: "0.03"), amount2: .init(value: "0.09"))
  )
  print(response)
  _ = dwolla
  _ = response
}

// docs/resources/FundingSourcesMicroDeposits.md
func pageDocsResourcesFundingSourcesMicroDeposits9(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let core = given.core
  let result = await fundingSourcesMicroDepositsVerify(
    core,
    .init(
      id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4",
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
