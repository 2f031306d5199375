import Diagnostics
import Foundation
import Testing

@testable import YAML

/// The YAML test suite. All differences must be on the list.
@Suite(
  .enabled(if: SuiteCase.folder != nil, "OPENAPI_SPECS names no folder with the YAML test suite"))
struct SuiteTests {
  @Test func events() throws {
    let cases = try SuiteCase.all()
    try #require(cases.count > 300)
    var passed = 0
    for test in cases {
      let difference = Self.difference(test)
      if difference == nil { passed += 1 }
      let known = Libyaml.differences[test.id]
      if let difference, known == nil { Issue.record("\(test.id) differs: \(difference)") }
      if difference == nil, let known { Issue.record("\(test.id) passes now, listed as: \(known)") }
    }
    let unknown = Set(Libyaml.differences.keys).subtracting(cases.map(\.id))
    #expect(unknown.isEmpty, "listed, but not in the suite")
    print("YAML test suite: \(passed) of \(cases.count) cases have the expected events")
  }

  @Test func values() throws {
    var compared = 0
    // The suite reads a lone `!` as null; section 6.9.1 of YAML 1.2.2 makes it a string.
    let excluded = Set(Libyaml.differences.keys).union(["UKK6-2"])
    for test in try SuiteCase.all() where !excluded.contains(test.id) {
      guard let json = test.json, let root = try? Self.read(test) else { continue }
      guard
        let value = try? JSONSerialization.jsonObject(
          with: Data(json.utf8), options: .fragmentsAllowed)
      else { continue }
      compared += 1
      #expect(matches(root, value), "\(test.id): \(root.sketch) is not \(json)")
    }
    print("YAML test suite: \(compared) documents compared with their JSON")
    #expect(compared > 150)
  }

  private static func read(_ test: SuiteCase) throws(Diagnostic) -> Node {
    try YAMLReader().read(SourceFile(path: test.id, bytes: test.yaml))
  }

  private static func difference(_ test: SuiteCase) -> String? {
    do throws(Diagnostic) {
      let events = try Self.events(test)
      if test.mustFail { return "read, but is no YAML" }
      return events == test.tree ? nil : "\(events)\n--- expected\n\(test.tree)"
    } catch {
      return test.mustFail ? nil : error.summary
    }
  }

  private static func events(_ test: SuiteCase) throws(Diagnostic) -> String {
    var parser = try EventParser(SourceFile(path: test.id, bytes: test.yaml))
    var lines: [String] = []
    while true {
      let event = try parser.next()
      lines.append(event.notation)
      if case .streamEnd = event.kind { return lines.joined(separator: "\n") }
    }
  }
}
