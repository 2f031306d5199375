import Testing

@testable import ClientModel

@Suite("Links, calls by URL, and paginated lists")
struct HypertextTests {
  @Test("Undocumented links are kept, only in structs of `_links`")
  func others() throws {
    let client = try Sample(
      schemas: """
        Root:
          type: object
          properties:
            _links: { type: object, properties: { self: { $ref: "#/Named" }, additionalLinks: { type: string } } }
            more: { $ref: "#/components/schemas/More" }
            closed: { $ref: "#/components/schemas/Closed" }
        More:
          type: object
          properties: { _links: { $ref: "#/components/schemas/MoreLinks" }, plain: { type: object, properties: { a: {} } } }
        MoreLinks:
          type: object
          properties: { self: { type: string } }
        Closed:
          type: object
          properties:
            _links: { type: object, properties: { b: { type: string } }, additionalProperties: false }
        """.replacing("#/Named", with: "#/components/schemas/MoreLinks")
    ).client
    let kept = client.types.flatMap(\.structures).map { ($0.name, $0.additionalProperties?.name) }
    #expect(kept.first { $0.0 == "Root" }?.1 == nil)
    #expect(kept.first { $0.0 == "Root.Links" }?.1 == "additionalLinkValues")
    #expect(kept.first { $0.0 == "MoreLinks" }?.1 == "additionalLinks")
    #expect(kept.first { $0.0 == "More.Plain" }?.1 == nil)
    #expect(kept.first { $0.0 == "Closed.Links" }?.1 == nil)
  }

  @Test("An object with a string `href` is a link")
  func links() throws {
    let client = try Sample(
      schemas: """
        Root:
          type: object
          properties:
            a: { type: object, properties: { href: { type: string } } }
            b: { type: object, required: [href], properties: { href: { type: [string, "null"] }, c: {} } }
            d: { type: object, properties: { href: { type: integer } } }
            e: { type: object, properties: { href: { type: string }, Href: { type: object, properties: { x: {} } } } }
        """
    ).client
    let links = client.types.flatMap(\.structures).filter(\.isLink).map(\.name)
    #expect(links.sorted() == ["Root.A", "Root.B", "Root.E"])
  }

  @Test("A get operation with path parameters can be called by a URL too")
  func lookups() throws {
    let client = try client([
      ("get", "/a", "a", ""), ("get", "/b/{id}", "b", "[id!]"),
      ("post", "/c/{id}", "c", "[id!]"), ("get", "/d/{at}/{id}", "d", "[at!, id!, limit]"),
      ("get", "/e/{id}", "e", "[id!, limit!]"),
    ])
    let calls = Dictionary(
      uniqueKeysWithValues: client.operations.map { ($0.id, $0.urlCall) })
    #expect(calls["a"] == .some(nil))
    #expect(calls["b"]??.label == "at")
    #expect(calls["c"] == .some(nil))
    #expect(calls["d"]??.label == "atURL")
    #expect(calls["d"]??.parameters.map(\.name) == ["at", "id"])
    #expect(calls["e"] == .some(nil))
  }

  @Test("Paginated lists have a method `all` next to other methods, also in a selection")
  func listNames() throws {
    let operations = [
      ("get", "/a", "list", "[limit]"), ("get", "/b", "all", "[limit]"),
      ("get", "/c", "listThings", "[limit]"), ("get", "/d", "search", "[limit]"),
      ("get", "/e", "getThings", "[limit]"),
    ]
    let names = try client(operations).operations.map { $0.list?.methodName }
    #expect(names == ["getAllA", "allAll", "allThings", "searchAll", "getAllThings"])
    for (index, name) in names.enumerated() {
      let alone = try sample(operations).client(
        .init(name: "Sample", include: OperationFilter(operations: [operations[index].2]))
      ).client.operations
      #expect(alone.map { $0.list?.methodName } == [name])
    }
  }

