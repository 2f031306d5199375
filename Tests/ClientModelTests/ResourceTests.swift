import OpenAPI
import Testing

@testable import ClientModel

@Suite("Resources and methods")
struct ResourceTests {
  @Test("A group nests, otherwise the tag counts, otherwise the path")
  func groups() throws {
    let client = try operations([
      "operationId: a, x-speakeasy-group: customers.exchanges, x-speakeasy-name-override: list",
      "operationId: b, tags: [exchange sessions, other]",
      "operationId: c",
    ]).client
    #expect(
      client.operations.map(\.callName) == [
        "customers.exchanges.list", "exchangeSessions.b", "path2.c",
      ])
    #expect(
      client.operations.map(\.functionName)
        == ["customersExchangesList", "exchangeSessionsB", "path2C"])
    let customers = try #require(client.resources.first)
    #expect(customers.typeName == "CustomersResource")
    #expect(customers.resources.map(\.typeName) == ["CustomersExchangesResource"])
    #expect(customers.methods.isEmpty)
  }

  @Test("A child tag is a nested group, but not one of another kind")
  func tagsBelowOthers() throws {
    let client = try Sample(
      """
      tags:
        - { name: customers }
        - { name: beneficial owners, parent: customers, kind: nav }
        - { name: beta, kind: badge }
        - { name: one, parent: two }
        - { name: two, parent: one }
      paths:
        /a: { get: { operationId: listA, tags: [beta, beneficial owners], responses: { "204": { description: a } } } }
        /b: { get: { operationId: listB, tags: [one], responses: { "204": { description: b } } } }
        /c: { get: { operationId: listC, tags: [beta], responses: { "204": { description: c } } } }
      """, version: "3.2.0"
    ).client
    #expect(
      client.operations.map { $0.callName.split(separator: ".").dropLast().joined(separator: ".") }
        == ["customers.beneficialOwners", "two.one", "c"])
  }

  @Test("A method never has the name of a group or of another method")
  func collisions() throws {
    let client = try operations([
      "operationId: exchanges, tags: [customers]",
      "operationId: a, x-speakeasy-group: customers.exchanges",
      "operationId: b, tags: [customers], x-speakeasy-name-override: list",
      "operationId: c, tags: [customers], x-speakeasy-name-override: list",
    ]).client
    #expect(
      client.operations.map(\.callName)
        == ["customers.getExchanges", "customers.exchanges.a", "customers.b", "customers.c"])
  }

  @Test("A group avoids names of the client and of Swift")
  func reservedGroups() throws {
    let client = try operations([
      "operationId: a, tags: [core]", "operationId: b, tags: [self]",
      "operationId: c, x-speakeasy-group: core.core",
    ]).client
    #expect(
      client.operations.map(\.callName)
        == ["coreResource.a", "selfResource.b", "coreResource.coreResource.c"])
    #expect(client.resources.map(\.name) == ["coreResource", "selfResource"])
  }

  @Test("No method or argument shadows the function that a method calls")
  func functions() throws {
    let client = try operations([
      "operationId: get, tags: [pets]", "operationId: petsGet, tags: [pets]",
      "operationId: find, tags: [pets], parameters: [{ name: petsFind, in: query }]",
    ]).client
    #expect(
      client.operations.map(\.functionName) == ["petsGetPath0", "petsPetsGet", "petsFind"])
    #expect(client.operations[2].parameters.map(\.name) == ["petsFindQuery"])
  }

  @Test("The description of the tag is that of its group")
  func documentation() throws {
    let client = try operations(
      ["operationId: a, tags: [pets]"], more: "tags: [{ name: pets, description: All pets. }]"
    )
    .client
    #expect(client.resources.first?.documentation.lines == ["All pets."])
  }

  @Test("Operations have their own types and files, regardless of their names")
  func operationNames() throws {
    let sample = try operations(
      ["operationId: pet", "operationId: Pet", "operationId: getError", "tags: [a]"],
      more: """
        components:
          schemas:
            Pet: { type: object }
            PetRequest: { type: object }
        """)
    let client = sample.client
    #expect(
      client.operations.map(\.fileName)
        == ["GetPath0", "GetPath1", "GetError", "GetAPath3"])
    #expect(
      client.operations.map(\.requestName)
        == ["GetPath0Request", "GetPath1Request", "GetErrorRequest", "GetAPath3Request"])
    #expect(Set(client.operations.map(\.errorName)).count == 4)
    #expect(client.operations[3].id == "getPath3")
  }

  /// One operation for each path: `/path0`, `/path1`, …
  private func operations(_ operations: [String], more: String = "") throws -> Sample {
    let paths = operations.enumerated().map { index, text in
      "  /path\(index):\n    get: { \(text), responses: { '204': { description: '' } } }\n"
    }
    return try Sample("paths:\n\(paths.joined())\(more)\n")
  }
}
