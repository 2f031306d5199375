import Testing

@testable import APIChanges

@Suite struct OperationRulesTests {
  struct Case: Sendable, CustomStringConvertible {
    var description: String
    var old: String
    var new: String
    var forth: [String]
    var back: [String]
  }

  private static let id = "- { name: id, in: query, required: true, schema: { type: string } }\n"
  private static let ok = "'204': { description: Done }\n"
  private static let body = "content: { application/json: { schema: { type: string } } }"

  static let operations = [
    Case(
      description: "an operation",
      old: Sample.operation(),
      new: Sample.operation()
        + "\n    get: { operationId: see, tags: [things], responses: { '204': { description: . } } }",
      forth: ["-: `things.see()` is new"], back: ["source, wire: `things.see()` was removed"]),
    Case(
      description: "another group",
      old: Sample.operation(tag: "things"), new: Sample.operation(tag: "objects"),
      forth: [
        "source: the group `things` was removed", "-: the group `objects` is new",
        "source: it moved to the group `objects`, and is now called `objects.do`, no longer `things.do`",
      ],
      back: [
        "source: the group `objects` was removed", "-: the group `things` is new",
        "source: it moved to the group `things`, and is now called `things.do`, no longer `objects.do`",
      ]),
    Case(
      description: "another name",
      old: Sample.operation(id: "make"), new: Sample.operation(id: "create"),
      forth: [
        "source: it is now called `things.create`, no longer `things.make`",
        "source: the request is now called `CreateThingRequest`, no longer `MakeThingRequest`",
        "source: the error is now called `CreateThingError`, no longer `MakeThingError`",
        "source: it returns `CreateThingResponse`, no longer `MakeThingResponse`",
      ],
      back: [
        "source: it is now called `things.make`, no longer `things.create`",
        "source: the request is now called `MakeThingRequest`, no longer `CreateThingRequest`",
        "source: the error is now called `MakeThingError`, no longer `CreateThingError`",
        "source: it returns `MakeThingResponse`, no longer `CreateThingResponse`",
      ]),
    Case(
      description: "another path",
      old: Sample.operation(path: "/things"), new: Sample.operation(path: "/all-things"),
      forth: [
        "wire, behaviour: it calls another URL: `POST /all-things`, no longer `POST /things`"
      ],
      back: ["wire, behaviour: it calls another URL: `POST /things`, no longer `POST /all-things`"]),
    Case(
      description: "another method",
      old: Sample.operation(method: "post"), new: Sample.operation(method: "put"),
      forth: ["wire, behaviour: it calls another URL: `PUT /things`, no longer `POST /things`"],
      back: ["wire, behaviour: it calls another URL: `POST /things`, no longer `PUT /things`"]),
    Case(
      description: "deprecation",
      old: Sample.operation(), new: Sample.operation("deprecated: true"),
      forth: ["-: it is deprecated"], back: ["-: it is no longer deprecated"]),
  ]