  @Test(
    "A paginated list has a link to the next page and one list of items",
    arguments: [
      (#"_links: { type: object, properties: { next: LINK } }"#, "", ".links?.next?.href"),
      (
        #"_links: { type: object, additionalProperties: LINK }"#, "[page]",
        #".links?["next"]?.href"#
      ),
      (#"_links: { type: object, additionalProperties: LINK }"#, "", nil),
      (
        #"_links: { type: object, properties: { first: LINK } }"#, "",
        #".links?.additionalLinks["next"]?.href"#
      ),
      (#"_links: { type: object, properties: { self: LINK } }"#, "", nil),
      (#"_links: { type: object, properties: { next: { type: integer } } }"#, "", nil),
      (
        #"_links: { type: [object, "null"], properties: { next: LINK } }"#, "",
        ".links?.wrapped?.next?.href"
      ),
      (#"links: { type: object, properties: { next: LINK } }"#, "", nil),
    ])
  func next(links: String, parameters: String, expected: String?) throws {
    let text = links.replacing(
      "LINK", with: "{ type: object, properties: { href: { type: string } } }")
    let list = try client([("get", "/a", "list", parameters)], links: text).operations[0].list
    let next = list.flatMap { if case .link(let path) = $0.next { path } else { nil } }
    #expect(next?.steps.map(\.text).joined() == expected)
    #expect(list?.items.steps.map(\.text).joined() == expected.map { _ in ".embedded?.things" })
    #expect(list?.itemType == expected.map { _ in .string })
  }

  @Test("An operation without items, or with two lists of them, is not a paginated list")
  func items() throws {
    for embedded in [
      "_embedded: { type: object, properties: { a: { type: string } } }",
      "_embedded: { type: object, properties: { a: { type: array }, b: { type: array } } }",
      "things: { type: array }",
    ] {
      let client = try client([("get", "/a", "list", "")], embedded: embedded)
      #expect(client.operations[0].list == nil)
    }
  }

  @Test("A request for a link accepts the media types of get operations")
  func access() throws {
    let client = try client([("get", "/a", "list", ""), ("post", "/b", "b", "")])
    #expect(client.links?.accept == ["application/hal+json"])
    #expect(client.links?.security == [.bearer])
    #expect(try self.client([("post", "/b", "b", "")]).links == nil)
  }

  // MARK: Documents

  private static let nextLink =
    "_links: { type: object, properties: { next: { type: object, properties: { href: { type: string } } } } }"
  private static let things =
    "_embedded: { type: object, properties: { things: { type: array, items: { type: string } } } }"

  private func client(
    _ operations: [(method: String, path: String, id: String, parameters: String)],
    links: String = nextLink, embedded: String = things
  ) throws -> Client {
    try sample(operations, links: links, embedded: embedded).client
  }

  /// - Parameter operations: the operations with the names of their parameters, and `!` after required ones.
  private func sample(
    _ operations: [(method: String, path: String, id: String, parameters: String)],
    links: String = nextLink, embedded: String = things
  ) throws -> Sample {
    let paths = operations.map { method, path, id, parameters in
      let names = parameters.split { "[], ".contains($0) }
      let list = names.map { name in
        let plain = name.filter { $0 != "!" }
        let place = path.contains("{\(plain)}") ? "path" : "query"
        return
          "{ name: \(plain), in: \(place), required: \(name.contains("!")), schema: { type: string } }"
      }
      return """
          \(path):
            \(method):
              operationId: \(id)
              tags: [things]
              parameters: [\(list.joined(separator: ", "))]
              responses:
                "200":
                  description: A page.
                  content: { application/hal+json: { schema: { type: object, properties: { \(links), \(embedded) } } } }
        """
    }
    return try Sample(
      """
      security: [{ bearer: [] }]
      paths:
      \(paths.joined(separator: "\n"))
      components: { securitySchemes: { bearer: { type: http, scheme: bearer } } }
      """)
  }
}

extension TypeDeclaration {
  /// The struct and its nested structs.
  fileprivate var structures: [Structure] {
    guard case .structure(let structure) = self else { return [] }
    return [structure] + structure.nested.flatMap(\.structures)
  }
}

extension ValuePath.Step {
  fileprivate var text: String {
    switch self {
    case .property(let name): ".\(name)"
    case .key(let key): "[\"\(key)\"]"
    case .unwrap: "?"
    case .unwrapNullable: ".wrapped?"
    }
  }
}
