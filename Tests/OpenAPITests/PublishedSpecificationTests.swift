import Diagnostics
import Foundation
import OpenAPI
import Testing

/// Documents of real APIs, which are not part of this repository.
@Suite(
  .enabled(
    if: ProcessInfo.processInfo.environment["OPENAPI_SPECS"] != nil,
    "OPENAPI_SPECS names no folder with published specifications"))
struct PublishedSpecificationTests {
  private let folder = ProcessInfo.processInfo.environment["OPENAPI_SPECS"] ?? ""

  private func load(_ path: String) -> Loaded {
    var list = DiagnosticList()
    let document = DocumentLoader().load(path: folder + "/" + path, diagnostics: &list)
    return Loaded(document: document, diagnostics: list, folder: folder)
  }

  private func errors(_ loaded: Loaded) -> [Diagnostic] {
    loaded.diagnostics.all.filter { $0.severity == .error }
  }

  @Test(arguments: [
    ("2025-07-01.yaml", 81, 2), ("2026-01-23.yaml", 82, 2), ("split/specs/spec.yml", 82, 2),
    ("history/2025-05-16.yaml", 82, 2), ("history/2025-06-06.yaml", 81, 2),
    ("history/2025-08-14.yaml", 81, 2), ("history/2025-10-30.yaml", 82, 1),
    ("history/2025-11-19.yaml", 82, 1), ("history/2026-01-06.yaml", 82, 2),
    ("overlays/2025-09-22/base.yaml", 81, 2), ("overlays/2025-09-22/expected.yaml", 87, 2),
    ("overlays/2025-12-11/base.yaml", 82, 2), ("overlays/2025-12-11/expected.yaml", 83, 2),
  ])
  func dwolla(_ path: String, _ operations: Int, _ warnings: Int) {
    let loaded = load("dwolla/" + path)
    #expect(errors(loaded) == [])
    #expect(loaded.document?.operations.count == operations)
    #expect(loaded.diagnostics.all.count == warnings, "\(loaded.messages)")
  }

  @Test func warningsOfTheNewestRevision() {
    #expect(
      load("dwolla/2026-01-23.yaml").messages == [
        "dwolla/2026-01-23.yaml:70: warning: the security scheme 'basicAuth' is not defined;"
          + " callers must pass the credential to operations that need it | define it under 'components/securitySchemes'",
        "dwolla/2026-01-23.yaml:15587: warning: 'additionalProperties' is read as a keyword of"
          + " '_links' | indent it below '_links'"
          + " | dwolla/2026-01-23.yaml:7640: referenced from here",
      ])
  }

  @Test func warningsInATreeOfFiles() {
    #expect(
      load("dwolla/split/specs/spec.yml").messages == [
        "dwolla/split/specs/resources/authorization.yml:10: warning: the security scheme 'basicAuth'"
          + " is not defined; callers must pass the credential to operations that need it"
          + " | define it under 'components/securitySchemes'"
          + " | dwolla/split/specs/spec.yml:22: referenced from here",
        "dwolla/split/specs/schemas/events/Events.yml:7: warning: 'additionalProperties' is read as"
          + " a keyword of '_links' | indent it below '_links'"
          + " | dwolla/split/specs/resources/events/listEvents.yml:133: referenced from here"
          + " | dwolla/split/specs/spec.yml:104: referenced from here",
      ])
  }

  @Test func aTreeOfFilesIsTheSameDocument() throws {
    let bundle = try #require(load("dwolla/2026-01-23.yaml").document)
    let tree = try #require(load("dwolla/split/specs/spec.yml").document)
    func lines(_ document: Document) -> [String] {
      document.operations.map { operation in
        let responses = operation.responses.map { response in
          "\(response.status) \(response.headers.map(\.name)) \(response.content.map(\.name))"
        }.sorted()  // Bundling has changed their order.
        return "\(operation.method) \(operation.path) \(operation.id ?? "-") \(operation.tags)"
          + " \(operation.parameters.map(\.name)) \(responses)"
      }
    }
    #expect(lines(bundle) == lines(tree))
    #expect(bundle.schemas.schemas.count == tree.schemas.schemas.count)
    let names = Set(tree.schemas.schemas.compactMap(\.name))
    #expect(names.count == bundle.namedSchemas.count)
  }

  @Test func exchangeSessions() throws {
    let document = try #require(load("dwolla/2026-01-23.yaml").document)
    let create = try #require(
      document.operations.first { $0.id == "createCustomerExchangeSession" })
    #expect(create.path == "/customers/{id}/exchange-sessions")
    #expect(create.parameters.map(\.name) == ["id"])
    #expect(create.responses.map(\.status) == [201, 400, 401, 403, 404].map(StatusPattern.code))
    #expect(create.responses[0].headers.map(\.name) == ["Location"])
    #expect(create.security.map { $0.schemes.map(\.name) } == [["clientCredentials"]])
    let body = try #require(create.requestBody?.content.first?.schema)
    #expect(document.schemas[body].name != nil || !document.schemas[body].oneOf.isEmpty)
  }

  @Test(arguments: [
    ("adyen-CapitalService-v1.yaml", 12, 0), ("adyen-PayoutService-v68.yaml", 6, 0),
    ("adyen-TransferService-v4.yaml", 12, 0), ("discord.json", 242, 2),
    ("github-api-2022.yaml", 814, 4), ("moov-watchman.yaml", 6, 0), ("petstore.yaml", 10, 4),
    ("twilio-lookups_v2.yaml", 10, 0), ("xero-finance.yaml", 8, 0),
    ("oai-learn/v3.0/api-with-examples.json", 2, 0),
    ("oai-learn/v3.0/api-with-examples.yaml", 2, 0),
    ("oai-learn/v3.0/callback-example.json", 1, 0),
    ("oai-learn/v3.0/callback-example.yaml", 1, 0), ("oai-learn/v3.0/link-example.json", 6, 0),
    ("oai-learn/v3.0/link-example.yaml", 6, 0), ("oai-learn/v3.0/petstore-expanded.json", 4, 0),
    ("oai-learn/v3.0/petstore-expanded.yaml", 4, 0), ("oai-learn/v3.0/petstore.json", 3, 0),
    ("oai-learn/v3.0/petstore.yaml", 3, 0), ("oai-learn/v3.0/uspto.json", 3, 0),
    ("oai-learn/v3.0/uspto.yaml", 3, 0), ("oai-learn/v3.1/non-oauth-scopes.json", 1, 0),
    ("oai-learn/v3.1/non-oauth-scopes.yaml", 1, 0), ("oai-learn/v3.1/tictactoe.json", 3, 0),
    ("oai-learn/v3.1/tictactoe.yaml", 3, 0), ("oai-learn/v3.2/3.2-tags-example.json", 4, 0),
    ("oai-learn/v3.2/3.2-tags-example.yaml", 4, 0),
  ])
  func others(_ path: String, _ operations: Int, _ warnings: Int) {
    let loaded = load("corpus/" + path)
    #expect(errors(loaded) == [])
    #expect(loaded.document?.operations.count == operations)
    #expect(loaded.diagnostics.all.count == warnings, "\(loaded.messages)")
  }

  @Test(arguments: ["yaml", "json"])
  func webhooks(_ form: String) {
    let webhooks = load("corpus/oai-learn/v3.1/webhook-example.\(form)")
    #expect(webhooks.messages == [])
    #expect(webhooks.document?.events.map(\.requests.count) == [1])
  }
}
