import OpenAPI
import Testing

@testable import ClientModel

@Suite("Properties that several parts describe")
struct ConjunctionTests {
  @Test("Nested lists terminate, whether they are recursive or deeper than the stack")
  func listsInLists() throws {
    func client(_ schemas: String) throws -> Client {
      try Sample(
        schemas: """
          Root:
            allOf:
              - { properties: { level: { $ref: '#/components/schemas/A0' } } }
              - { properties: { level: { $ref: '#/components/schemas/B0' } } }
          \(schemas)
          """
      ).client
    }
    let endless = try client(
      """
      A0: { type: array, items: { $ref: '#/components/schemas/A0' } }
      B0: { type: array, items: { $ref: '#/components/schemas/B0' } }
      """)
    #expect(structure("Root", in: endless)?.properties.map(\.name) == ["level"])
    let depth = 3000
    let deep = try client(
      ["A", "B"].flatMap { name in
        (0..<depth).map {
          "\(name)\($0): { type: array, items: { $ref: '#/components/schemas/\(name)\($0 + 1)' } }"
        } + ["\(name)\(depth): { type: string }"]
      }.joined(separator: "\n"))
    #expect(structure("Root", in: deep)?.properties.map(\.name) == ["level"])
  }

  @Test(
    "All descriptions apply",
    arguments: [
      // The first part, the second part, and the resulting type.
      ("{ type: string, format: date-time }", "{ description: Changed. }", "Date"),
      ("{ description: Any. }", "{ type: integer }", "Int"),
      ("{ type: string }", "{ type: string, format: date }", "CalendarDate"),
      ("{ type: string, format: date }", "{ type: string }", "CalendarDate"),
      ("{ type: string, enum: [a, b] }", "{ type: string }", "Base.Level"),
      ("{ type: string }", "{ enum: [a, b] }", "Root.Level"),
      ("{ type: string, format: uuid }", "{ type: [string, 'null'] }", "String"),
      ("{ type: object, properties: { a: {} } }", "{ type: object, properties: { b: {} } }", "a b"),
      ("{ type: object }", "{ type: object, properties: { b: {} } }", "b"),
      ("{ type: object, properties: { a: {} } }", "{ type: object }", "a"),
      (
        "{ type: array, items: { properties: { a: {} } } }",
        "{ type: array, items: { properties: { b: {} } } }", "a b"
      ),
      ("{ $ref: '#/components/schemas/Pet' }", "{ $ref: '#/components/schemas/Dog' }", "Dog"),
      ("{ $ref: '#/components/schemas/Dog' }", "{ $ref: '#/components/schemas/Pet' }", "Dog"),
      ("{ $ref: '#/components/schemas/Pet' }", "{ properties: { b: {} } }", "name b"),
    ])
  func both(first: String, second: String, expected: String) throws {
    let client = try Sample(
      schemas: """
        Root: { allOf: [{ $ref: '#/components/schemas/Base' }], properties: { level: \(second) } }
        Base: { type: object, properties: { level: \(first) } }
        Pet: { type: object, properties: { name: { type: string } } }
        Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }], properties: { bark: {} } }
        """
    ).client
    let root = try #require(structure("Root", in: client))
    let type = try #require(root.properties.first?.type)
    if type.swiftName == expected { return }
    let name = type.swiftName.replacing("[", with: "").replacing("]", with: "")
    let nested = client.types.flatMap(\.structures).first { $0.name == name }
    #expect(nested?.properties.map(\.wireName).joined(separator: " ") == expected, "\(type)")
  }

  @Test("Nested parts, and recursive ones")
  func nested() throws {
    let client = try Sample(
      schemas: """
        Root: { allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
        A: { type: object, properties: { in: { type: object, properties: { more: { properties: { a: {} } } } }, next: { $ref: '#/components/schemas/A' } } }
        B: { type: object, properties: { in: { type: object, properties: { more: { properties: { b: {} } } } }, next: { $ref: '#/components/schemas/B' } } }
        """
    ).client
    let root = try #require(structure("Root", in: client))
    #expect(root.properties.map(\.type.swiftName) == ["Root.In", "Root.Next"])
    let more = root.nested.compactMap(\.asStructure).first?.nested.compactMap(\.asStructure).first
    #expect(more?.properties.map(\.wireName) == ["a", "b"])
  }

  @Test("Indistinguishable objects under 'anyOf' are one struct")
  func atOnce() throws {
    let alternatives = [
      ("{ properties: { a: {} }, required: [a] }, { properties: { b: {} } }", "a? b?"),
      ("{ properties: { a: {} }, required: [a] }, { properties: { a: {} }, required: [a] }", "a"),
      (
        "{ properties: { a: {} } }, { properties: { b: {} }, additionalProperties: true }",
        "a? b? *"
      ),
      // These contradict each other.
      ("{ properties: { a: { type: string } } }, { properties: { a: { type: integer } } }", nil),
      (
        "{ required: [k], properties: { k: { const: x } } }, { required: [k], properties: { k: { const: y } } }",
        nil
      ),
      (
        "{ required: [gone], properties: { gone: { const: true } } }, { properties: { b: {} } }",
        nil
      ),
      ("{ properties: { a: {} }, additionalProperties: false }, { properties: { b: {} } }", nil),
      ("{ properties: { a: {} } }, { type: string }", nil),
      (
        "{ properties: { a: { properties: { x: {} } } } }, { properties: { a: { properties: { y: {} } } } }",
        "a?"
      ),
    ]
    for (members, expected) in alternatives {
      let client = try Sample(schemas: "Root: { anyOf: [\(members)] }").client
      let root = structure("Root", in: client)
      let shown = root.map { root in
        let names = root.properties.map { $0.wireName + ($0.presence == .optional ? "?" : "") }
        return (names + (root.additionalProperties == nil ? [] : ["*"])).joined(separator: " ")
      }
      #expect(shown == expected, "\(members)")
      let one = try Sample(schemas: "Root: { oneOf: [\(members)] }").client
      #expect(structure("Root", in: one) == nil)
    }
  }

  private func structure(_ name: String, in client: Client) -> Structure? {
    client.types.compactMap(\.asStructure).first { $0.name == name }
  }
}

extension TypeDeclaration {
  fileprivate var asStructure: Structure? {
    if case .structure(let structure) = self { structure } else { nil }
  }

  /// The struct and its nested structs.
  fileprivate var structures: [Structure] {
    asStructure.map { [$0] + $0.nested.flatMap(\.structures) } ?? []
  }
}
