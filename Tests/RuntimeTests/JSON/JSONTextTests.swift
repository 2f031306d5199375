import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

private func decoded<Value: JSONCodable>(
  _ text: String, as type: Value.Type = Value.self
) throws -> Value {
  try JSONCoding.decode(type, from: Data(text.utf8))
}

private struct Names: JSONObject {
  let name: String?
  let accented: String?
  let others: [String: Int]

  static let properties = Properties(
    Self.init, (\.name, "name"), (\.accented, "caf\u{E9}"), (\.others, WireName.others))
}

private struct Timed: JSONObject {
  let at: Date
  static let properties = Properties(Self.init, (\.at, "at"))
}

@Suite("JSON text")
struct JSONTextTests {
  @Test("The last of several properties with the same name counts, escaped or not")
  func duplicates() throws {
    let names: Names = try decoded(#"{"name":"a","x":1,"n\u0061me":"b","x":2}"#)
    #expect(names.name == "b")
    #expect(names.others == ["x": 2])
    #expect(try decoded(#"{"a":1,"b":2,"\u0061":3}"#) == ["a": 3, "b": 2] as JSONValue)
    #expect(try decoded(#"{"a":1,"a":2}"#) == ["a": 2])
  }

  @Test("Names are compared by their bytes")
  func canonicalEquivalence() throws {
    #expect(try decoded("{\"caf\u{E9}\":\"x\"}", as: Names.self).accented == "x")
    let names = try? decoded("{\"cafe\u{301}\":1}", as: Names.self)
    #expect(names?.accented == nil)
    #expect(names?.others.count == 1)
    // A Swift dictionary can contain only one of these, so the other would be lost.
    let error = #expect(throws: JSONError.self) {
      try decoded("{\"a\":{\"\u{E9}\":1,\"e\u{301}\":2}}", as: JSONValue.self)
    }
    #expect(error?.path == "$.a[\"e\u{301}\"]")
  }

  @Test("Structs keep the order of their properties, dictionaries are sorted by name")
  func order() throws {
    let names = Names(name: "n", accented: nil, others: ["z": 1, "a": 2, "name": 3, "m": 4])
    let text = String(decoding: try JSONCoding.encode(names), as: UTF8.self)
    #expect(text == #"{"name":"n","a":2,"m":4,"z":1}"#)
    for _ in 0..<20 {
      let keys = (0..<50).map { _ in String(UInt32.random(in: 0 ... .max), radix: 36) }
      let values = Dictionary(keys.shuffled().map { ($0, 1) }, uniquingKeysWith: { $1 })
      let others = Dictionary(keys.shuffled().map { ($0, 1) }, uniquingKeysWith: { $1 })
      #expect(try JSONCoding.encode(values) == JSONCoding.encode(others))
    }
  }

  @Test("Escapes are decoded, and only necessary ones are encoded")
  func escapes() throws {
    let text = #""\"\\\/\b\f\n\r\t\u0000\u00e9\ud83d\ude00 é😀/\u001f\u007F""#
    let value: String = try decoded(text)
    #expect(value == "\"\\/\u{8}\u{C}\n\r\t\0é😀 é😀/\u{1F}\u{7F}")
    let written = String(decoding: try JSONCoding.encode(value), as: UTF8.self)
    #expect(written == #""\"\\/\b\f\n\r\t\u0000é😀 é😀/\u001f"# + "\u{7F}\"")
    #expect(try decoded(written) == value)
  }

  @Test(
    "Broken text is rejected with its location",
    arguments: [
      ("{\"a\":[1,{\"b\":tru}]}", "$.a[1].b"), ("[1,2", "$[1]"), ("{\"a\":1,}", "$"),
      ("[1] 2", "$"),
      ("[\"\\ud800\"]", "$[0]"), ("[\"\\ud800\\u0041\"]", "$[0]"), ("[\"a\nb\"]", "$[0]"),
      ("{\"x\" 1}", "$.x"), ("{\"a\":{\"b\":1 \"c\":2}}", "$.a.b"), ("", "$"), ("[01]", "$[0]"),
      ("[1.]", "$[0]"), ("[+1]", "$[0]"), ("[NaN]", "$[0]"), ("\u{0}", "$"), ("[1]\u{0}", "$"),
      ("\"abc", "$"),
    ])
  func malformed(text: String, path: String) {
    let error = #expect(throws: JSONError.self) { try decoded(text, as: JSONValue.self) }
    #expect(error?.path == path)
  }

