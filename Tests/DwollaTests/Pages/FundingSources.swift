// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let fundingSource = try await dwolla.fundingSources.get(id: "707177c3-bf15-4e7e-b37c-55c3898d9bf4")
  print(fundingSource)
  _ = dwolla
  _ = fundingSource
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources2(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources5(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources9(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}

// docs/resources/FundingSources.md
func pageDocsResourcesFundingSources12(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}
