import Diagnostics
import Foundation
import OpenAPI
import Testing

@testable import ClientModel

@Suite("Stability of calls")
struct StableCallNamesTests {
  @Test("A name that two operations claim is given to neither, so that no call changes its meaning")
  func noRebinding() throws {
    let get = { (path: String, id: String) in
      "  \(path): { get: { operationId: \(id), tags: [x], responses: { '204': { description: '' } } } }\n"
    }
    let old = try Sample("paths:\n" + get("/b", "get_pet")).client
    let new = try Sample("paths:\n" + get("/a", "getPet") + get("/b", "get_pet")).client
    #expect(old.operations.map(\.callName) == ["x.getPet"])
    #expect(new.operations.map(\.callName) == ["x.getA", "x.getB"])
    #expect(new.operations.map(\.name) == ["GetA", "GetB"])
    #expect(new.operations.map(\.functionName) == ["xGetA", "xGetB"])
  }

  @Test("Regardless of additions, removals and moves, a call keeps its meaning or disappears")
  func anyOfThem() throws {
    let ids = [
      "list", "listPets", "getPets", "list_pets", "all", "allPets", "pets", "listAllPets",
      "getPet", "showPetById", "petsGet", "get-pet",
    ]
    let operations = ids.enumerated().map { index, id in
      "  /pets\(index): { get: { operationId: \(id), tags: [pets], responses: { '204': { description: '' } } } }\n"
    }
    let whole = Calls(of: try Sample("paths:\n" + operations.joined()).document)
    for index in operations.indices {
      var others = operations
      others.remove(at: index)
      let fewer = Calls(of: try Sample("paths:\n" + others.reversed().joined()).document)
      #expect(fewer.rebound(in: whole) == [])
    }
  }

  @Test(
    "An additional operation renames no call of a published description",
    .enabled(
      if: ProcessInfo.processInfo.environment["OPENAPI_SPECS"] != nil,
      "OPENAPI_SPECS names no folder of published descriptions"),
    arguments: [
      "dwolla/2025-07-01.yaml", "dwolla/2026-01-23.yaml", "corpus/adyen-CapitalService-v1.yaml",
      "corpus/adyen-PayoutService-v68.yaml", "corpus/adyen-TransferService-v4.yaml",
      "corpus/discord.json", "corpus/github-api-2022.yaml", "corpus/moov-watchman.yaml",
      "corpus/petstore.yaml", "corpus/twilio-lookups_v2.yaml", "corpus/xero-finance.yaml",
    ])
  func publishedDescriptions(path: String) throws {
    let folder = try #require(ProcessInfo.processInfo.environment["OPENAPI_SPECS"])
    var diagnostics = DiagnosticList()
    let document = try #require(
      DocumentLoader().load(path: "\(folder)/\(path)", diagnostics: &diagnostics))
    let whole = Calls(of: document)
    let step = max(1, document.operations.count / 40)
    for index in stride(from: 0, to: document.operations.count, by: step) {
      var fewer = document
      let added = fewer.operations.remove(at: index)
      let calls = Calls(of: fewer)
      #expect(calls.renamed(in: whole) == [], "\(added.method) \(added.path)")
      #expect(calls.rebound(in: whole) == [])
    }
  }

  /// The names of all operations of a document.
  private struct Calls {
    /// The names by method and path.
    var names: [String: [String]] = [:]

    init(of document: Document) {
      let words = OperationWords.words(of: document, limits: ClientLimits())
      var scope = NameScope()
      var renames = TypeRenames([])
      let types = OperationNames.names(
        of: document.operations, words: words, style: NameStyle(), scope: &scope,
        renames: &renames)
      let calls = CallNames(
        document, words: words, typeNames: types.map(\.base), style: NameStyle())
      for (index, operation) in document.operations.enumerated() {
        names["\(operation.method) \(operation.path)"] = [
          calls.methods[index].callName, calls.functions[index], types[index].error,
        ]
      }
    }

    func renamed(in other: Self) -> [String] {
      names.compactMap { place, names in
        guard let new = other.names[place], new != names else { return nil }
        return "\(place): \(names) is now \(new)"
      }
    }

    /// The names that now refer to something else.
    func rebound(in other: Self) -> [String] {
      let theirs = Dictionary(
        other.names.flatMap { place, names in names.map { ($0, place) } },
        uniquingKeysWith: { first, _ in first })
      return names.flatMap { place, names in
        names.filter { theirs[$0] != nil && theirs[$0] != place }
      }
    }
  }
}