  @Test(
    "Invalid UTF-8 is rejected",
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xFF], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) {
    for end in [[0x22], []] as [[UInt8]] {
      let text: [UInt8] = [0x22] + bytes + end
      #expect(throws: JSONError.self) { try JSONCoding.decode(String.self, from: Data(text)) }
    }
  }

  @Test("Nesting up to the limit is decoded and encoded, deeper nesting is rejected")
  func depth() throws {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let deepest =
        String(repeating: open, count: 128) + "0" + String(repeating: close, count: 128)
      let value: JSONValue = try decoded(deepest)
      #expect(value.description == deepest)
      let error = #expect(throws: JSONError.self) {
        try decoded(open + deepest + close, as: JSONValue.self)
      }
      #expect(error?.reason == "it has more than 128 levels of arrays and objects")
      #expect(throws: JSONError.self) { try JSONCoding.encode([value]) }
    }
  }

  @Test("Long text takes linear time", .timeLimit(.minutes(1)))
  func longText() throws {
    let count = 1 << 17
    let texts = [
      "[" + String(repeating: "[],", count: count) + "[]]",
      "[" + String(repeating: "{\"a\":", count: 100) + "1" + String(repeating: "}", count: 100)
        + "]",
      "\"" + String(repeating: "\\u00e9", count: count) + "\"",
      "[" + String(repeating: "9", count: count) + "]",
      "[0." + String(repeating: "3", count: count) + "]",
      "{" + (0..<20_000).map { "\"k\($0)\":\($0)," }.joined() + "\"k\":0}",
      "{" + String(repeating: "\"k\":0,", count: count) + "\"k\":0}",
    ]
    for text in texts {
      let value: JSONValue = try decoded(text)
      _ = value.description
    }
    #expect(throws: JSONError.self) { try decoded(texts[3], as: [Int].self) }
    #expect(throws: JSONError.self) { try decoded(texts[3], as: [Double].self) }
    #expect(try decoded(texts[4], as: [Double].self) == [1.0 / 3])
    #expect(throws: JSONError.self) { try decoded(texts[4], as: [Decimal].self) }
  }

  @Test("Text in other encodings is decoded according to its media type")
  func encodings() throws {
    let text = #"{"href":"é"}"#
    let link = Link(href: "é")
    let bodies: [(Data?, String)] = [
      (text.data(using: .utf8), "application/json"),
      (Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8), "application/json; charset=utf-8"),
      (text.data(using: .utf16), "application/json"),
      (text.data(using: .utf16BigEndian), "application/json; charset=UTF-16BE"),
      (text.data(using: .utf16LittleEndian), "application/json;charset=\"utf-16le\""),
      (text.data(using: .utf32), "application/json; charset=utf-32"),
      (text.data(using: .isoLatin1), "application/json; charset=ISO-8859-1"),
      (text.data(using: .windowsCP1252), "application/json; q=1; charset=windows-1252"),
    ]
    for (body, type) in bodies {
      let value: Link = try reader(try #require(body), type).decode()
      #expect(value == link, "\(type)")
    }
    let latin = try #require(text.data(using: .isoLatin1))
    for type in ["application/json", "application/json; charset=x-unknown"] {
      #expect(throws: CallFailure.self) { let _: Link = try reader(latin, type).decode() }
    }
  }

  private func reader(_ body: Data, _ type: String) -> ResponseReader {
    ResponseReader(
      operation: operation(),
      response: Response(status: .ok, headers: [.contentType: type], body: body))
  }

  @Test("Other coders encode and decode the client's types, also inside other types")
  func otherCoders() throws {
    struct Mine: Codable, Equatable {
      var link: Link
      var values: [JSONValue]
      var due: Date
    }
    let text =
      #"{"due":"1970-01-01T00:00:00Z","link":{"href":"x"},"values":[1,1.5,null,{"a":[true]},"s"]}"#
    let mine = try JSONCoding.decoder.decode(Mine.self, from: Data(text.utf8))
    #expect(mine.link == Link(href: "x"))
    #expect(mine.values == [1, 1.5, nil, ["a": [true]], "s"])
    #expect(String(decoding: try JSONCoding.encoder.encode(mine), as: UTF8.self) == text)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Link].self, from: Data(#"[{"href":1}]"#.utf8))
    }
    let late = Timed(at: Date(timeIntervalSince1970: 1e15))
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(late) }
    let json: JSONValue = ["due": "1970-01-01T00:00:00Z", "link": ["href": "x"], "values": []]
    #expect(try json.decode(as: Mine.self).due == Date(timeIntervalSince1970: 0))
    #expect(try JSONValue(encoding: Link(href: "x")) == ["href": "x"])
  }
}
