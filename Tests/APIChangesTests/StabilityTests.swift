import APIChanges
import ClientModel
import Diagnostics
import Foundation
import OpenAPI
import Testing
import YAML

/// Makes single additions to a document that should not affect callers: an operation, an optional property, an enum
/// value, a schema that nothing refers to.
@Suite("Additions rename nothing")
struct StabilityTests {
  @Test("in small documents, at any place", arguments: try goldenDocuments())
  func small(document: String) throws {
    try expectStability(of: document, trials: .max, addsOperations: !isMadeOfCollisions(document))
  }

  /// Two operations that claim the same name both lose it, so that it never changes its meaning.
  private func isMadeOfCollisions(_ document: String) -> Bool {
    ["/groups/", "/hal/", "/naming-collisions/"].contains { document.contains($0) }
  }

  @Test(
    "in published descriptions, at some places",
    .enabled(
      if: ProcessInfo.processInfo.environment["OPENAPI_SPECS"] != nil,
      "OPENAPI_SPECS names no folder of published descriptions"),
    arguments: [
      "dwolla/2025-07-01.yaml", "dwolla/2026-01-23.yaml", "corpus/adyen-CapitalService-v1.yaml",
      "corpus/adyen-TransferService-v4.yaml", "corpus/moov-watchman.yaml", "corpus/petstore.yaml",
      "corpus/twilio-lookups_v2.yaml", "corpus/xero-finance.yaml",
    ])
  func published(name: String) throws {
    let folder = try #require(ProcessInfo.processInfo.environment["OPENAPI_SPECS"])
    try expectStability(of: "\(folder)/\(name)", trials: 4)
  }

  private func expectStability(
    of path: String, trials: Int, addsOperations: Bool = true
  ) throws {
    var diagnostics = DiagnosticList()
    let loaded = DocumentLoader().load(path: path, diagnostics: &diagnostics)
    let document = try #require(loaded, "\(diagnostics.all.map(\.message))")
    let whole = api(of: document)
    var count = 0
    for index in spread(document.operations.indices, addsOperations ? trials : 0) {
      var old = document
      let removed = old.operations.remove(at: index)
      expectNothingBreaks(from: api(of: old), to: whole, "operation \(removed.path)")
      count += 1
    }
    for addition in Addition.all {
      for id in spread(document.schemas.ids.filter { addition.fits(document.schemas[$0]) }, trials)
      {
        var new = document
        addition.apply(to: id, in: &new)
        expectNothingBreaks(
          from: whole, to: api(of: new), "\(addition) at \(document.schemas[id].location)")
        count += 1
      }
    }
    #expect(count > 0)
  }

  private func expectNothingBreaks(from old: PublicAPI, to new: PublicAPI, _ addition: String) {
    let breaks = old.changes(to: new).filter { $0.source != nil || $0.wire != nil }
    #expect(breaks.map(\.summary) == [], "\(addition)")
  }

  private func api(of document: Document) -> PublicAPI {
    var diagnostics = DiagnosticList()
    return PublicAPI(
      Client(document, configuration: .init(name: "Sample"), diagnostics: &diagnostics))
  }

  /// Elements that are spread over the collection.
  private func spread<Elements: Collection>(_ elements: Elements, _ wanted: Int)
    -> [Elements.Element]
  {
    let all = Array(elements)
    guard all.count > wanted else { return all }
    guard wanted > 0 else { return [] }
    return (0..<wanted).map { all[$0 * all.count / wanted] }
  }
}

private enum Addition: CaseIterable {
  case property, value, schema

  static let all = allCases

  func fits(_ schema: Schema) -> Bool {
    switch self {
    case .property: schema.types == [.object] && !schema.properties.isEmpty
    case .value: (schema.enumValues?.count ?? 0) > 1 && schema.types == [.string]
    case .schema: schema.name != nil
    }
  }

  func apply(to id: SchemaID, in document: inout Document) {
    let place = document.schemas[id].location
    switch self {
    case .property:
      var added = Schema(at: place)
      added.types = [.string]
      let schema = document.schemas.append(added)
      document.schemas[id].properties.append(
        .init(name: "zzAdded", schema: schema, location: place))
    case .value:
      document.schemas[id].enumValues?.append(
        Node(.scalar(Scalar("zz-added", isPlain: false)), at: place))
    case .schema:
      var copy = document.schemas[id]
      copy.name = "Zz" + (copy.name ?? "")
      let added = document.schemas.append(copy)
      document.namedSchemas.append((copy.name ?? "", added))
    }
  }
}

private func goldenDocuments() throws -> [String] {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Golden")
  return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    .map { folder.appendingPathComponent($0).appendingPathComponent("openapi.yaml").path }
    .filter { FileManager.default.fileExists(atPath: $0) }
}
