import Diagnostics
import Foundation
import Testing

@testable import Generator

@Suite("Hostile text")
struct HostileTextTests {
  private static let texts = [
    #"*/ */ /* // "#, #"""" \(fatalError()) \"#, "a\nimport Evil\n}",
    "\u{202E}\u{2066}evil\u{200B}",
    "```\n}", "#if true", "\u{0}\u{1B}]0;x\u{7}", "\r\nlet x = 1\r", "\u{2028}}\u{85}}", "`", "\"",
    "\\", "a b: Int = 1) {", "}", "-->", "|", "${x}", "\u{FEFF}", "\u{E000}", "é́́", "🇩🇪",
  ]

  @Test("Whatever stands in the document's strings, each emitted file is Swift", arguments: texts)
  func parses(text: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hostile-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let document = folder.appendingPathComponent("openapi.json")
    try FolderTree(["openapi.json": try Self.document(text)]).write(to: folder)

    var diagnostics = DiagnosticList()
    let pipeline = Pipeline(specification: document.path, name: try ClientName("HostileClient"))
    let package = pipeline.package(diagnostics: &diagnostics)
    let files = try #require(package, "\(diagnostics.all.map(\.message))").files.contents
    let emitted = files.filter { $0.key.text.hasSuffix(".swift") }
      .filter { !$0.key.text.contains("/Runtime/") }
    // Six of the client, three of its transport over AsyncHTTPClient.
    #expect(emitted.count == 9)
    var paths: [String] = []
    for (path, bytes) in emitted {
      let name = path.text.replacingOccurrences(of: "/", with: "-")
      try Data(bytes).write(to: folder.appendingPathComponent(name))
      paths.append(folder.appendingPathComponent(name).path)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("import Evil\n}"), "\(path)")
      #expect(!text.unicodeScalars.contains { Self.isHidden($0) }, "\(path)")
    }
    let readme = try #require(files[PackagePath("README.md")!])
    #expect(!String(decoding: readme, as: UTF8.self).unicodeScalars.contains(where: Self.isHidden))
    let parsed = try ProcessResult("swiftc", ["-frontend", "-parse"] + paths.sorted())
    #expect(parsed.status == 0, "\(parsed.output)")
    #expect(parsed.problems.isEmpty)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n"
    case .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// Braces mean something in a path, the rest is text.
  private static func path(_ text: String) -> String {
    "/things/{id}/" + text.filter { !"{}?#".contains($0) }
  }

  /// A document with the text wherever one may stand freely.
  private static func document(_ text: String) throws -> String {
    let object: [String: Any] = [
      "type": "object", "description": text, "title": text, "required": [text],
      "properties": [
        text: ["type": "string", "description": text, "enum": [text, text + "2", "other"]],
        "plain": ["type": "string", "deprecated": true, "description": text],
      ],
      "additionalProperties": ["type": "string"],
    ]
    let alternatives = ["a", "b"].map { suffix in
      [
        "type": "object", "description": text,
        "properties": ["code": ["type": "string", "example": text + suffix]],
      ] as [String: Any]
    }
    let tagged = ["a", "b"].map { suffix in
      [
        "type": "object", "title": text, "required": [text],
        "properties": [text: ["type": "string", "const": text + suffix], suffix: [:]],
      ] as [String: Any]
    }
    let operation: [String: Any] = [
      "operationId": text, "summary": text, "description": text, "tags": [text],
      "x-speakeasy-group": text, "x-speakeasy-name-override": text,
      "parameters": [
        ["name": text, "in": "query", "description": text, "schema": ["type": "string"]],
        ["name": "id", "in": "path", "required": true, "schema": ["enum": [text, "b"]]],
      ],
      "requestBody": [
        "description": text, "content": ["application/json": ["schema": object]],
      ],
      "responses": [
        "200": [
          "description": text,
          "headers": ["X-A": ["description": text, "schema": ["type": "string"]]],
          "content": ["application/json": ["schema": ["$ref": "#/components/schemas/Named"]]],
        ],
        "400": [
          "description": text,
          "content": ["application/json": ["schema": ["oneOf": alternatives]]],
        ],
        "404": [
          "description": text, "content": ["application/json": ["schema": ["oneOf": tagged]]],
        ],
      ],
    ]
    let document: [String: Any] = [
      "openapi": "3.1.0",
      "info": ["title": text, "version": text, "description": text],
      "servers": [
        [
          "url": "https://{v}.example.com/\(text)", "description": text,
          "variables": ["v": ["default": text, "description": text]],
        ]
      ],
      "tags": [["name": text, "description": text]],
      "security": [["key": []]],
      "paths": [path(text): ["post": operation]],
      "components": [
        "schemas": ["Named": object],
        "securitySchemes": ["key": ["type": "apiKey", "in": "header", "name": text]],
      ],
    ]
    let data = try JSONSerialization.data(withJSONObject: document, options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }
}
