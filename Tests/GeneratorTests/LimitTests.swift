import Diagnostics
import Foundation
import Testing

@testable import Generator

/// Each limit can be set, and the error names it.
@Suite struct LimitTests {
  struct Reached: CustomTestStringConvertible, Sendable {
    var name: Limits.Name
    var value: Int
    var message: String

    var testDescription: String { name.rawValue }
  }

  private static let text = """
    openapi: 3.1.0
    info: {title: T, version: '1'}
    paths:
      /a:
        get:
          operationId: get-a
          x-speakeasy-group: a.b.c
          parameters: [{$ref: '#/components/parameters/A'}]
          responses:
            '200':
              description: A long description of the response
              content:
                application/json:
                  schema:
                    type: object
                    descripton: 1
                    titel: 2
                    properties: {a: {type: object, properties: {b: {type: object, properties: {c: {type: string}}}}}}
    components:
      parameters:
        A: {$ref: '#/components/parameters/B'}
        B: {name: b, in: query, schema: {type: string}}

    """

  static let all = [
    Reached(name: .bytes, value: 100, message: "is too large"),
    Reached(name: .files, value: 1, message: "there are too many files"),
    Reached(name: .nesting, value: 3, message: "nested more than 3 levels"),
    Reached(name: .nodes, value: 20, message: "more than the allowed 20 nodes"),
    Reached(name: .scalar, value: 20, message: "more than the allowed 20"),
    Reached(name: .directives, value: 1, message: "more than the allowed 1 directives"),
    Reached(name: .references, value: 1, message: "longer than 1"),
    Reached(name: .schemas, value: 1, message: "deeper than 1 levels"),
    Reached(name: .objects, value: 2, message: "too many objects"),
    Reached(name: .steps, value: 10, message: "more than the allowed 10 steps"),
    Reached(name: .types, value: 2, message: "more than 2 levels deep"),
    Reached(name: .groups, value: 2, message: "more than 2 parts"),
    Reached(name: .diagnostics, value: 1, message: "more than 1 warnings"),
    Reached(name: .output, value: 1000, message: "more than the allowed 1000 bytes"),
  ]

  @Test func everyLimitIsTried() {
    #expect(Set(Self.all.map(\.name)) == Set(Limits.Name.allCases))
  }

  @Test func theDocumentIsWithinTheUsualOnes() throws {
    let all = try diagnostics(Limits())
    #expect(all.map(\.severity) == [.warning, .warning], "\(all.map(\.message))")
  }

