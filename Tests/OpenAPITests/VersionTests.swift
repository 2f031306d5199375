import OpenAPI
import Testing

@Suite struct VersionTests {
  @Test(arguments: [
    ("3.0.0", Document.Version.v3_0), ("3.0.3", .v3_0), ("3.1.0", .v3_1), ("3.1.1", .v3_1),
    ("'3.1'", .v3_1), ("3.0", .v3_0), ("3.2.0", .v3_2),
  ])
  func supported(_ text: String, _ version: Document.Version) throws {
    let loaded = try load("", version: text)
    #expect(loaded.document?.version == version)
    #expect(loaded.messages == [])
  }

  @Test(arguments: [
    ("3.3.0", "1: error: OpenAPI 3.3.0 is not supported | OpenAPI 3.0, 3.1 and 3.2 are supported"),
    ("4", "1: error: OpenAPI 4 is not supported | OpenAPI 3.0, 3.1 and 3.2 are supported"),
    (
      "new",
      "1: error: 'new' is not a version of OpenAPI | OpenAPI 3.0, 3.1 and 3.2 are supported"
    ),
    ("[3, 1]", "1: error: 'openapi' must be a version such as '3.1.0', not a list"),
    ("true", "1: error: 'openapi' must be a version such as '3.1.0', not a boolean"),
    ("null", "1: error: 'openapi' must be a version such as '3.1.0', not null"),
  ])
  func unsupported(_ text: String, _ message: String) throws {
    let loaded = try load("", version: text)
    #expect(loaded.document == nil)
    #expect(loaded.messages == [message])
  }

  @Test func swagger() throws {
    let loaded = try Fixture(["spec.yaml": "info: {}\nswagger: '2.0'\npaths: {}\n"]).load()
    #expect(
      loaded.messages == [
        "2: error: OpenAPI 2.0 (Swagger) is not supported | convert the document to OpenAPI 3.0 or 3.1"
      ])
  }

  @Test func overlay() throws {
    let loaded = try Fixture(["spec.yaml": "overlay: 1.0.0\nactions: []\n"]).load()
    #expect(
      loaded.messages == [
        "1: error: this is an overlay, not an OpenAPI document | pass the document that it changes, and the overlay with --overlay"
      ])
  }

  @Test(arguments: [
    ("info: {}\n", "1: error: the keyword 'openapi' is missing"),
    ("- a\n", "1: error: a document must be a mapping, not a list"),
    ("text\n", "1: error: a document must be a mapping, not a string"),
    ("null\n", "1: error: the document is empty"),
  ])
  func noDocument(_ text: String, _ message: String) throws {
    let loaded = try Fixture(["spec.yaml": text]).load()
    #expect(loaded.document == nil)
    #expect(loaded.messages == [message + " | start the document with 'openapi: 3.1.0'"])
  }

  @Test(arguments: ["", "# nothing\n"])
  func nothing(_ text: String) throws {
    let loaded = try Fixture(["spec.yaml": text]).load()
    #expect(loaded.document == nil)
    #expect(loaded.messages == ["1: error: the document is empty"])
  }

  @Test(arguments: ["", "paths: {}\n", "paths:\n"])
  func noPaths(_ paths: String) throws {
    let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
    let loaded = try Fixture(["spec.yaml": head + paths]).load()
    #expect(loaded.document == nil)
    let line = paths.isEmpty ? 1 : 3
    let message =
      "\(line): error: the document has no paths, webhooks or schemas, so there is nothing to generate"
    #expect(loaded.messages.filter { $0.contains("error") } == [message])
  }

  @Test func onlyWebhooks() throws {
    let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
    let nothing = try Fixture(["spec.yaml": head + "webhooks: {a: {}}\n"]).load()
    #expect(nothing.messages.map { $0.contains("nothing to generate") } == [true])
    let body = "requestBody: {content: {application/json: {schema: {type: object}}}}"
    let loaded = try Fixture([
      "spec.yaml": head + "webhooks: {a: {post: {\(body)}}, b: {put: {\(body)}}}\n"
    ])
    .load()
    #expect(loaded.messages == [])
    let events = try #require(loaded.document?.events)
    #expect(events.map(\.kind) == [.webhook])
    #expect(events[0].requests.map(\.name) == ["a", "b"])
    #expect(try loaded.schemas[events[0].schema].oneOf == events[0].requests.map(\.body))
    #expect(try loaded.schemas[events[0].schema].name == "WebhookEvent")
  }

  @Test func onlySchemas() throws {
    let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
    let loaded = try Fixture(["spec.yaml": head + "components: {schemas: {A: {type: object}}}\n"])
      .load()
    #expect(loaded.messages == [])
    #expect(loaded.document?.namedSchemas.map(\.name) == ["A"])
  }

  @Test func callbacks() throws {
    let callback =
      "{'{$url}': {post: {requestBody: {content: {application/json: {schema: {type: object}}}}}}}"
    let loaded = try load(
      """
      components:
        callbacks: {done: \(callback)}
        pathItems:
          p:
            post:
              callbacks: {done: {$ref: '#/components/callbacks/done'}, other: \(callback)}
              responses: {'204': {description: none}}
      """)
    #expect(loaded.document?.events.isEmpty == true)
    let used = try loadPaths(
      """
      /a:
        post:
          callbacks: {done: \(callback)}
          responses: {'204': {description: none}}
      """)
    #expect(used.document?.events.map(\.kind) == [.callback])
    #expect(used.document?.events[0].requests.map(\.name) == ["done"])
  }

  @Test func noOperations() throws {
    let loaded = try loadPaths("/a:\n  summary: Nothing here")
    #expect(
      loaded.messages == [
        "3: error: the document has no operations, so there is nothing to generate"
      ])
  }
}
