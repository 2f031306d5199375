// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// docs/resources/SandboxSimulations.md
func pageDocsResourcesSandboxSimulations1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
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
      print("An undocumented answer:", response.statusCode)
    case .failed(let cause):
      print("No answer that can be read:", cause.message)
    }
  }
  _ = dwolla
}
