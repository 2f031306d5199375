import Foundation
import Testing

/// Documents that cannot be used: an error at the line, exit status 1, and no output.
@Suite struct BadInputTests {
  struct Input: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var bytes: Data
    /// The line of the error, or `nil` for an error about the whole file.
    var line: Int?

    init(_ description: String, line: Int?, bytes: Data) {
      testDescription = description
      self.bytes = bytes
      self.line = line
    }

    init(_ description: String, line: Int?, _ text: String) {
      self.init(description, line: line, bytes: Data(text.utf8))
    }

    /// A document with one operation, whose response has this schema in line 12.
    init(_ description: String, line: Int?, schema: String, components: String = "{}") {
      self.init(
        description, line: line,
        """
        openapi: 3.1.0
        info: {title: Test, version: "1"}
        paths:
          /a:
            get:
              operationId: getA
              responses:
                "200":
                  description: Fine
                  content:
                    application/json:
                      schema: \(schema)
        components:
          schemas: \(components)

        """)
    }
  }

  static let inputs = [
    Input("empty file", line: 1, ""),
    Input("only a comment", line: 1, "# nothing\n"),
    Input("binary file", line: nil, bytes: Data([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x00, 0xFF, 0xFE])),
    Input("tab as indentation", line: 3, "openapi: 3.1.0\ninfo:\n\ttitle: Test\n"),
    Input("a list", line: 1, "- openapi\n"),
    Input("no paths", line: 1, "openapi: 3.0.3\ninfo: {title: Test, version: \"1\"}\n"),
    Input(
      "OpenAPI 2.0", line: 1, "swagger: \"2.0\"\ninfo: {title: Test, version: \"1\"}\npaths: {}\n"),
    Input(
      "OpenAPI 3.3", line: 1, "openapi: 3.3.0\ninfo: {title: Test, version: \"1\"}\npaths: {}\n"),
    Input(
      "references in a circle", line: 12, schema: ##"{$ref: "#/components/schemas/A"}"##,
      components: ##"{A: {$ref: "#/components/schemas/B"}, B: {$ref: "#/components/schemas/A"}}"##),
    Input("reference to nothing", line: 12, schema: ##"{$ref: "#/components/schemas/Nope"}"##),
    Input("reference to a missing file", line: 12, schema: #"{$ref: "nope.yaml#/A"}"#),
    Input("reference to the web", line: 12, schema: #"{$ref: "https://example.com/a.yaml#/A"}"#),
    Input("reference to the system", line: 12, schema: #"{$ref: "/etc/passwd"}"#),
    Input("JSON that ends early", line: 2, "{\"openapi\": \"3.1.0\", \"info\": {\n"),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: inputs)
  func isAnErrorAtItsLine(input: Input) throws {
    let folder = try TemporaryFolder()
    try folder.write(input.bytes, to: "api.yaml")
    let run = try CommandLineTool(
      ["generate", "--spec", "api.yaml", "--name", "Test", "--output", "out"], in: folder)
    #expect(run.status == 1)
    #expect(run.output == "")
    let start = input.line.map { "api.yaml:\($0):" } ?? "error: 'api.yaml' "
    #expect(run.errors.hasPrefix(start), "\(run.errors)")
    #expect(run.errors.contains("error: "), "\(run.errors)")
    #expect(try folder.snapshot().keys.sorted() == ["api.yaml"])
  }

  @Test func aFolderIsNoDocument() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "api/x")
    let run = try CommandLineTool(
      ["generate", "--spec", "api", "--name", "Test", "--output", "out"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("'api'") || run.errors.contains("api:"), "\(run.errors)")
    #expect(try folder.snapshot().keys.sorted() == ["api/", "api/x"])
  }

  @Test func anEarlierPackageStays() throws {
    let folder = try TemporaryFolder()
    try folder.write("openapi: 2\n", to: "api.yaml")
    _ = try Write(["a": "1"], in: folder, output: "out")
    let before = try folder.snapshot()
    let run = try CommandLineTool(
      ["generate", "--spec", "api.yaml", "--name", "Test", "--output", "out"], in: folder)
    #expect(run.status == 1)
    #expect(try folder.snapshot() == before)
  }
}
