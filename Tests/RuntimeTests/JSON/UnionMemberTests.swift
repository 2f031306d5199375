import Foundation
import Testing

@testable import Runtime

private struct Short: JSONObject {
  let a: String?
  static let properties = Properties(Self.init, (\.a, "a"))
}

private struct Long: JSONObject {
  let a: String?
  let b: String?
  static let properties = Properties(Self.init, (\.a, "a"), (\.b, "b"))
}

private enum ByNames: JSONUnion {
  case short(Short)
  case long(Long)
  case unknown(JSONValue)

  static let members = UnionMembers(
    unknown: Self.unknown, .init(Self.short, names: []), .init(Self.long, names: ["b"]))

  func write(to json: inout JSONWriter) throws {
    switch self {
    case .short(let value): try value.write(to: &json)
    case .long(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}

private enum ByValues: JSONUnion {
  case short(Short)
  case long(Long)
  case unknown(JSONValue)

  static let members = UnionMembers(
    unknown: Self.unknown,
    .init(
      Self.short, values: ["/a": ["x"], "/list/k~1~0": ["y"], "/n": [1], "/flag": [true]]),
    .init(Self.long))

  func write(to json: inout JSONWriter) throws {
    switch self {
    case .short(let value): try value.write(to: &json)
    case .long(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}

/// Recursive unions, where each level tries both members.
private indirect enum Expression: JSONUnion {
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

  static let members = UnionMembers(unknown: Self.unknown, .init(Self.and), .init(Self.or))

  func write(to json: inout JSONWriter) throws {
    switch self {
    case .and(let value): try value.write(to: &json)
    case .or(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}

private enum Listing: JSONUnion {
  case list([String: [Scalar]])
  case unknown(JSONValue)

  enum Scalar: JSONUnion {
    case integer(Int)
    case text(String)
    case unknown(JSONValue)

    static let members = UnionMembers(
      unknown: Self.unknown, .init(Self.integer), .init(Self.text))

    func write(to json: inout JSONWriter) throws {
      switch self {
      case .integer(let value): try value.write(to: &json)
      case .text(let value): try value.write(to: &json)
      case .unknown(let value): try value.write(to: &json)
      }
    }
  }

  static let members = UnionMembers(unknown: Self.unknown, .init(Self.list))

  func write(to json: inout JSONWriter) throws {
    switch self {
    case .list(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}

@Suite("Members of untagged unions")
struct UnionMemberTests {
  private func read<Union: JSONUnion>(_ value: String, as type: Union.Type = Union.self) throws
    -> Union
  {
    try JSONCoding.decode(type, from: Data(value.utf8))
  }

  @Test("The first member that omits nothing is used")
  func names() throws {
    #expect(try read(#"{"a":"x"}"#) == ByNames.short(Short(a: "x")))
    #expect(try read(#"{"a":"x","b":"y"}"#) == ByNames.long(Long(a: "x", b: "y")))
    // A property that no member has is irrelevant.
    #expect(try read(#"{"a":"x","c":"y"}"#) == ByNames.short(Short(a: "x")))
    // A partial match is better than none.
    #expect(try read(#"{"a":"x","b":1}"#) == ByNames.short(Short(a: "x")))
  }

  @Test("A member with a missing property is not tried, regardless of the depth of the union")
  func required() throws {
    let depth = 60
    let text =
      String(repeating: #"{"left":"#, count: depth) + "1"
      + String(repeating: #","or":true}"#, count: depth)
    let value = try JSONCoding.decode(Expression.self, from: Data(text.utf8))
    guard case .or = value else {
      Issue.record("\(value)")
      return
    }
  }

  @Test("A long list of nested unions is decoded, regardless of the members of its elements")
  func longList() throws {
    let count = 12_000
    let text = #"{"list":["# + Array(repeating: #""x""#, count: count).joined(separator: ",") + "]}"
    let value = try JSONCoding.decode(Listing.self, from: Data(text.utf8))
    guard case .list(let list) = value else {
      Issue.record("not read")
      return
    }
    #expect(list["list"]?.count == count)
  }

  @Test("Each union is decoded once, even if each level fails after the next one")
  func attempts() throws {
    let depth = 120
    let text =
      String(repeating: #"{"left":"#, count: depth) + "1"
      + String(repeating: #","or":1,"and":1}"#, count: depth)
    let value = try read(text, as: Expression.self)
    guard case .unknown(let json) = value else {
      Issue.record("\(value)")
      return
    }
    #expect(json["or"] == 1)
  }

  @Test("A member without its documented values comes last")
  func values() throws {
    #expect(try read(#"{"a":"x"}"#) == ByValues.short(Short(a: "x")))
    #expect(try read(#"{"a":"z"}"#) == ByValues.long(Long(a: "z", b: nil)))
    #expect(try read(#"{"n":1.0,"flag":true}"#) == ByValues.short(Short(a: nil)))
    #expect(try read(#"{"n":2}"#) == ByValues.long(Long(a: nil, b: nil)))
    #expect(try read(#"{"flag":false}"#) == ByValues.long(Long(a: nil, b: nil)))
    #expect(try read("{}") == ByValues.short(Short(a: nil)))
  }

  @Test(
    "Paths include lists, whose elements must agree",
    arguments: [
      (#"[{"k/~":"y"}]"#, true), (#"[{"k/~":"y"},{"k/~":"n"}]"#, false), ("[]", false),
      ("[1]", true), ("7", true), (#"{"k/~":"y"}"#, true), (#"{"k/~":"n"}"#, false),
    ])
  func lists(list: String, isShort: Bool) throws {
    let value = try read(#"{"a":"x","list":\#(list)}"#, as: ByValues.self)
    #expect(value == (isShort ? .short(Short(a: "x")) : .long(Long(a: "x", b: nil))))
  }

  @Test("A value that fits no member is kept")
  func unknown() throws {
    try expectUnknown(ByNames.self, ByNames.unknown)
    try expectUnknown(ByValues.self, ByValues.unknown)
  }

  private func expectUnknown<Union: JSONUnion>(
    _ type: Union.Type, _ unknown: (JSONValue) -> Union
  ) throws {
    #expect(try read(#"{"a":1,"b":2}"#, as: type) == unknown(["a": 1, "b": 2]))
    #expect(try read("[true]", as: type) == unknown([true]))
    #expect(try read("7", as: type) == unknown(7))
  }
}
