import Foundation
import Testing

@testable import ClientModel

@Suite("Paginated lists without HAL")
struct PaginationTests {
  private func sample(
    _ pagination: String, parameters: String = "limit: integer, page: integer, cursor: string",
    page: String = Self.page, headers: String = ""
  ) throws -> Sample {
    let parameters = parameters.split(separator: ",").map { parameter in
      let parts = parameter.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      return "        - { name: \(parts[0]), in: query, schema: { type: \(parts[1]) } }"
    }
    return try Sample(
      """
      paths:
        /things:
          get:
            operationId: listThings
            tags: [things]
            \(pagination.isEmpty ? "" : "x-speakeasy-pagination: \(pagination)")
            parameters:
      \(parameters.joined(separator: "\n"))
            responses:
              "200":
                description: A page.
                headers: { \(headers) }
                content: { application/json: { schema: \(page) } }
      """)
  }

  private static let page = """
    { type: object, required: [data], properties: { \
    data: { type: array, items: { type: object, properties: { id: { type: string }, number: { type: integer } } } }, \
    meta: { type: object, required: [pages], properties: { next: { type: [string, "null"] }, pages: { type: integer } } }, \
    other: { type: array, items: { type: string } }, more: { type: boolean } } }
    """

  private func list(_ sample: Sample, _ choices: [PaginationChoice] = []) -> PagedList? {
    var configuration = ClientConfiguration(name: "Sample")
    configuration.pagination = choices
    return sample.client(configuration).client.operations[0].list
  }

  @Test("By the extension, of each kind")
  func extensions() throws {
    let cursor = try list(
      sample(
        """
        { type: cursor, inputs: [{ name: cursor, in: parameters, type: cursor }, \
        { name: limit, in: parameters, type: limit }], \
        outputs: { nextCursor: $.meta.next, results: $.data } }
        """))
    #expect(cursor?.methodName == "all" || cursor?.methodName == "allThings")
    #expect(cursor?.items.text == ".data")
    #expect(cursor?.parameter?.name == "cursor")
    #expect(cursor?.parameter?.value == .cursor(path(".meta?.next?.wrapped"), .string))

    let number = try list(
      sample(
        """
        { type: offsetLimit, inputs: [{ name: page, in: parameters, type: page }], \
        outputs: { results: $.data, numPages: $.meta.pages } }
        """))
    #expect(number?.parameter?.value == .number(first: 1, count: path(".meta?.pages"), .integer))

    let offset = try list(
      sample(
        """
        { type: offsetLimit, inputs: [{ name: offset, in: parameters, type: offset }], \
        outputs: { results: $.data } }
        """, parameters: "offset: integer"))
    #expect(offset?.parameter?.value == .offset(first: 0))

    let url = try list(
      sample("{ type: url, outputs: { nextUrl: $.meta.next, results: $.data } }"))
    #expect(url?.next == .link(path(".meta?.next?.wrapped")))
  }

  @Test("The last item contains the cursor")
  func lastItem() throws {
    let list = try list(
      sample(
        """
        { type: cursor, inputs: [{ name: cursor, in: parameters, type: cursor }], \
        outputs: { nextCursor: "$.data[(@.length-1)].id", results: $.data } }
        """))
    #expect(list?.parameter?.value == .cursor(path(".data.last?.id"), .string))
  }

  @Test(
    "Unsupported pagination is a warning, and the operation is not a paginated list",
    arguments: [
      (
        "{ type: cursor, outputs: { nextCursor: $.meta.next, results: $.data } }",
        "the parameter for the next page"
      ),
      (
        "{ type: cursor, inputs: [{ name: x, in: parameters, type: cursor }], outputs: { nextCursor: $.meta.next, results: $.data } }",
        "no query parameter 'x'"
      ),
      (
        "{ type: cursor, inputs: [{ name: page, in: parameters, type: cursor }], outputs: { nextCursor: $.meta.next, results: $.data } }",
        "differs from that of 'page'"
      ),
      (
        "{ type: cursor, inputs: [{ name: cursor, in: requestBody, type: cursor }], outputs: {} }",
        "in the body"
      ),
      (
        "{ type: url, outputs: { nextUrl: $.none, results: $.data } }",
        "there is no value at the path"
      ),
      ("{ type: url, outputs: { nextUrl: $.meta.next } }", "which list"),
      ("{ type: url, outputs: { nextUrl: $..next, results: $.data } }", "is not a path"),
      ("{ type: url, outputs: { nextUrl: $.meta.next, results: $.meta } }", "not a list"),
      ("{ type: sideways }", "must be cursor"),
      ("7", "not a mapping"),
    ])
  func problems(pagination: String, problem: String) throws {
    let (client, messages) = try sample(pagination).client()
    #expect(client.operations[0].list == nil)
    #expect(messages.contains { $0.hasPrefix("warning: ") && $0.contains(problem) }, "\(messages)")
  }

  @Test("By the configuration, for named operations and for all that match")
  func configuration() throws {
    let more = PaginationRule(
      kind: .cursor, parameter: "cursor", items: PagePath("data"), next: PagePath("$.data[-1].id"),
      more: PagePath("$['more']"))
    for operations in [OperationFilter(operations: ["listThings"]), OperationFilter()] {
      let list = try list(sample(""), [PaginationChoice(operations: operations, rule: more)])
      #expect(list?.parameter?.more == path(".more"))
      #expect(list?.itemType.swiftName.isEmpty == false)
    }
    let wrong = PaginationRule(kind: .offset, parameter: "offset", items: PagePath("data"))
    var configuration = ClientConfiguration(name: "Sample")
    configuration.pagination = [PaginationChoice(operations: OperationFilter(), rule: wrong)]
    #expect(try sample("").client(configuration).messages == [])
    configuration.pagination = [
      PaginationChoice(operations: OperationFilter(paths: ["/things"]), rule: wrong)
    ]
    #expect(try sample("").client(configuration).messages.count == 1)
  }

  @Test("By the Link header, if it is documented and there is a page parameter")
  func linkHeader() throws {
    let things = "{ type: array, items: { type: string } }"
    let header = "Link: { schema: { type: string } }"
    let linked = try list(sample("", page: things, headers: header))
    #expect(linked?.next == .linkHeader)
    #expect(linked?.items.text == ".body")
    #expect(try list(sample("", page: things)) == nil)
    #expect(try list(sample("", parameters: "q: string", page: things, headers: header)) == nil)
  }

  private func path(_ text: String) -> ValuePath {
    var steps: [ValuePath.Step] = []
    for part in text.dropFirst().split(separator: ".") {
      let name = part.hasSuffix("?") ? part.dropLast() : part
      steps.append(.property(String(name)))
      if part.hasSuffix("?") { steps.append(.unwrap) }
    }
    return ValuePath(steps: steps)
  }
}

extension PagedList {
  fileprivate var parameter: PageParameter? {
    if case .parameter(let parameter) = next { parameter } else { nil }
  }
}

extension ValuePath {
  fileprivate var text: String {
    steps.map { step in
      switch step {
      case .property(let name): ".\(name)"
      case .key(let key): "[\"\(key)\"]"
      case .unwrap: "?"
      case .unwrapNullable: ".wrapped?"
      }
    }.joined()
  }
}
