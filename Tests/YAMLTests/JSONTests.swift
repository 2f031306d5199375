import Diagnostics
import Foundation
import Testing

@testable import YAML

@Suite struct JSONTests {
  @Test func valuesHaveTheirTypes() throws {
    let text = #"{"s": "x", "n": [1, -0.5, 1e3, 0], "t": true, "f": false, "z": null, "q": "1"}"#
    let root = try read(text, path: "test.json")
    #expect(root.sketch == "{s: 'x', n: [1, -0.5, 1000.0, 0], t: true, f: false, z: null, q: '1'}")
    #expect(root.mapping?["q"]?.scalar == Scalar("1", isPlain: false))
    #expect(root.mapping?["t"]?.scalar == Scalar("true", isPlain: true))
  }

  @Test func placesCountUnicodeScalars() throws {
    let root = try read("{\t\"é\u{1F600}\":1,\r\n\t\"b\": [\n  \"x\"]}", path: "test.json")
    let mapping = try #require(root.mapping)
    #expect(root.location.position == "1:1")
    #expect(mapping.entry("é😀")?.keyLocation.position == "1:3")
    #expect(mapping["é😀"]?.location.position == "1:8")
    #expect(mapping.entry("b")?.keyLocation.position == "2:2")
    #expect(mapping["b"]?.sequence?[0].location.position == "3:3")
  }

