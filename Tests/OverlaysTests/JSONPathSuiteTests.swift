import Diagnostics
import Foundation
import Testing
import YAML

@testable import Overlays

/// The complete compliance test suite of RFC 9535.
@Suite(
  .enabled(if: JSONPathSuite.file != nil, "OPENAPI_SPECS names no folder with the JSONPath suite"))
struct JSONPathSuiteTests {
  @Test func everyCase() throws {
    let tests = try #require(try JSONPathSuite.root().mapping?["tests"]?.sequence)
    try #require(tests.count > 600)
    for test in tests {
      let fields = try #require(test.mapping)
      let name = fields["name"]?.scalar?.text ?? ""
      let query = fields["selector"]?.scalar?.text ?? ""
      if fields["invalid_selector"]?.bool == true {
        #expect(throws: JSONPathError.self, "\(name): \(query)") { try JSONPath(query) }
        continue
      }
      let document = try #require(fields["document"])
      let found = try Selection(query, in: document)
      let results = fields["results"]?.sequence ?? fields["result"].map { [$0] } ?? []
      let paths = fields["results_paths"]?.sequence ?? fields["result_paths"].map { [$0] } ?? []
      #expect(
        results.contains { $0.json == found.values }, "\(name): \(query) gives \(found.values)")
      #expect(
        paths.contains { $0.sequence?.map { $0.scalar?.text ?? "" } == found.paths },
        "\(name): \(query) gives \(found.paths)")
    }
  }
}

enum JSONPathSuite {
  static let file: URL? = ProcessInfo.processInfo.environment["OPENAPI_SPECS"].flatMap { path in
    let file = URL(fileURLWithPath: path).appending(path: "jsonpath/cts.json")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  static func root() throws -> Node {
    let file = try #require(file)
    return try YAMLReader().read(
      SourceFile(path: file.lastPathComponent, bytes: Array(try Data(contentsOf: file))))
  }
}