  static let arguments = [
    Case(
      description: "an optional argument",
      old: Sample.parameters(id),
      new: Sample.parameters(id + "- { name: limit, in: query, schema: { type: integer } }"),
      forth: ["-: the argument `limit: Int?` in the query is new"],
      back: ["source, wire: the argument `limit: Int?` in the query was removed"]),
    Case(
      description: "a required argument",
      old: Sample.parameters(id),
      new: Sample.parameters(
        id + "- { name: limit, in: query, required: true, schema: { type: integer } }"),
      forth: ["source, wire: the argument `limit: Int` in the query is new"],
      back: ["source, wire: the argument `limit: Int` in the query was removed"]),
    Case(
      description: "made required",
      old: Sample.parameters(id.replacing("true", with: "false")), new: Sample.parameters(id),
      forth: ["source, wire: the argument `id` is required"],
      back: ["source: the argument `id` is optional"]),
    Case(
      description: "another type",
      old: Sample.parameters(id), new: Sample.parameters(id.replacing("string", with: "integer")),
      forth: ["source, wire: the argument `id` is `Int`, no longer `String`"],
      back: ["source: the argument `id` is `String`, no longer `Int`"]),
    Case(
      description: "moved to another place",
      old: Sample.parameters(id), new: Sample.parameters(id.replacing("query", with: "header")),
      forth: ["wire: the argument `id` goes into the headers, no longer the query"],
      back: ["wire: the argument `id` goes into the query, no longer the headers"]),
    Case(
      description: "another name on the wire",
      old: Sample.parameters("- { name: page-size, in: query, schema: { type: integer } }"),
      new: Sample.parameters("- { name: pageSize, in: query, schema: { type: integer } }"),
      forth: ["wire: the parameter `pageSize` is `pageSize` in requests, no longer `page-size`"],
      back: ["wire: the parameter `pageSize` is `page-size` in requests, no longer `pageSize`"]),
    Case(
      description: "another name in the path, which does not show on the wire",
      old: Sample.operation(
        "parameters: [{ name: id, in: path, required: true, schema: { type: string } }]",
        path: "'/things/{id}'"),
      new: Sample.operation(
        "parameters: [{ name: key, in: path, required: true, schema: { type: string } }]",
        path: "'/things/{key}'"),
      forth: ["source: the argument `id` is now called `key`"],
      back: ["source: the argument `key` is now called `id`"]),
    Case(
      description: "another form",
      old: Sample.parameters(
        "- { name: ids, in: query, schema: { type: array, items: { type: string } } }"),
      new: Sample.parameters(
        "- { name: ids, in: query, explode: false, schema: { type: array, items: { type: string } } }"
      ),
      forth: [
        "wire: the argument `ids` is written as a list in the style `form` without `explode`, no longer as a list in the style `form` with `explode`"
      ],
      back: [
        "wire: the argument `ids` is written as a list in the style `form` with `explode`, no longer as a list in the style `form` without `explode`"
      ]),
    Case(
      description: "another order",
      old: Sample.parameters(
        id + "- { name: key, in: query, required: true, schema: { type: string } }"),
      new: Sample.parameters(
        "- { name: key, in: query, required: true, schema: { type: string } }\n" + id),
      forth: ["source: the arguments are in another order: `things.do(key:id:)`"],
      back: ["source: the arguments are in another order: `things.do(id:key:)`"]),
    Case(
      description: "a body",
      old: Sample.operation(), new: Sample.operation("requestBody: { required: true, \(body) }"),
      forth: ["source, wire: the argument `body: String` in the body is new"],
      back: ["source, wire: the argument `body: String` in the body was removed"]),
    Case(
      description: "a body that must be there",
      old: Sample.operation("requestBody: { \(body) }"),
      new: Sample.operation("requestBody: { required: true, \(body) }"),
      forth: ["source, wire: the argument `body` is required"],
      back: ["source: the argument `body` is optional"]),
    Case(
      description: "another media type",
      old: Sample.operation("requestBody: { \(body) }"),
      new: Sample.operation(
        "requestBody: { \(body.replacing("application/json", with: "application/hal+json")) }"),
      forth: [
        "wire: the media type of `body` is `application/hal+json` in requests, no longer `application/json`"
      ],
      back: [
        "wire: the media type of `body` is `application/json` in requests, no longer `application/hal+json`"
      ]),
  ]

