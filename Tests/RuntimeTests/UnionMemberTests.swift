import Foundation
import Testing

@testable import Runtime

private struct Short: Codable, Equatable {
  var a: String?
}

private struct Long: Codable, Equatable {
  var a: String?
  var b: String?
}

private enum Either: Decodable, Equatable {
  case short(Short)
  case long(Long)
  case unknown(JSONValue)

  static let byNames: [UnionMember<Self>] = [
    .init(Self.short, names: []), .init(Self.long, names: ["b"]),
  ]

  static let byValues: [UnionMember<Self>] = [
    .init(Self.short, values: ["/a": ["x"], "/list/k~1~0": ["y"]]), .init(Self.long),
  ]

  init(from decoder: any Decoder) throws {
    let members = decoder.codingPath.first?.stringValue == "names" ? Self.byNames : Self.byValues
    self = try decoder.bestMatch(of: members, otherwise: Self.unknown)
  }
}

/// Unions that hold themselves: each level tries both members.
private indirect enum Expression: JSONCodable {
  case and(Pair)
  case or(Other)
  case unknown(JSONValue)

  struct Pair: JSONObject {
    let left: Expression
    let and: Bool
    static let properties = Properties(Self.init, (\.left, "left"), (\.and, "and"))
  }
  struct Other: JSONObject {
    let left: Expression
    let or: Bool
    static let properties = Properties(Self.init, (\.left, "left"), (\.or, "or"))
  }

  private static let members: [UnionMember<Self>] = [.init(Self.and), .init(Self.or)]

  init(from decoder: any Decoder) throws {
    self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .and(let value): try value.encode(to: encoder)
    case .or(let value): try value.encode(to: encoder)
    case .unknown(let value): try value.encode(to: encoder)
    }
  }
}

private enum Listing: Decodable, Sendable {
  case list([String: [Scalar]])
  case unknown(JSONValue)

  enum Scalar: Decodable, Sendable {
    case integer(Int)
    case text(String)
    case unknown(JSONValue)

    init(from decoder: any Decoder) throws {
      self = try decoder.bestMatch(
        of: [.init(Self.integer), .init(Self.text)], otherwise: Self.unknown)
    }
  }

  init(from decoder: any Decoder) throws {
    self = try decoder.bestMatch(of: [.init(Self.list)], otherwise: Self.unknown)
  }
}

@Suite("Members of unions without a tag")
struct UnionMemberTests {
  private func read(_ key: String, _ value: String) throws -> Either? {
    try JSONCoding.decoder.decode(
      [String: Either].self, from: Data(#"{"\#(key)":\#(value)}"#.utf8))[key]
  }

  @Test("The first that leaves nothing out is taken")
  func names() throws {
    #expect(try read("names", #"{"a":"x"}"#) == .short(Short(a: "x")))
    #expect(try read("names", #"{"a":"x","b":"y"}"#) == .long(Long(a: "x", b: "y")))
    // What no member has says nothing.
    #expect(try read("names", #"{"a":"x","c":"y"}"#) == .short(Short(a: "x")))
    // One that leaves something out is better than none.
    #expect(try read("names", #"{"a":"x","b":1}"#) == .short(Short(a: "x")))
  }

  @Test("A member that lacks a property is not tried, however deep the union goes")
  func required() throws {
    let depth = 60
    let text =
      String(repeating: #"{"left":"#, count: depth) + "1"
      + String(repeating: #","or":true}"#, count: depth)
    let value = try JSONCoding.decoder.decode(Expression.self, from: Data(text.utf8))
    guard case .or = value else {
      Issue.record("\(value)")
      return
    }
  }

  @Test("A long list of unions within a union is read, whichever member each element is")
  func longList() throws {
    let count = 12_000
    let text = #"{"list":["# + Array(repeating: #""x""#, count: count).joined(separator: ",") + "]}"
    let value = try JSONCoding.decoder.decode(Listing.self, from: Data(text.utf8))
    guard case .list(let list) = value else {
      Issue.record("not read")
      return
    }
    #expect(list["list"]?.count == count)
  }

  @Test("Trying ends where a document makes each level fail after the next one")
  func attempts() {
    let depth = 60
    let text =
      String(repeating: #"{"left":"#, count: depth) + "1"
      + String(repeating: #","or":1,"and":1}"#, count: depth)
    #expect(throws: DecodingError.self) {
      try JSONCoding.decoder.decode(Expression.self, from: Data(text.utf8))
    }
  }

  @Test("One whose documented values are not there comes last")
  func values() throws {
    #expect(try read("values", #"{"a":"x"}"#) == .short(Short(a: "x")))
    #expect(try read("values", #"{"a":"z"}"#) == .long(Long(a: "z")))
    #expect(try read("values", "{}") == .short(Short()))
  }

  @Test(
    "Paths go through lists, of which no element may say otherwise",
    arguments: [
      (#"[{"k/~":"y"}]"#, true), (#"[{"k/~":"y"},{"k/~":"n"}]"#, false), ("[]", false),
      ("[1]", true), ("7", true), (#"{"k/~":"y"}"#, true), (#"{"k/~":"n"}"#, false),
    ])
  func lists(list: String, isShort: Bool) throws {
    let value = try read("values", #"{"a":"x","list":\#(list)}"#)
    #expect(value == (isShort ? .short(Short(a: "x")) : .long(Long(a: "x"))))
  }

  @Test("What fits none is kept", arguments: ["names", "values"])
  func unknown(key: String) throws {
    #expect(try read(key, #"{"a":1,"b":2}"#) == .unknown(["a": 1, "b": 2]))
    #expect(try read(key, "[true]") == .unknown([true]))
    #expect(try read(key, "7") == .unknown(7))
  }
}
