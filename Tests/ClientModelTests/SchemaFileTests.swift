import Diagnostics
import Foundation
import OpenAPI
import Testing

@testable import ClientModel

@Suite("Schemas with the same name in several files")
struct SchemaFileTests {
  @Test("Each is named after its file, regardless of the order of reading")
  func files() throws {
    let first = try names(of: ["store.yaml#/Pet", "models/zoo.yaml#/Pet", "store.yaml#/Cat"])
    #expect(first == ["CatName": "Cat", "StoreName": "PetInStore", "ZooName": "PetInModelsZoo"])
    let second = try names(of: ["models/zoo.yaml#/Pet", "store.yaml#/Cat", "store.yaml#/Pet"])
    #expect(second == first)
  }

  @Test("A single one keeps its name")
  func alone() throws {
    #expect(try names(of: ["models/zoo.yaml#/Pet"]) == ["ZooName": "Pet"])
  }

  @Test("Two in one file are named after their locations in it")
  func places() throws {
    let names = try names(of: ["store.yaml#/Pet", "store.yaml#/old/Pet"])
    #expect(names == ["StoreName": "PetInStore", "OldName": "PetInStoreOld"])
  }

  /// The names of the types by their only property.
  private func names(of references: [String]) throws -> [String: String] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("schema-files-\(UUID().uuidString)")
    let models = folder.appendingPathComponent("models")
    try FileManager.default.createDirectory(at: models, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let properties = references.enumerated().map { "p\($0.offset): { $ref: '\($0.element)' }" }
    let files = [
      "openapi.yaml": """
      openapi: 3.1.0
      info: { title: Sample, version: '1' }
      paths: {}
      components: { schemas: { Root: { type: object, properties: { \(properties.joined(separator: ", ")) } } } }
      """,
      "store.yaml": """
      Pet: { type: object, properties: { StoreName: { type: string } } }
      Cat: { type: object, properties: { CatName: { type: string } } }
      old: { Pet: { type: object, properties: { OldName: { type: string } } } }
      """,
      "models/zoo.yaml": "Pet: { type: object, properties: { ZooName: { type: string } } }",
    ]
    for (path, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(path)) }
    var diagnostics = DiagnosticList()
    let path = folder.appendingPathComponent("openapi.yaml").path
    let document = try #require(DocumentLoader().load(path: path, diagnostics: &diagnostics))
    let client = Client(
      document, configuration: ClientConfiguration(name: "Sample"), diagnostics: &diagnostics)
    let structures = client.types.compactMap { type -> Structure? in
      if case .structure(let structure) = type, type.name != "Root" { structure } else { nil }
    }
    return Dictionary(
      uniqueKeysWithValues: structures.map { ($0.properties[0].wireName, $0.name) })
  }
}