  static let responses = [
    Case(
      description: "a failure: the error is an enum that a switch lists",
      old: Sample.operation(responses: ok),
      new: Sample.operation(responses: ok + "'404': { description: Gone }"),
      forth: ["source: the error `DoError.notFound` (404) is new"],
      back: ["source: the error `DoError.notFound` (404) was removed"]),
    Case(
      description: "a success, which old clients take for a failure",
      old: Sample.operation(responses: ok),
      new: Sample.operation(responses: ok + "'202': { description: Later }"),
      forth: [
        "source: `DoResponse` is an enum of several successes, no longer a struct",
        "wire: the success `DoResponse.accepted` (202) is new",
      ],
      back: [
        "source: `DoResponse` is a struct, no longer an enum of several successes",
        "source: the success `DoResponse.accepted` (202) was removed",
      ]),
    Case(
      description: "another success with another body",
      old: Sample.operation(responses: "'200': { description: ., \(body) }"),
      new: Sample.operation(
        responses: "'201': { description: ., \(body.replacing("string", with: "boolean")) }"),
      forth: [
        "source: it returns `Bool`, no longer `String`", "-: the success 200 was removed",
        "wire: the success 201 is new",
      ],
      back: [
        "source: it returns `String`, no longer `Bool`", "-: the success 201 was removed",
        "wire: the success 200 is new",
      ]),
    Case(
      description: "another success with the same body",
      old: Sample.operation(responses: "'200': { description: ., \(body) }"),
      new: Sample.operation(responses: "'201': { description: ., \(body) }"),
      forth: ["-: the success 200 was removed", "wire: the success 201 is new"],
      back: ["-: the success 201 was removed", "wire: the success 200 is new"]),
    Case(
      description: "a success that old clients take for the default failure",
      old: Sample.operation(
        responses: "'200': { description: . }\ndefault: { description: ., \(body) }"),
      new: Sample.operation(
        responses: "'204': { description: . }\ndefault: { description: ., \(body) }"),
      forth: ["-: the success 200 was removed", "wire: the success 204 is new"],
      back: ["-: the success 204 was removed", "wire: the success 200 is new"]),
    Case(
      description: "a media type's parameter, which clients do not look at",
      old: Sample.operation(responses: "'200': { description: ., \(body) }"),
      new: Sample.operation(
        responses:
          "'200': { description: ., \(body.replacing("application/json", with: "'application/json; charset=utf-8'")) }"
      ), forth: [], back: []),
    Case(
      description: "the body of a success",
      old: Sample.operation(responses: "'200': { description: ., \(body) }"),
      new: Sample.operation(
        responses: "'200': { description: ., \(body.replacing("string", with: "boolean")) }"),
      forth: ["source, wire: 200 has the body `Bool`, no longer `String`"],
      back: ["source, wire: 200 has the body `String`, no longer `Bool`"]),
    Case(
      description: "the body of a failure",
      old: Sample.operation(responses: ok + "'404': { description: . }"),
      new: Sample.operation(responses: ok + "'404': { description: ., \(body) }"),
      forth: ["source: 404 has the body `String`"],
      back: ["source: 404 no longer has the body `String`"]),
    Case(
      description: "the media type of a response",
      old: Sample.operation(responses: "'200': { description: ., \(body) }"),
      new: Sample.operation(
        responses: "'200': { description: ., \(body.replacing("/json", with: "/hal+json")) }"),
      forth: [
        "wire: 200 has the media type `application/hal+json`, no longer `application/json`"
      ],
      back: [
        "wire: 200 has the media type `application/json`, no longer `application/hal+json`"
      ]),
    Case(
      description: "the first header makes the result a struct",
      old: Sample.operation(responses: "'200': { description: ., \(body) }"),
      new: Sample.operation(
        responses:
          "'200': { description: ., headers: { Location: { schema: { type: string } } }, \(body) }"),
      forth: [
        "source: it returns `DoResponse`, no longer `String`",
        "-: the header `Location` of 200 is new: `String?`",
      ],
      back: [
        "source: it returns `String`, no longer `DoResponse`",
        "-: the header `Location` of 200 was removed",
      ]),
    Case(
      description: "a required header",
      old: Sample.operation(responses: "'201': { description: . }"),
      new: Sample.operation(
        responses:
          "'201': { description: ., headers: { Location: { required: true, schema: { type: string } } } }"
      ),
      forth: ["source: the header `Location` of 201 is new: `String`"],
      back: ["source, wire: the header `Location` of 201 was removed"]),
    Case(
      description: "a header that may be missing",
      old: Sample.operation(
        responses:
          "'201': { description: ., headers: { Location: { required: true, schema: { type: string } } } }"
      ),
      new: Sample.operation(
        responses: "'201': { description: ., headers: { Location: { schema: { type: string } } } }"),
      forth: ["source, wire: the header `Location` of 201 is `String?`, no longer `String`"],
      back: ["source: the header `Location` of 201 is `String`, no longer `String?`"]),
  ]

  @Test(arguments: operations + arguments + responses)
  func bothWays(example: Case) throws {
    let versions = try Versions(example.old, example.new)
    #expect(versions.forth == example.forth)
    #expect(versions.back == example.back)
  }
}
