// Made by openapi-codegen from the API's description; changes here get lost.
// swift-format-ignore-file

import Dwolla
import DwollaTesting
import Testing

@Suite("sandboxSimulations.simulate")
struct SimulateBankTransferProcessingTests {
  private let mock = MockDwolla()
  private let client: Dwolla
  private let request = SimulateBankTransferProcessingRequest(
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

  init() throws {
    client = try Dwolla(mock: mock)
  }

  @Test("It sends POST /sandbox-simulations")
  func sends() async throws {
    _ = await client.core.send(request)
    let calls = mock.calls(of: SimulateBankTransferProcessingRequest.self)
    let sent = try #require(calls.first).sent
    expect(sent.method, "POST")
    expect(sent.path, "/sandbox-simulations")
    expect(sent.query, [])
    expect(sent.header("Content-Type"), "application/vnd.dwolla.v1.hal+json")
    expect(sent.header("Authorization"), "Bearer test-token")
    let body = try json(
      #"""
      {
        "transfers": [
          {
            "_link": {
              "destination": {
                "href": "https://api-sandbox.dwolla.com/funding-sources/692486f8-29f6-4516-a6a5-c69fd2ce854c"
              }
            },
            "amount": {
              "value": "10.00",
              "currency": "USD"
            }
          }
        ],
        "type": "virtual"
      }
      """#)
    expect(sent.json, body)
  }

  @Test("200 is ok")
  func ok() async throws {
    mock.respond(to: SimulateBankTransferProcessingRequest.self, with: .example(status: 200))
    let result = try await client.sandboxSimulations.simulate(body: request.body)
    guard case .ok(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 200)
    let expected: Simulation = .init(
      links: [
        "self": .init(
          href: "https://api-sandbox.dwolla.com/sandbox-simulations",
          type: "application/vnd.dwolla.v1.hal+json",
          resourceType: "sandbox-simulation"
        )
      ],
      total: 8
    )
    expect(response.body, expected)
    expect(mock.calls(of: SimulateBankTransferProcessingRequest.self).map(\.request), [request])
  }

  @Test("202 is accepted")
  func accepted() async throws {
    mock.respond(to: SimulateBankTransferProcessingRequest.self, with: .example(status: 202))
    let result = try await client.sandboxSimulations.simulate(body: request.body)
    guard case .accepted(let response) = result else { throw Unexpected(result) }
    expect(response.response.statusCode, 202)
    expect(mock.calls(of: SimulateBankTransferProcessingRequest.self).map(\.request), [request])
  }

  @Test("400 is badRequest")
  func badRequest() async throws {
    mock.respond(to: SimulateBankTransferProcessingRequest.self, with: .example(status: 400))
    let result = await client.core.send(request)
    guard case .failure(.badRequest(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 400)
    let expected: ErrorBody = .init(
      code: .validationError,
      message: "Validation error(s) present. See embedded errors list for more details.",
      embedded: .init(
        errors: [
          .init(code: .required, message: "FirstName required.", path: "/firstName", links: [:])
        ]
      )
    )
    expect(failure.body, expected)
  }

  @Test("401 is unauthorized")
  func unauthorized() async throws {
    mock.respond(to: SimulateBankTransferProcessingRequest.self, with: .example(status: 401))
    let result = await client.core.send(request)
    guard case .failure(.unauthorized(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 401)
    let expected: ErrorBody = .init(code: .invalidAccessToken, message: "Invalid access token.")
    expect(failure.body, expected)
  }

  @Test("403 is forbidden")
  func forbidden() async throws {
    mock.respond(to: SimulateBankTransferProcessingRequest.self, with: .example(status: 403))
    let result = await client.core.send(request)
    guard case .failure(.forbidden(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 403)
    let expected: ErrorBody = .init(
      code: .init(rawValue: "forbidden"),
      message: "Not authorized to simulate transfer processing."
    )
    expect(failure.body, expected)
  }

  @Test("429 is tooManyRequests")
  func tooManyRequests() async throws {
    mock.respond(to: SimulateBankTransferProcessingRequest.self, with: .example(status: 429))
    let result = await client.core.send(request)
    guard case .failure(.tooManyRequests(let failure)) = result else { throw Unexpected(result) }
    expect(failure.statusCode, 429)
    let expected: ErrorBody = .init(
      code: .tooManyRequests,
      message: "Please wait a short period of time before re-attempting the request."
    )
    expect(failure.body, expected)
  }
}
