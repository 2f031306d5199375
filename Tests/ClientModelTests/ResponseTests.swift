import OpenAPI
import Testing

@testable import ClientModel

@Suite("Responses")
struct ResponseReaderTests {
  @Test("Failures are sorted by status: exact ones, then ranges, then the default")
  func order() throws {
    let operation = try operation(
      """
      default: { description: a }
      5XX: { description: b }
      4XX: { description: c }
      "404": { description: d }
      "400": { description: e }
      "200": { description: f }
      """)
    #expect(
      operation.failures.map(\.status) == [.code(400), .code(404), .range(4), .range(5), .default])
    #expect(
      operation.failures.map(\.name)
        == ["badRequest", "notFound", "clientError", "serverError", "default"])
  }

  @Test("A status without a name is named after its number")
  func numbers() throws {
    let operation = try operation(
      "\"418\": { description: a }\n\"499\": { description: b }\n\"302\": { description: c }")
    #expect(operation.failures.map(\.name) == ["found", "status418", "status499"])
  }

  @Test("A single success with a body and no headers is its body")
  func body() throws {
    let success = try operation("\"200\": { description: a, \(json("{ type: integer }")) }").success
    guard case .body(.code(200), let body) = success else { return #expect(Bool(false)) }
    #expect(body.type == .integer)
    #expect(success.typeName == "Int")
  }

  @Test("The struct of a status does not shadow a schema with the same name")
  func namesOfStatuses() throws {
    let success = try Sample(
      """
      paths:
        /a:
          post:
            operationId: send
            responses:
              "200": { description: a, \(json("{ $ref: '#/components/schemas/Accepted' }")) }
              "202": { description: b, \(json("{ $ref: '#/components/schemas/Job' }")) }
      components:
        schemas:
          Accepted: { properties: { url: { type: string } } }
          Job: { properties: { id: { type: string } } }

      """
    ).operation("send").success
    guard case .union(let union) = success else { return #expect(Bool(false)) }
    #expect(union.cases.map(\.name) == ["ok", "accepted"])
    #expect(
      union.cases.map(\.structure.name) == [
        "SendAResponse.Ok", "SendAResponse.SendAResponseAccepted",
      ])
  }

  @Test("Plain JSON is requested, and equivalent JSON types are accepted too")
  func mediaTypes() throws {
    let schema = "{ schema: { properties: { a: { type: string } } } }"
    let success = try operation(
      """
      "200":
        description: a
        content:
          application/vnd.custom: { schema: { type: object, properties: { b: {} } } }
          text/json: \(schema)
          application/json: \(schema)
      """
    ).success
    guard case .body(_, let body) = success else { return #expect(Bool(false)) }
    #expect(body.mediaType == "application/json")
    #expect(body.otherMediaTypes == ["text/json"])
  }

  @Test("With headers, or without a body, it is a struct")
  func structure() throws {
    let success = try operation(
      """
      "201":
        description: a
        headers:
          Location: { required: true, schema: { type: string } }
          X-RateLimit-Remaining: { schema: { type: integer } }
          X-When: { schema: { type: string, format: date-time } }
          X-List: { schema: { type: array, items: { type: string } } }
          Content-Type: { schema: { type: string } }
          body: { schema: { type: string } }
      """
    ).success
    guard case .structure(let structure) = success else { return #expect(Bool(false)) }
    #expect(structure.name == "GetAResponse")
    #expect(structure.body == nil)
    #expect(
      structure.headers.map(\.name)
        == ["location", "rateLimitRemaining", "when", "list", "bodyHeader"])
    #expect(
      structure.headers.map(\.type.swiftName) == ["String", "Int", "Date", "[String]", "String"])
    #expect(structure.headers.map(\.isRequired) == [true, false, false, false, false])
  }

  @Test(
    "Headers are decoded according to their schemas",
    arguments: [
      ("X-A: { schema: { type: array, items: { type: integer } } }", "[Int]", "list"),
      ("X-A: { schema: { type: array, items: { type: object } } }", "String", "value"),
      ("X-A: { schema: { type: string, enum: [a, b] } }", "GetAA", "value"),
      ("X-A: { schema: { type: array, items: { enum: [a, b] } } }", "[GetAA]", "list"),
      ("X-A: { schema: { type: object, properties: { b: {} } } }", "[String: String]", "pairs"),
      (
        "X-A: { explode: true, schema: { type: object, additionalProperties: { type: string } } }",
        "[String: String]", "explodedPairs"
      ),
      (
        "X-A: { content: { application/json: { schema: { type: object, properties: { b: {} } } } } }",
        "GetAA", "json"
      ),
      ("Set-Cookie: { schema: { type: string } }", "[String]", "lines"),
    ])
  func headerForms(header: String, type: String, form: String) throws {
    let success = try operation("\"204\": { description: a, headers: { \(header) } }").success
    guard case .structure(let structure) = success else { return #expect(Bool(false)) }
    #expect(structure.headers.map(\.type.swiftName) == [type])
    #expect(structure.headers.map(\.form.rawValue) == [form])
    #expect(structure.headers.map(\.isRequired) == [form == "lines"])
  }

  @Test(
    "Other successes are decoded like the only one, or the only one with a body",
    arguments: [
      (#""201": { description: a }"#, StatusMatch?.some(.code(201))),
      (#""204": { description: a }, "201": { description: b, JSON }"#, .code(201)),
      (#""204": { description: a }, "202": { description: b }"#, .code(202)),
      (#""200": { description: a, JSON }, "201": { description: b, JSON }"#, nil),
      (#""200": { description: a }, "2XX": { description: b }"#, nil),
      (#"default: { description: a, JSON }"#, nil),
    ])
  func statusOfOthers(responses: String, status: StatusMatch?) throws {
    let all = responses.replacing("JSON", with: json("{ type: string }"))
    #expect(try operation("{ \(all) }").success.statusOfOthers == status)
  }

  @Test(
    "A range of successes may have no body, except for a get operation",
    arguments: ["2XX", "default"], ["get", "put"])
  func noContentInRanges(status: String, method: String) throws {
    let sample = try Sample(
      """
      paths:
        /a:
          \(method):
            operationId: get
            responses: { \(status): { description: a, \(json("{ type: string }")) } }
      """)
    guard case .body(_, let body) = try sample.operation("get").success else {
      return #expect(Bool(false))
    }
    #expect(body.isOptional == (method == "put"))
  }

  @Test(
    "A body of any type is decoded according to its Content-Type",
    arguments: [
      ("{ type: string }", BodyCoding.jsonOrText), ("{}", .jsonOrText),
      ("{ type: integer }", .json),
      ("{ type: string, format: binary }", .binary),
    ])
  func anyMediaType(schema: String, coding: BodyCoding) throws {
    let success = try operation(
      "\"200\": { description: a, content: { \"*/*\": { schema: \(schema) } } }"
    ).success
    guard case .body(_, let body) = success else { return #expect(Bool(false)) }
    #expect(body.coding == coding)
  }

  @Test("Different contents are separate cases")
  func alternatives() throws {
    let found = try operation(
      """
      "200":
        description: a
        content:
          text/csv: { schema: { type: string } }
          application/json: { schema: { type: array, items: { type: string } } }
          application/xml: { schema: { type: array, items: { type: string } } }
          application/pdf: {}
          image/png: { schema: { type: string, format: binary } }
          application/vnd.a.v2+json: { schema: { type: integer } }
      "400": { description: b, content: { application/json: { schema: { type: integer } }, text/plain: {} } }
      """)
    guard case .union(let union) = found.success else { return #expect(Bool(false)) }
    #expect(union.cases.map(\.name) == ["ok", "okCSV", "okPDF", "okAV2JSON"])
    #expect(
      union.cases.map { $0.structure.body?.type.swiftName } == [
        "[String]", "String", "HTTPBody", "Int",
      ])
    #expect(union.cases[2].structure.body?.otherMediaTypes == ["image/png"])
    #expect(found.failures.map(\.name) == ["badRequest", "badRequestText"])
    #expect(found.streamed == ["application/pdf", "image/png"])
    #expect(
      found.accept == [
        "application/json", "text/csv;q=0.5", "application/pdf;q=0.5",
        "application/vnd.a.v2+json;q=0.5", "text/plain",
      ])
    #expect(found.success.statusOfOthers == .code(200))
  }

  @Test("Any media type of text goes with a text, and is accepted once")
  func rangesOfText() throws {
    let found = try operation(
      """
      "200":
        description: a
        content:
          text/html: { schema: { type: string } }
          "*/*": { schema: { type: string } }
          image/*: { schema: { type: string, format: binary } }
          application/problem+json: { schema: { type: object, properties: { a: { type: string } } } }
          application/json: { schema: { type: integer } }
      "400": { description: b, content: { application/problem+json: { schema: { type: integer } } } }
      """)
    guard case .union(let union) = found.success else { return #expect(Bool(false)) }
    let bodies = union.cases.compactMap(\.structure.body)
    #expect(bodies.map(\.mediaType).contains("text/html"))
    #expect(bodies.first { $0.mediaType == "text/html" }?.otherMediaTypes == ["*/*"])
    #expect(found.accept.filter { $0.hasPrefix("application/problem+json") }.count == 1)
    let plain = try operation(
      """
      "200":
        description: a
        content:
          application/json: { schema: { type: string } }
          "*/*": { schema: { type: string } }
      """)
    guard case .body(_, let body) = plain.success else { return #expect(Bool(false)) }
    #expect(body.coding == .jsonOrText)
  }

  @Test("Several successes are an enum")
  func union() throws {
    let success = try operation(
      """
      "200": { description: a, \(json("{ type: string }")) }
      "204": { description: b }
      2XX: { description: c }
      """
    ).success
    guard case .union(let union) = success else { return #expect(Bool(false)) }
    #expect(union.cases.map(\.name) == ["ok", "noContent", "success"])
    #expect(
      union.cases.map(\.structure.name)
        == ["GetAResponse.Ok", "GetAResponse.NoContent", "GetAResponse.Success"])
  }

  @Test("Without a documented success, each status is one, and default describes it")
  func noSuccess() throws {
    let success = try operation("default: { description: a, \(json("{ type: string }")) }").success
    guard case .body(.range(2), let body) = success else { return #expect(Bool(false)) }
    #expect(body.type == .string)
    let empty = try operation("\"404\": { description: a }").success
    guard case .structure(let structure) = empty else { return #expect(Bool(false)) }
    #expect(structure.status == .range(2))
  }

  @Test(
    "Bytes are streamed if all successes are bytes",
    arguments: [
      ("\"200\": { description: a, content: { image/png: {} } }", "HTTPBody"),
      (
        "\"200\": { description: a, content: { application/xml: {} } }\n\"204\": { description: b }",
        "HTTPBody"
      ),
      ("default: { description: a, content: { application/pdf: {} } }", "HTTPBody"),
      ("\"200\": { description: a, content: { text/csv: {} } }", nil),
      ("\"200\": { description: a, content: { application/x-www-form-urlencoded: {} } }", "Data"),
      ("\"204\": { description: a }", nil),
    ])
  func streams(successes: String, type: String?) throws {
    let operation = try operation(
      successes + "\n\"404\": { description: c, content: { image/png: {} } }")
    #expect(operation.streamed == (type == "HTTPBody" ? ["*/*"] : []))
    let binary = operation.success.bodies.map(\.type.swiftName).filter { $0 != "String" }
    #expect(binary.first == type)
    #expect(operation.failures.first?.body?.type == .data)
  }

  @Test("Bytes are streamed next to JSON if the response has a bytes media type")
  func bytesBesideJSON() throws {
    let operation = try operation(
      """
      "200": { description: a, content: { image/png: {} } }
      "202": { description: b, content: { application/json: {} } }
      """)
    #expect(operation.streamed == ["image/png"])
    #expect(operation.success.bodies.map(\.type.swiftName) == ["HTTPBody", "JSONValue"])
  }

  @Test("The Accept header lists each media type once")
  func accept() throws {
    let operation = try operation(
      """
      "200": { description: a, content: { application/json: { schema: {} }, text/plain: {} } }
      "400": { description: b, content: { application/problem+json: { schema: {} } } }
      "404": { description: c, content: { application/json: { schema: {} } } }
      "500": { description: d }
      """)
    #expect(
      operation.accept == ["application/json", "text/plain;q=0.5", "application/problem+json"])
  }

  @Test("A free-form response may be missing, unless it was requested")
  func freeForm() throws {
    for (method, isOptional) in [("post", true), ("get", false)] {
      let success = try operation(
        "\"200\": { description: a, \(json("{ type: object }")) }", method: method
      ).success
      guard case .body(_, let body) = success else { return #expect(Bool(false)) }
      #expect(body.isOptional == isOptional)
    }
  }

  @Test("Inline types are named after the operation and the status")
  func inlineNames() throws {
    let object = { (name: String) in "{ type: object, properties: { \(name): { type: string } } }" }
    let operation = try operation(
      """
      "200": { description: a, \(json(object("a"))) }
      "404": { description: b, \(json(object("b"))) }
      default: { description: c, content: { text/plain: { schema: { type: string } } } }
      """)
    #expect(
      Set(operation.types.map(\.name)) == ["GetAResponseBody", "GetANotFound"])
  }

  private func json(_ schema: String) -> String {
    "content: { application/json: { schema: \(schema) } }"
  }

  private func operation(_ responses: String, method: String = "get") throws -> ClientOperation {
    let lines = responses.split(separator: "\n").map { "        \($0)" }
    return try Sample(
      "paths:\n  /a:\n    \(method):\n      operationId: get\n      responses:\n"
        + lines.joined(separator: "\n") + "\n"
    ).operation("get")
  }
}

extension Success {
  fileprivate var bodies: [ResponseBody] {
    switch self {
    case .body(_, let body): [body]
    case .structure(let structure): [structure.body].compactMap { $0 }
    case .union(let union): union.cases.compactMap(\.structure.body)
    }
  }
}
