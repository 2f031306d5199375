import Diagnostics
import Foundation
import OpenAPI
import Testing

@testable import ClientModel

@Suite("Stability of names")
struct StableNamesTests {
  @Test("Regardless of the order of paths and schemas")
  func order() throws {
    let first = try client(paths: Self.paths, schemas: Self.schemas)
    let second = try client(paths: Self.paths.reversed(), schemas: Self.schemas.reversed())
    #expect(first.types == second.types)
    let byName = { (operation: ClientOperation) in (operation.name, operation) }
    #expect(
      Dictionary(uniqueKeysWithValues: first.operations.map(byName))
        == Dictionary(uniqueKeysWithValues: second.operations.map(byName)))
  }

  @Test("Regardless of additions")
  func additions() throws {
    let fee = "{ properties: { value: { type: string }, currency: { type: string } } }"
    let more = [
      // An existing shape, and a similar one.
      Self.path("added", "{ properties: { amount: \(Self.amount), paid_amount: \(Self.amount) } }"),
      Self.path("aaa", "{ properties: { amount: \(Self.amount), fee: \(fee), fee2: \(fee) } }"),
      Self.path("bbb", "{ properties: { status: { enum: [x] }, other: { enum: [x] } } }"),
    ]
    let before = try client(paths: Self.paths, schemas: Self.schemas)
    for added in more {
      let after = try client(paths: [added] + Self.paths, schemas: Self.schemas)
      for type in before.types { #expect(after.types.contains(type), "\(type.name)") }
      for operation in before.operations {
        #expect(after.operations.contains(operation), "\(operation.name)")
      }
    }
  }

  @Test(
    "From revision to revision of a published description, if shapes do not change",
    .enabled(
      if: ProcessInfo.processInfo.environment["OPENAPI_SPECS"] != nil,
      "OPENAPI_SPECS names no folder of published descriptions"))
  func revisions() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["OPENAPI_SPECS"])
    let names = [
      "history/2025-05-16", "history/2025-06-06", "2025-07-01", "history/2025-08-14",
      "history/2025-10-30", "history/2025-11-19", "history/2026-01-06", "2026-01-23",
    ]
    var previous: ShapesByName?
    for name in names {
      let current = try ShapesByName(path: "\(folder)/dwolla/\(name).yaml")
      if let previous {
        let lost = previous.namesLost(in: current)
        let share = Double(lost.count) / Double(previous.shapes.count)
        // A type can become shared or unshared, and a simpler shape can get a name.
        #expect(share < 0.03, "\(name): \(lost)")
      }
      previous = current
    }
  }

  // MARK: Documents

  private static let amount =
    "{ required: [value], properties: { value: { type: string }, currency: { type: string } } }"

  private static let paths = [
    path("one", "{ properties: { amount: \(amount), status: { enum: [a, b] } } }"),
    path("two", "{ properties: { total_amount: \(amount), status: { enum: [b, a] } } }"),
    path("three", "{ $ref: '#/components/schemas/Third' }"),
    path("four", "{ $ref: '#/components/schemas/Fourth' }"),
  ]

  private static let schemas = [
    "    Third: { properties: { a: { type: string }, b: { type: string } } }",
    "    Fourth: { properties: { b: { type: string }, a: { type: string } } }",
  ]

  private static func path(_ name: String, _ body: String) -> String {
    """
      /\(name):
        get:
          operationId: \(name)
          tags: [all]
          responses:
            "200": { description: "", content: { application/json: { schema: \(body) } } }
    """
  }

  private func client(paths: [String], schemas: [String]) throws -> Client {
    try Sample(
      """
      paths:
      \(paths.joined(separator: "\n"))
      components:
        schemas:
      \(schemas.joined(separator: "\n"))
      """
    ).client
  }
}

/// The types of a client by name, as text with all other types expanded.
private struct ShapesByName {
  private(set) var shapes: [String: String] = [:]
  private var declarations: [String: TypeDeclaration] = [:]
  /// The names of schemas and operations in the document.
  private var sources: Set<String> = []

  init(path: String) throws {
    var diagnostics = DiagnosticList()
    let document = try #require(DocumentLoader().load(path: path, diagnostics: &diagnostics))
    let client = Client(
      document, configuration: ClientConfiguration(name: "Sample"), diagnostics: &diagnostics)
    let named = document.schemas.named.map(\.name) + client.operations.map(\.name)
    sources = Set(named.map { $0.filter { $0.isLetter || $0.isNumber }.lowercased() })
    let all = client.types + client.operations.flatMap { $0.types + $0.parameterTypes }
    for declaration in all.flatMap(\.all) { declarations[declaration.name] = declaration }
    for name in declarations.keys { shapes[name] = text(of: name, inside: []) }
  }

  /// Names that no longer refer to a shape that still exists, although the document did not rename the schema or
  /// operation.
  func namesLost(in other: Self) -> [String] {
    var names: [String: Set<String>] = [:]
    for (name, shape) in other.shapes { names[shape, default: []].insert(name) }
    let gone = sources.subtracting(other.sources)
    let new = other.sources.subtracting(sources)
    return shapes.compactMap { name, shape in
      guard let now = names[shape], !now.contains(name), !comes(name, from: gone),
        !now.contains(where: { comes($0, from: new) })
      else { return nil }
      return name + " is now " + now.sorted().joined(separator: ", ")
    }.sorted()
  }

  private func comes(_ name: String, from sources: Set<String>) -> Bool {
    let root = name.split(separator: ".").first?.lowercased() ?? ""
    return sources.contains(where: root.hasPrefix)
  }

  private func text(of name: String, inside outer: Set<String>) -> String {
    guard let declaration = declarations[name], !outer.contains(name) else { return name }
    let outer = outer.union([name])
    switch declaration {
    case .alias(let alias): return text(of: alias.target, inside: outer)
    case .enumeration(let enumeration): return "\(enumeration.members.map(\.value).sorted())"
    case .structure(let structure):
      return structure.properties.map {
        "\($0.wireName) \($0.presence) \(text(of: $0.type, inside: outer))"
      }.sorted().joined(separator: "\n")
    case .union(let union):
      return union.members.map { "\($0.name) \(text(of: $0.type, inside: outer))" }
        .joined(separator: "|")
    }
  }

  private func text(of type: TypeReference, inside outer: Set<String>) -> String {
    switch type {
    case .named(let name): "(\(text(of: name, inside: outer)))"
    case .array(let element): "[\(text(of: element, inside: outer))]"
    case .dictionary(let value): "[:\(text(of: value, inside: outer))]"
    case .optional(let wrapped): text(of: wrapped, inside: outer) + "?"
    default: type.swiftName
    }
  }
}
