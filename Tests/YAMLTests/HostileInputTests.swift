import Diagnostics
import Foundation
import Testing

@testable import YAML

/// Serialized, because each test takes much time or memory.
@Suite(.serialized, .timeLimit(.minutes(5))) struct HostileInputTests {
  @Test func aliasBombIsCountedOut() throws {
    let levels = (1..<12).map { level in
      "a\(level): &a\(level) [\(repeatElement("*a\(level - 1)", count: 9).joined(separator: ","))]\n"
    }
    let error = try failure("a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + levels.joined())
    #expect(
      error.message
        == "the document has more than the allowed 5000000 nodes after expanding aliases")
    #expect(error.location?.line == 7)
  }

  @Test func aliasBombOfMergesIsCountedOut() throws {
    let keys = (0..<100).map { "k\($0): 1" }.joined(separator: ", ")
    let merges = (0..<1000).map { "- {<<: [*a, *a]}\n- x\($0)\n" }.joined()
    var limits = YAMLReader.Limits()
    limits.maxNodes = 100_000
    let error = try failure("- &a {\(keys)}\n" + merges, limits: limits)
    #expect(
      error.message == "the document has more than the allowed 100000 nodes after expanding aliases"
    )
  }

  @Test func repeatedLongTextIsCountedOut() throws {
    let long = String(repeating: "x", count: 1 << 20)
    let aliases = String(repeating: "- *a\n", count: 10_000)
    let error = try failure("- &a \(long)\n\(aliases)")
    #expect(
      error.message
        == "the document has more than the allowed 5000000 nodes after expanding aliases")
  }

  @Test func depthThroughAliasesIsLimited() throws {
    let chain = (1..<300).map { "- &a\($0) [*a\($0 - 1)]\n" }.joined()
    let error = try failure("- &a0 [x]\n" + chain)
    #expect(error.summary == "256:10: the document is nested more than 256 levels deep")
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "{\"a\":", "[{a: [", "!!seq [", "&a [", "- - ? - "])
  func deepNestingIsAnError(opening: String) throws {
    let text = String(repeating: opening, count: 100_000)
    #expect(try failure(text).location?.line == 1)
    #expect(throws: Diagnostic.self) { try YAMLReader().readEvents(file(text)) }
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"]) func deepJSONIsAnError(opening: String) throws {
    let error = try failure(String(repeating: opening, count: 100_000), path: "test.json")
    #expect(error.message == "the document is nested more than 256 levels deep")
  }

  @Test func deepBlockMappingsAreAnError() throws {
    let text = (0..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(try failure(text).message == "the document is nested more than 256 levels deep")
  }

  @Test func nestingUpToTheLimitIsRead() throws {
    let text = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    #expect(try read(text).sequence?.count == 1)
    #expect(try failure("[\(text)]").message == "the document is nested more than 256 levels deep")
  }

  @Test func longScalarIsReadWithinItsLimit() throws {
    let text = "a: \"\(String(repeating: "é", count: 5 << 20))\""
    #expect(try read(text).mapping?["a"]?.string?.utf8.count == 10 << 20)
    var limits = YAMLReader.Limits()
    limits.maxScalarBytes = 1 << 20
    #expect(
      try failure(text, limits: limits).summary
        == "1:4: a value has 10485760 bytes, more than the allowed 1048576")
  }

  @Test(arguments: ["a: ", "a: '", "a: |\n  ", "{\"a\": \""])
  func scalarAboveTheLimit(opening: String) throws {
    var limits = YAMLReader.Limits()
    limits.maxScalarBytes = 1 << 20
    let error = try failure(
      opening + String(repeating: "x", count: 4 << 20)
        + (opening.hasSuffix("'") ? "'" : opening.hasSuffix("\"") ? "\"}" : ""), limits: limits)
    #expect(error.message.hasSuffix("bytes, more than the allowed 1048576"))
  }

  @Test func longJSONStringIsReadWithinItsLimit() throws {
    let text = "{\"a\": \"\(String(repeating: "é", count: 1 << 19))\"}"
    #expect(try read(text, path: "test.json").mapping?["a"]?.string?.utf8.count == 1 << 20)
    var limits = YAMLReader.Limits()
    limits.maxScalarBytes = 1000
    #expect(
      try failure(text, path: "test.json", limits: limits).summary
        == "1:7: a value has 1048576 bytes, more than the allowed 1000")
  }

  @Test func longPlainAndBlockScalarsAreRead() throws {
    let words = String(repeating: "word ", count: 2 << 20)
    #expect(try read("a: \(words)").mapping?["a"]?.string?.utf8.count == 10 << 20 - 1)
    let lines = String(repeating: "  word\n", count: 1 << 20)
    #expect(try read("a: |\n\(lines)").mapping?["a"]?.string?.utf8.count == 5 << 20)
  }

  @Test func fileLargerThanAllowedIsAnError() throws {
    var limits = YAMLReader.Limits()
    limits.maxBytes = 3
    #expect(
      try failure("abcd", limits: limits).message
        == "the file has 4 bytes, more than the allowed 3")
    #expect(throws: Diagnostic.self) { try YAMLReader(limits: limits).readEvents(file("abcd")) }
  }

  /// libyaml compares each directive with all previous ones.
  @Test func directivesAreCounted() throws {
    let tags = (0..<200_000).map { "%TAG !a\($0)! tag:a\n" }.joined()
    let error = try failure("# comment\n\n" + tags + "---\na: 1\n")
    #expect(error.summary == "1003:1: the document has more than the allowed 1000 directives")
    #expect(throws: Diagnostic.self) { try YAMLReader().readEvents(file(tags)) }
    let few = (0..<1000).map { "%TAG !a\($0)! tag:a\r\n" }.joined()
    #expect(try read(few + "---\na: 1\n").sketch == "{a: 1}")
  }

  /// The replacement for a line separator is searched once, even if the text contains all candidates.
  @Test func lineSeparatorsInATextThatNamesAllSubstitutes() throws {
    let numbers = (0xE000...0xF8FF).map { String($0, radix: 16) }.joined(separator: " ")
    let text = "a: \"x\u{2028}y\"\nb: \"\(String(repeating: " ", count: 1 << 20))\(numbers)\"\n"
    #expect(try read(text).mapping?["a"] != nil)
    let separators = String(repeating: "\u{2028}\u{85}", count: 1 << 18)
    #expect(try read("a: 'x\(separators)'").mapping?["a"]?.string == "x" + separators)
  }

  @Test func manyKeysInOneAnother() throws {
    let open = String(repeating: "[", count: 200)
    let close = String(repeating: "]", count: 200)
    let text = open + String(repeating: "a, ", count: 50_000) + close
    #expect(try read(text).sequence?.count == 1)
  }

  @Test func millionKeysAreReadInSeconds() throws {
    let text = (0..<1_000_000).map { "key\($0): \($0)\n" }.joined()
    let clock = ContinuousClock()
    var root: Node?
    let time = try clock.measure { root = try read(text) }
    #expect(time < .seconds(180))
    let mapping = try #require(root?.mapping)
    let lookups = clock.measure {
      let keys = stride(from: 0, to: 1_000_000, by: 100)
      #expect(keys.allSatisfy { mapping["key\($0)"]?.int == $0 })
    }
    #expect(lookups < .seconds(60))
  }

  /// A truncated document is accepted, or rejected at a location within it.
  @Test func truncatedDocuments() throws {
    let text = """
      a: &x [1, "two\\u00e9", 'three', {k: v}]
      b: |
        block é
      <<: {c: !!int 3}
      ? d
      : *x
      """
    let json = "{\"a\": [1, true, \"\\uD83D\\uDE00\", {\"b\": null}], \"é\": -1.5e3}"
    for (path, bytes) in [("test.yaml", Array(text.utf8)), ("test.json", Array(json.utf8))] {
      for length in 0..<bytes.count { readAny(Array(bytes[..<length]), path: path) }
    }
  }

  @Test(arguments: 0..<40) func randomBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let fragments = Array("{}[]:,-?&*!|>'\"%@`#~ \t\n\r\\ab1é\u{FEFF}\u{85}\u{2028}").map {
      Array($0.utf8)
    }
    for _ in 0..<50 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<200, using: &random) {
        if Int.random(in: 0..<20, using: &random) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        } else {
          bytes += fragments.randomElement(using: &random) ?? []
        }
      }
      for path in ["test.yaml", "test.json"] { readAny(bytes, path: path) }
    }
  }

  private func readAny(_ bytes: [UInt8], path: String) {
    let file = SourceFile(path: path, bytes: bytes)
    do throws(Diagnostic) {
      _ = try YAMLReader().read(file)
    } catch {
      let text = DiagnosticRenderer().render(error)
      #expect(error.location != nil && text.hasPrefix("\(path):"), "\(bytes)")
    }
  }
}
