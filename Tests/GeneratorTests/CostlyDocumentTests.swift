import Diagnostics
import Foundation
import Generator
import Testing

/// Documents that are designed to be expensive. The generator accepts each, or rejects it with an error that names the
/// limit. None may crash the process or time out.
@Suite(.serialized, .timeLimit(.minutes(5))) struct CostlyDocumentTests {
  private static let count = 1_000

  private func generate(
    _ text: String, path: String = "costly.yaml", limits: Limits = Limits()
  ) -> (files: PackageFiles?, messages: [String]) {
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "/no-such-folder/\(path)", bytes: Array(text.utf8))
    let pipeline = Pipeline(
      specification: file.path, name: try? ClientName("Costly"), limits: limits)
    let files = pipeline.package(of: file, diagnostics: &diagnostics)?.files
    return (files, diagnostics.all.map(\.message))
  }

  private func document(_ schemas: [String], rest: String = "", root: String = "S0") -> String {
    """
    openapi: 3.1.0
    info: {title: T, version: '1'}
    paths:
      /t:
        get:
          operationId: getT
          responses:
            '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/\(root)'}}}}
    components:
      schemas:
    \(schemas.map { "    " + $0 }.joined(separator: "\n"))
    \(rest)
    """
  }

  /// Schemas `S0`, `S1`, …, each with a reference to the next one.
  private func chain(
    _ count: Int = count, last: String = "{type: object}", _ link: (Int, String) -> String
  ) -> [String] {
    (0..<count).map { "S\($0): \(link($0, "{$ref: '#/components/schemas/S\($0 + 1)'}"))" } + [
      "S\(count): \(last)"
    ]
  }

  private static let links: [@Sendable (String) -> String] = [
    { "{type: object, properties: {p: \($0)}}" }, { "{allOf: [\($0)]}" },
    { "{oneOf: [\($0), {type: string}]}" },
    { "{allOf: [\($0), {type: object, properties: {q: {}}}]}" }, { "{type: array, items: \($0)}" },
    { "{type: object, additionalProperties: \($0)}" }, { "{description: d, allOf: [\($0)]}" },
    { "{anyOf: [\($0), {type: object, properties: {q: {}}}]}" },
  ]

  @Test(arguments: links.indices) func chains(of index: Int) {
    let made = generate(document(chain { Self.links[index]($1) }))
    #expect(made.files != nil, "\(made.messages)")
  }

  /// References to unnamed schemas, whose types are all nested.
  @Test(arguments: links.indices) func chainsWithoutNames(of index: Int) {
    let parts = (0..<Self.count).map {
      "    p\($0): \(Self.links[index]("{$ref: '#/x-parts/properties/p\($0 + 1)'}"))"
    }
    let made = generate(
      document(
        ["S0: {type: object, properties: {a: {$ref: '#/x-parts/properties/p0'}}}"],
        rest: "x-parts:\n  properties:\n" + parts.joined(separator: "\n")
          + "\n    p\(Self.count): {type: string}"))
    #expect(made.files != nil, "\(made.messages)")
  }

  /// A thread has a much smaller stack than the main program.
  @Test func smallStacks() async {
    let texts = Self.links.indices.map { index in
      let parts = (0..<200).map {
        "    p\($0): \(Self.links[index]("{$ref: '#/x-parts/properties/p\($0 + 1)'}"))"
      }
      return document(
        ["S0: {type: object, properties: {a: {$ref: '#/x-parts/properties/p0'}}}"],
        rest: "x-parts:\n  properties:\n" + parts.joined(separator: "\n")
          + "\n    p200: {type: string}")
    }
    let deep = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    await withCheckedContinuation { continuation in
      let thread = Thread {
        for text in texts { #expect(generate(text).files != nil) }
        #expect(generate("openapi: 3.1.0\nx: \(deep)").files == nil)
        continuation.resume()
      }
      // The size for secondary threads on Apple platforms.
      thread.stackSize = 512 << 10
      thread.start()
    }
  }

  @Test(arguments: ["allOf", "oneOf", "anyOf"]) func treesThatMultiply(keyword: String) {
    let made = generate(
      document(
        chain(60) { index, next in
          "{\(keyword): [\(next), {\(keyword): [\(next)], properties: {x\(index): {type: string}}}]}"
        }))
    #expect(
      made.files != nil
        || made.messages.contains {
          $0.hasPrefix("generating the client takes more than the allowed")
        })
  }

  /// The server of an operation that is only a path replaces each server of the client.
  @Test func serversOfOperations() {
    var limits = Limits()
    try? limits.set(.steps, to: 100_000)
    let text = { (count: Int) in
      let servers = (0..<count).map { "  - url: https://\($0).example.com" }
      let operations = (0..<count).map {
        "  /p\($0):\n    get: {servers: [{url: /own}], responses: {'200': {description: d}}}"
      }
      return
        (["openapi: 3.1.0", "info: {title: T, version: '1'}", "servers:"] + servers
        + ["paths:"] + operations).joined(separator: "\n")
    }
    #expect(generate(text(10), limits: limits).files != nil)
    let made = generate(text(400), limits: limits)
    #expect(made.files == nil)
    #expect(
      made.messages == ["generating the client takes more than the allowed 100000 steps"])
  }

  /// The place of each parameter contains the whole path.
  @Test func longPath() {
    var limits = Limits()
    try? limits.set(.steps, to: 100_000)
    let path = (0..<Self.count).map { "/{p\($0)}" }.joined()
    let text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  ? '\(path)'\n  :\n"
    let operation = "    get: {operationId: getT, responses: {'200': {description: d}}}\n"
    #expect(generate(text + operation).files != nil)
    let made = generate(text + operation, limits: limits)
    #expect(made.files == nil)
    #expect(
      made.messages.filter { $0.contains("steps") }
        == ["generating the client takes more than the allowed 100000 steps"])
  }

  @Test func alternativesInEverything() {
    var limits = Limits()
    try? limits.set(.steps, to: 200_000)
    let schemas = (0..<40).map { index in
      let later = (index + 1...40).map { "{$ref: '#/components/schemas/S\($0)'}" }.joined(
        separator: ", ")
      return
        "S\(index): {allOf: [{oneOf: [\(later)]}, {type: object, properties: {x\(index): {}}}]}"
    }
    let made = generate(
      document(schemas + ["S40: {type: object, properties: {z: {}}}"]), limits: limits)
    #expect(made.files == nil)
    #expect(made.messages.last == "generating the client takes more than the allowed 200000 steps")
  }

  @Test func everySubtypeHasAllOfTheOneBefore() {
    var limits = Limits()
    try? limits.set(.steps, to: 1_000_000)
    let schemas = (0..<1000).map { index in
      let base = index == 0 ? "" : "allOf: [{$ref: '#/components/schemas/B\(index - 1)'}], "
      return "B\(index): {\(base)type: object, properties: {p\(index): {type: string}}}"
    }
    let all = (0..<1000).map { "b\($0): {$ref: '#/components/schemas/B\($0)'}" }.joined(
      separator: ", ")
    let made = generate(
      document(schemas + ["S0: {type: object, properties: {\(all)}}"]), limits: limits)
    #expect(made.files == nil)
    #expect(made.messages.last == "generating the client takes more than the allowed 1000000 steps")
  }

  /// Different texts with the same Swift name.
  private static let likeNames = (0..<5000).map {
    "a" + String(repeating: "-", count: $0 % 100 + 1) + String(repeating: ".", count: $0 / 100)
  }

  @Test func namesThatAreAlike() {
    let properties = Self.likeNames.map { "\"\($0)\": {type: string}" }.joined(separator: ", ")
    let values = Self.likeNames.map { "\"\($0)\"" }.joined(separator: ", ")
    let made = generate(
      document(["S0: {type: object, properties: {\(properties)}}", "S1: {enum: [\(values)]}"]))
    #expect(made.files != nil, "\(made.messages)")
  }

  @Test func longNames() {
    let long = String(repeating: "aB", count: 200_000)
    let made = generate(
      """
      {"openapi": "3.1.0", "info": {"title": "\(long)", "version": "\(long)"}, "paths": {"/\(long)": {"get": {
      "operationId": "\(long)", "tags": ["\(long)"], "x-speakeasy-group": "\(long)", "responses": {"200": {
      "description": "\(long)", "content": {"application/json": {"schema": {"type": "object", "title": "\(long)",
      "properties": {"\(long)": {"type": "object", "properties": {"\(long)": {"enum": ["\(long)", "b"]}}}}}}}}}}}}}
      """, path: "costly.json")
    #expect(made.files != nil, "\(made.messages.map { $0.prefix(200) })")
  }

  @Test func deepGroups() {
    let group = Array(repeating: "a", count: 10_000).joined(separator: ".")
    let made = generate(
      """
      openapi: 3.1.0
      info: {title: T, version: '1'}
      paths: {/t: {get: {x-speakeasy-group: \(group), responses: {'204': {description: d}}}}}
      """)
    #expect(made.messages == ["the group of the operation has more than 16 parts"])
  }

  /// Each variable contains the next one twice.
  @Test func serverVariablesInOneAnother() {
    let variables = (0..<60).map { "v\($0): {default: '{v\($0 + 1)}{v\($0 + 1)}'}" }.joined(
      separator: ", ")
    let made = generate(
      """
      openapi: 3.1.0
      info: {title: T, version: '1'}
      servers: [{url: 'https://{v0}.example.com', variables: {\(variables)}}, {url: '{v0}', variables: {\(variables)}}]
      paths: {/t: {get: {responses: {'204': {description: d}}}}}
      """)
    #expect(made.files != nil, "\(made.messages)")
  }

  @Test func oneLineWithManyMistakes() {
    let warnings = warnings { "tpye\($0)" }
    #expect(warnings.count == 10_001)
    #expect(warnings.last?.message == "there are more than 10000 warnings")
    #expect(DiagnosticRenderer().render(warnings).utf8.count < 10_000_000)
  }

  /// One warning for all locations.
  @Test func oneMistakeInManyPlaces() {
    let warnings = warnings { _ in "tpye" }
    #expect(warnings.filter { $0.message.contains("'tpye'") }.count == 1)
    #expect(warnings.count < 10)
    #expect(warnings.contains { $0.message == "there are more than 10000 warnings" })
  }

  private func warnings(_ keyword: (Int) -> String) -> [Diagnostic] {
    let properties = (0..<20_000).map { "\"p\($0)\": {\"\(keyword($0))\": 1}" }
      .joined(separator: ", ")
    let text = """
      {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/t": {"get": {"responses": {"200": {
      "description": "d", "content": {"application/json": {"schema": {"type": "object", "properties": {\(properties)}}}}}}}}}}
      """
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "/no-such-folder/x.json", bytes: Array(text.utf8))
    _ = Pipeline(specification: file.path).package(of: file, diagnostics: &diagnostics)
    return diagnostics.all
  }

  /// The generator never runs the patterns of a document.
  @Test func patternsThatNeverEnd() {
    let made = generate(
      document([
        "S0: {type: string, pattern: '(a+)+$', example: '\(String(repeating: "a", count: 10_000))!'}"
      ]))
    #expect(made.files != nil, "\(made.messages)")
  }

  @Test func hugeNumbers() {
    let numbers = [
      String(repeating: "9", count: 100_000), "-1e99999999999",
      "0x" + String(repeating: "f", count: 100_000),
      "9223372036854775808", "1e-99999999999", "0." + String(repeating: "3", count: 100_000),
    ].joined(separator: ", ")
    let made = generate(
      document([
        "S0: {type: object, properties: {a: {type: integer, enum: [\(numbers)]}, b: {enum: [\(numbers)], default: 1e9999}}}"
      ]))
    #expect(made.files != nil, "\(made.messages)")
  }
}