  @Test(arguments: [
    (#""\uD83D\uDE00""#, "😀"), (#""\ud83d\ude00x""#, "😀x"),
    (#""\/\\\"\b\f\n\r\t""#, "/\\\"\u{8}\u{C}\n\r\t"),
    (#""\u00e9\u0000""#, "é\u{0}"),
    ("\"\u{7F}\u{85}\u{2028}\u{FEFF}\u{FFFF}\"", "\u{7F}\u{85}\u{2028}\u{FEFF}\u{FFFF}"),
    ("\u{FEFF}\"bom\"", "bom"), ("\"a: b # c\"", "a: b # c"),
  ])
  func strings(text: String, value: String) throws {
    let string = try #require(try read(text, path: "test.json").string)
    #expect(Array(string.unicodeScalars) == Array(value.unicodeScalars))
  }

  @Test func longKeyAndAdjacentValueAndMergeKey() throws {
    let key = String(repeating: "k", count: 5000)
    let root = try read("{\"\(key)\":1,\"<<\":{\"a\":2},\"\":[]}", path: "test.json")
    #expect(root.mapping?[key]?.int == 1)
    #expect(root.mapping?["<<"]?.sketch == "{a: 2}")
    #expect(root.mapping?[""]?.sketch == "[]")
  }

  @Test func jsonIsRecognizedByItsText() throws {
    #expect(try read(" \n{\"a\":\"\\uD83D\\uDE00\"}").sketch == "{a: '😀'}")
    #expect(try read("{a: b, c: [d]}").sketch == "{a: 'b', c: ['d']}")
    #expect(try read("[1, 2] # comment").sketch == "[1, 2]")
  }

  @Test(arguments: [
    ("", "1:1: the text ends too early: expected a value"),
    ("{\"a\": 1,}", "1:9: expected a key in double quotes in this JSON text"),
    ("[1 2]", "1:4: expected ',' or ']' in this JSON text"),
    ("[1,]", "1:4: expected a value in this JSON text"),
    ("{\"a\" 1}", "1:6: expected ':' in this JSON text"),
    ("{a: 1}", "1:2: expected a key in double quotes in this JSON text"),
    ("[01]", "1:2: expected a value in this JSON text"),
    ("[+1]", "1:2: expected a value in this JSON text"),
    ("[1.]", "1:2: expected a value in this JSON text"),
    ("[.5]", "1:2: expected a value in this JSON text"),
    ("[NaN]", "1:2: expected a value in this JSON text"),
    ("['a']", "1:2: expected a value in this JSON text"),
    ("[1] x", "1:5: expected nothing after the document in this JSON text"),
    ("[1", "1:3: the text ends too early: expected ',' or ']'"),
    ("{\"a\": [1}", "1:9: expected ',' or ']' in this JSON text"),
    ("[\"a", "1:4: the string is not terminated on its line"),
    ("[\"a\n\"]", "1:4: the string is not terminated on its line"),
    ("[\"é\t\"]", "1:4: a string contains a control character"),
    ("[\"\\x\"]", "1:3: this is not an escape sequence of JSON"),
    ("[\"\\u12\"]", "1:3: four hexadecimal digits must follow '\\u'"),
    ("[\"\\uD83D\"]", "1:3: this escape is half of a surrogate pair"),
    ("[\"\\uDE00\"]", "1:3: this escape is half of a surrogate pair"),
    ("[\"\\uD83D\\u0041\"]", "1:3: this escape is half of a surrogate pair"),
    ("[\u{A0}1]", "1:2: expected a value in this JSON text"),
    ("// x\n{}", "1:1: expected a value in this JSON text"),
  ])
  func invalidJSONIsAnError(text: String, summary: String) throws {
    #expect(try failure(text, path: "test.json").summary == summary)
  }

  @Test func duplicateKeyIsAnError() throws {
    for path in ["test.json", "test.yaml"] {
      let error = try failure("{\"a\": 1,\n \"\\u0061\": 2}", path: path)
      #expect(error.summary == "2:2: the key 'a' is already used in this mapping")
      #expect(error.noteSummaries.first == "1:2: first used here")
    }
  }

  @Test func invalidUTF8IsAnError() throws {
    let error = try failure([0x22, 0x0A, 0xF4, 0x90, 0x80, 0x80, 0x22], path: "test.json")
    #expect(error.summary == "2:1: the byte 0xF4 is not valid UTF-8")
  }

  @Test(arguments: 0..<300) func agreesWithFoundation(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let value = randomValue(depth: 0, &random)
    let data = try JSONSerialization.data(
      withJSONObject: ["root": value],
      options: seed.isMultiple(of: 2) ? [.prettyPrinted] : [.withoutEscapingSlashes])
    let node = try YAMLReader().read(SourceFile(path: "test.json", bytes: Array(data)))
    #expect(matches(node, try JSONSerialization.jsonObject(with: data)))
    // Both reject truncated and damaged documents.
    var damaged = Array(data)
    damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8(
      ascii: ["{", "\"", ",", "\\", "5", "]"].randomElement(using: &random) ?? "x")
    let ours = try? YAMLReader().read(SourceFile(path: "test.json", bytes: damaged))
    let theirs = try? JSONSerialization.jsonObject(with: Data(damaged))
    if let ours, let theirs { #expect(matches(ours, theirs)) }
    if theirs == nil { #expect(ours == nil) }
  }
}

private func randomValue(depth: Int, _ random: inout SeededGenerator) -> Any {
  switch Int.random(in: 0..<(depth < 4 ? 8 : 6), using: &random) {
  case 0: return NSNull()
  case 1: return Bool.random(using: &random)
  case 2: return Int.random(in: -1_000_000...1_000_000, using: &random)
  case 3: return Double(Int.random(in: -1000...1000, using: &random)) / 64
  case 4, 5: return randomText(&random)
  case 6:
    return (0..<Int.random(in: 0..<6, using: &random)).map { _ in
      randomValue(depth: depth + 1, &random)
    }
  default:
    var object: [String: Any] = [:]
    for _ in 0..<Int.random(in: 0..<20, using: &random) {
      object[randomText(&random)] = randomValue(depth: depth + 1, &random)
    }
    return object
  }
}

private func randomText(_ random: inout SeededGenerator) -> String {
  let alphabet = Array("ab :,#-&*!|>'\"%@`{}[]\\/\n\t\u{1}\u{7F}é→😀\u{2028}<")
  return String(
    (0..<Int.random(in: 0..<12, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? "x"
    })
}
