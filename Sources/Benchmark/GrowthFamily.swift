/// A kind of document that contains one kind of part `n` times, and little else.
struct GrowthFamily: Sendable {
  var name: String
  /// The number of parts in the largest document.
  var most: Int
  /// Whether the output cannot be linear, so that the limit `steps` bounds it.
  var isCountedInSteps: Bool
  var document: @Sendable (_ count: Int) -> String

  /// - Parameter most: the number of parts. Lower if each part has its own files.
  init(
    _ name: String, most: Int = 8000, isCountedInSteps: Bool = false,
    _ document: @escaping @Sendable (_ count: Int) -> String
  ) {
    self.name = name
    self.most = most
    self.isCountedInSteps = isCountedInSteps
    self.document = document
  }

  static let all = operations + parts + schemas + texts
}

// MARK: Operations and groups

extension GrowthFamily {
  private static let operations = [
    GrowthFamily("operations in one tag", most: 2000) { count in
      document(paths: lines(count) { operation($0, tag: "All") })
    },
    GrowthFamily("tags of one operation", most: 2000) { count in
      document(paths: lines(count) { operation($0, tag: "Group\($0)") })
    },
    GrowthFamily("types of their own over many tags", most: 2000) { count in
      document(
        paths: lines(count) { operation($0, tag: "Group\($0)", schema: object("field\($0)")) })
    },
    GrowthFamily("nested groups", most: 2000) { count in
      document(
        paths: lines(count) { index in
          let path = (0..<8).map { "g\($0)x\(index >> ($0 + 1))" }.reversed().joined(separator: ".")
          return operation(index, extra: ["x-speakeasy-group: \(path)"])
        })
    },
  ]

  private static let parts = [
    GrowthFamily("servers") { count in
      document(
        head: ["servers:"] + lines(count) { ["  - url: https://host\($0).example.com/v1"] })
    },
    GrowthFamily("server variables") { count in
      let variables = lines(count) { ["      v\($0):", "        default: a\($0)"] }
      return document(
        head: [
          "servers:",
          "  - url: 'https://example.com/" + joined(count) { "{v\($0)}" } + "'", "    variables:",
        ] + variables)
    },
    // The place of each parameter in the document contains the whole path.
    GrowthFamily("path parameters", most: 2000, isCountedInSteps: true) { count in
      document(
        // Keys longer than 1,024 bytes need an explicit `?`.
        paths: [
          "  ? '/things" + joined(count) { "/{p\($0)}" } + "'", "  :",
        ]
          + get(
            ["parameters:"]
              + lines(count) {
                ["  - { name: p\($0), in: path, required: true, schema: { type: string } }"]
              }))
    },
    GrowthFamily("query parameters") { count in
      document(
        paths: ["  /things:"]
          + get(
            ["parameters:"]
              + lines(count) { ["  - { name: p\($0), in: query, schema: { type: string } }"] }))
    },
    GrowthFamily("response headers") { count in
      document(
        paths: [
          "  /things:", "    get:", "      operationId: getThings", "      responses:",
          "        '200':", "          description: OK", "          headers:",
        ] + lines(count) { ["            X-H\($0): { schema: { type: string } }"] })
    },
    GrowthFamily("security schemes") { count in
      document(
        paths: operation(0, extra: ["security:"] + lines(count) { ["  - s\($0): []"] }),
        components: ["  securitySchemes:"]
          + lines(count) { ["    s\($0): { type: apiKey, name: X-Key\($0), in: header }"] })
    },
    GrowthFamily("tags of the document") { count in
      document(head: ["tags:"] + lines(count) { ["  - { name: T\($0), description: Text }"] })
    },
    GrowthFamily("media types of a body") { count in
      document(
        paths: ["  /things:", "    post:", "      operationId: postThings", "      requestBody:"]
          + ["        content:"]
          + lines(count) { ["          application/x\($0)+json: { schema: { type: string } }"] }
          + ["      responses: { '204': { description: Done } }"])
    },
    GrowthFamily("examples of a body") { count in
      document(
        paths: [
          "  /things:", "    post:", "      operationId: postThings", "      requestBody:",
          "        content:", "          application/json:", "            schema: { type: string }",
          "            examples:",
        ] + lines(count) { ["              e\($0): { value: text\($0) }"] }
          + ["      responses: { '204': { description: Done } }"])
    },
  ]
}

// MARK: Schemas and texts