  @Test(arguments: all) func isReached(limit: Reached) throws {
    var limits = Limits()
    try limits.set(limit.name, to: limit.value)
    let all = try diagnostics(limits)
    let found = all.filter { $0.message.contains(limit.message) }
    #expect(!found.isEmpty, "\(all.map(\.message))")
    #expect(
      found.allSatisfy {
        $0.notes.contains { $0.message.contains("raise the limit '\(limit.name.rawValue)'") }
      })
  }

  private func diagnostics(_ limits: Limits) throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    var text = Self.text
    // These need more than an ordinary document.
    if limits[.files] == 1 {
      try folder.write("type: string\n", to: "b.yaml")
      text += "  schemas: {B: {$ref: b.yaml}}\n"
    }
    if limits[.directives] == 1 { text = "%TAG !a! tag:a\n%TAG !b! tag:b\n---\n" + text }
    var list = DiagnosticList(maximum: limits[.diagnostics])
    let path = try folder.write(text, to: "openapi.yaml")
    let pipeline = Pipeline(specification: path, name: try ClientName("Limited"), limits: limits)
    let package = pipeline.package(diagnostics: &list)
    #expect((package == nil) == list.hasErrors)
    return list.all
  }

  @Test(arguments: [
    ("nodes", "'nodes' does not have the form NAME=NUMBER"),
    ("nodes=", "'nodes=' does not have the form NAME=NUMBER"),
    ("nodes=1e9", "'nodes=1e9' does not have the form NAME=NUMBER"),
    ("nodes=0", "the limit 'nodes' must be at least 1"),
    ("node=1", "there is no limit 'node'"),
    ("nesting=257", "the limit 'nesting' must be at most 256"),
    ("types=1000", "the limit 'types' must be at most 64"),
    ("nodes=-1", "the limit 'nodes' must be at least 1"),
  ])
  func badLimits(text: String, message: String) {
    var limits = Limits()
    let error = #expect(throws: Diagnostic.self) { try limits.set(text) }
    #expect(error?.message == message)
    #expect(limits == Limits())
  }

  @Test func configurationAndCommandLine() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.text, to: "openapi.yaml")
    let arguments = ["generate", "--config", "codegen.yaml", "--output", "Out"]
    try folder.write(
      "specification: openapi.yaml\nname: Limited\nlimits: {nodes: 20}\n", to: "codegen.yaml")
    let refused = try CommandLineTool(arguments, in: folder)
    #expect(refused.status == 1)
    #expect(
      refused.errors.contains(
        "the document has more than the allowed 20 nodes after expanding aliases"))
    let allowed = try CommandLineTool(arguments + ["--limit", "nodes=2000"], in: folder)
    #expect(allowed.status == 0, "\(allowed.errors)")
    let wrong = try CommandLineTool(arguments + ["--limit", "node=2000"], in: folder)
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("there is no limit 'node' (did you mean 'nodes'?)"))
    let validated = try CommandLineTool(
      ["validate", "openapi.yaml", "--limit", "nodes=20"], in: folder)
    #expect(validated.status == 1)
  }

  @Test(arguments: [
    ("limits: {nodse: 1}", "1:10: there is no limit 'nodse'"),
    ("limits: {nodes: many}", "1:17: a limit must be a whole number"),
    ("limits: {nodes: 0}", "1:17: the limit 'nodes' must be at least 1"),
    ("limits: 3", "1:9: 'limits' must be a mapping"),
    ("roots: a", "1:8: 'roots' must be a list of strings"),
    ("copies: {a.yaml: b.yaml}", "1:10: 'a.yaml' is not a web address without a fragment"),
    ("copies: {'https://a/b': 3}", "1:25: 'https://a/b' must be a string"),
  ])
  func badConfiguration(text: String, message: String) throws {
    let folder = try TemporaryFolder()
    var list = DiagnosticList()
    let path = try folder.write(text, to: "codegen.yaml")
    #expect(CodegenConfiguration(path: path, diagnostics: &list) == nil)
    let error = try #require(list.all.first)
    #expect(
      "\(error.location?.line ?? 0):\(error.location?.column ?? 0): \(error.message)" == message)
  }

  @Test func copiesOfWebAddresses() throws {
    let folder = try TemporaryFolder()
    try folder.write("type: string\n", to: "vendor/b.yaml")
    let text = Self.text + "  schemas: {B: {$ref: 'https://example.com/b.yaml'}}\n"
    try folder.write(text, to: "api/openapi.yaml")
    try folder.write(
      """
      specification: api/openapi.yaml
      name: Limited
      copies: { "https://example.com/": vendor }

      """, to: "codegen.yaml")
    #expect(try CommandLineTool(["validate", "api/openapi.yaml"], in: folder).status == 1)
    let named = try CommandLineTool(
      [
        "validate", "api/openapi.yaml", "--reference-copy",
        "https://example.com/b.yaml=vendor/b.yaml",
      ], in: folder)
    #expect(named.status == 0, "\(named.errors)")
    let configured = try CommandLineTool(
      ["generate", "--config", "codegen.yaml", "--output", "Out"], in: folder)
    #expect(configured.status == 0, "\(configured.errors)")
    let malformed = try CommandLineTool(
      ["validate", "api/openapi.yaml", "--reference-copy", "b.yaml=vendor/b.yaml"], in: folder)
    #expect(malformed.status == 64)
  }

  @Test func referenceRoots() throws {
    let folder = try TemporaryFolder()
    try folder.write("type: string\n", to: "shared/b.yaml")
    let text = Self.text + "  schemas: {B: {$ref: ../shared/b.yaml}}\n"
    try folder.write(text, to: "api/openapi.yaml")
    try folder.write(
      "specification: api/openapi.yaml\nname: Limited\nroots: [shared]\n", to: "codegen.yaml")
    #expect(try CommandLineTool(["validate", "api/openapi.yaml"], in: folder).status == 1)
    let named = try CommandLineTool(
      ["validate", "api/openapi.yaml", "--reference-root", "shared"], in: folder)
    #expect(named.status == 0, "\(named.errors)")
    let configured = try CommandLineTool(
      ["generate", "--config", "codegen.yaml", "--output", "Out"], in: folder)
    #expect(configured.status == 0, "\(configured.errors)")
  }
}