extension GrowthFamily {
  private static let schemas = [
    GrowthFamily("schemas", most: 2000) { count in
      document(schemas: lines(count) { ["    S\($0): \(object("field\($0)"))"] })
    },
    GrowthFamily("properties of a schema") { count in
      document(
        schemas: ["    Thing:", "      type: object", "      properties:"]
          + lines(count) { ["        p\($0): { type: string }"] })
    },
    GrowthFamily("required properties") { count in
      document(
        schemas: ["    Thing:", "      type: object", "      required:"]
          + lines(count) { ["        - p\($0)"] } + ["      properties:"]
          + lines(count) { ["        p\($0): { type: string }"] })
    },
    GrowthFamily("values of an enum") { count in
      document(
        schemas: ["    Thing:", "      type: string", "      enum:"]
          + lines(count) { ["        - value\($0)"] })
    },
    GrowthFamily("members of a oneOf", most: 4000) { count in
      document(
        schemas: ["    Thing:", "      oneOf:"]
          + lines(count) { ["        - $ref: '#/components/schemas/M\($0)'"] }
          + lines(count) { ["    M\($0): \(object("field\($0)"))"] })
    },
    GrowthFamily("members of a tagged oneOf", most: 4000) { count in
      document(
        schemas: [
          "    Thing:", "      discriminator:", "        propertyName: kind", "        mapping:",
        ]
          + lines(count) { ["          k\($0): '#/components/schemas/M\($0)'"] }
          + ["      oneOf:"]
          + lines(count) { ["        - $ref: '#/components/schemas/M\($0)'"] }
          + lines(count) { ["    M\($0): \(object("kind"))"] })
    },
    GrowthFamily("members of an allOf") { count in
      document(
        schemas: ["    Thing:", "      allOf:"] + lines(count) { ["        - \(object("f\($0)"))"] }
      )
    },
    GrowthFamily("a chain of references", most: 4000) { count in
      document(
        schemas: lines(count) { index in
          let next = (index + 1) % count == 0 ? "" : String((index + 1) % count)
          return [
            "    Thing\(index == 0 ? "" : "\(index)"):", "      type: object",
            "      properties: { next: { $ref: '#/components/schemas/Thing\(next)' } }",
          ]
        })
    },
  ]

  private static let texts =
    ["<", "[", "`", "*", "|", "&", "![", "](", "<a ", "> ", "\u{301}", "\u{200B}"].map { mark in
      let name = mark.unicodeScalars.map { $0.isASCII ? String($0) : $0.escaped(asASCII: true) }
      return GrowthFamily("'\(name.joined())' in a description", most: 32_000) { count in
        document(
          head: ["  description: \"x" + joined(count) { _ in "\(mark)y " } + "\""])
      }
    } + [
      GrowthFamily("lines of a description", most: 32_000) { count in
        document(head: ["  description: |"] + lines(count) { ["    Line \($0) of the text."] })
      },
      GrowthFamily("lists in a description", most: 32_000) { count in
        document(head: ["  description: |"] + lines(count) { ["    * item \($0)"] })
      },
    ]

  // MARK: Documents

  private static func document(
    head: [String] = [], paths: [String] = [], components: [String] = [], schemas: [String] = []
  ) -> String {
    let usesThing = !schemas.isEmpty
    let all =
      ["openapi: 3.0.3", "info:", "  title: Growth", "  version: '1'"] + head
      + ["paths:"]
      + (paths.isEmpty
        ? operation(0, schema: usesThing ? thing(schemas) : nil) : paths)
      + (components.isEmpty && schemas.isEmpty ? [] : ["components:"]) + components
      + (schemas.isEmpty ? [] : ["  schemas:"] + schemas)
    return all.joined(separator: "\n") + "\n"
  }

  /// The schema of the only operation's response: the first one.
  private static func thing(_ schemas: [String]) -> String {
    let name = schemas[0].drop { $0 == " " }.prefix { $0 != ":" }
    return "{ $ref: '#/components/schemas/\(name)' }"
  }

  private static func operation(
    _ index: Int, tag: String? = nil, schema: String? = nil, extra: [String] = []
  ) -> [String] {
    ["  /things\(index):"]
      + get((tag.map { ["tags: [\($0)]"] } ?? []) + extra, index: index, schema: schema)
  }

  private static func get(_ fields: [String], index: Int = 0, schema: String? = nil) -> [String] {
    let content = schema.map { ", content: { application/json: { schema: \($0) } }" } ?? ""
    return ["    get:", "      operationId: getThing\(index)"] + fields.map { "      " + $0 }
      + ["      responses:", "        '200': { description: OK\(content) }"]
  }

  private static func object(_ property: String) -> String {
    "{ type: object, required: [\(property)], properties: { \(property): { type: string } } }"
  }

  private static func lines(_ count: Int, _ line: (Int) -> [String]) -> [String] {
    (0..<count).flatMap(line)
  }

  private static func joined(_ count: Int, _ part: (Int) -> String) -> String {
    (0..<count).map(part).joined()
  }
}
