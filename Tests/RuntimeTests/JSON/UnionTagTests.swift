import Foundation
import Testing

@testable import Runtime

/// A member without the tag.
private struct Animal: JSONObject {
  let name: String
  static let properties = Properties(Self.init, (\.name, "name"))
}

/// A member with an optional tag.
private struct Fish: JSONObject {
  let name: String
  let kind: String?
  static let properties = Properties(Self.init, (\.name, "name"), (\.kind, "kind"))
}

private enum Pet: JSONUnion {
  case cat(Animal)
  case dog(Animal)
  case fish(Fish)
  case numbered(Animal)
  case flagged(Animal)
  case listed([Animal])
  case free([String: JSONValue])
  case text(String)
  case unknown(JSONValue)

  static let members = UnionMembers<Self>(
    tag: "kind", unknown: Self.unknown,
    .init(Self.cat, tags: ["cat", "tiger"]),
    .init(Self.dog, tags: ["dog"]),
    .init(Self.fish, tags: ["fish"]),
    .init(Self.numbered, tags: [1]),
    .init(Self.flagged, tags: [true]),
    .init(Self.listed),
    .init(Self.free, tags: ["free"]),
    .init(Self.text))

  func write(to json: inout JSONWriter) throws {
    switch self {
    case .cat(let value): try json.write(value, tag: "kind", "cat")
    case .dog(let value): try json.write(value, tag: "kind", "dog")
    case .fish(let value): try json.write(value, tag: "kind", "fish")
    case .numbered(let value): try json.write(value, tag: "kind", 1)
    case .flagged(let value): try json.write(value, tag: "kind", true)
    case .listed(let value): try json.write(value, tag: "kind", "listed")
    case .free(let value): try json.write(value, tag: "kind", "free")
    case .text(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}

@Suite("Tags of unions")
struct UnionTagTests {
  private static let rex = Animal(name: "Rex")

  @Test(
    "The tag decides, and is written first if the member does not contain it",
    arguments: [
      (#"{"kind":"cat","name":"Rex"}"#, Pet.cat(rex)), (#"{"kind":"dog","name":"Rex"}"#, .dog(rex)),
      (#"{"kind":1,"name":"Rex"}"#, .numbered(rex)),
      (#"{"kind":true,"name":"Rex"}"#, .flagged(rex)),
      (#"{"kind":"fish","name":"Rex"}"#, .fish(Fish(name: "Rex", kind: "fish"))),
      (#"[{"name":"Rex"}]"#, .listed([rex])), (#""x""#, .text("x")),
      (#"{"kind":"free","name":"Rex"}"#, .free(["kind": "free", "name": "Rex"])),
    ])
  private func roundTrips(text: String, pet: Pet) throws {
    #expect(try JSONCoding.decode(Pet.self, from: Data(text.utf8)) == pet)
    #expect(String(decoding: try JSONCoding.encode(pet), as: UTF8.self) == text)
  }

  @Test("A member's own tag is kept, and a missing one is that of the case")
  func ownTags() throws {
    func text(_ pet: Pet) throws -> String {
      String(decoding: try JSONCoding.encode(pet), as: UTF8.self)
    }
    #expect(try text(.fish(Fish(name: "N", kind: nil))) == #"{"kind":"fish","name":"N"}"#)
    #expect(try text(.fish(Fish(name: "N", kind: "shark"))) == #"{"kind":"shark","name":"N"}"#)
    #expect(try text(.free(["a": 1])) == #"{"kind":"free","a":1}"#)
    #expect(try text(.free(["kind": "x", "a": 1])) == #"{"kind":"x","a":1}"#)
  }

  @Test("Numeric tags are compared by value, and never equal other kinds of values")
  func kinds() throws {
    func read(_ text: String) throws -> Pet {
      try JSONCoding.decode(Pet.self, from: Data(text.utf8))
    }
    #expect(try read(#"{"kind":1.0,"name":"Rex"}"#) == .numbered(Self.rex))
    #expect(try read(#"{"kind":"1","name":"Rex"}"#) == .unknown(["kind": "1", "name": "Rex"]))
    #expect(try read(#"{"kind":"tiger","name":"Rex"}"#) == .cat(Self.rex))
    #expect(try read(#"{"kind":"true"}"#) == .unknown(["kind": "true"]))
  }

  @Test(
    "Values with unknown tags are kept and written unchanged",
    arguments: [
      #"{"kind":"axolotl","legs":[4,1.0],"name":"Rex"}"#, #"{"name":"Rex"}"#, #"{"kind":null}"#,
      #"{"kind":{"kind":"cat"}}"#, "7", "null",
    ])
  func unknown(text: String) throws {
    let pet = try JSONCoding.decode(Pet.self, from: Data(text.utf8))
    guard case .unknown = pet else {
      Issue.record("\(pet)")
      return
    }
    #expect(String(decoding: try JSONCoding.encode(pet), as: UTF8.self) == text)
  }

  @Test("A member that the tag selects must match its schema")
  func malformed() {
    let error = #expect(throws: JSONError.self) {
      try JSONCoding.decode([Pet].self, from: Data(#"[{"kind":"cat","name":5}]"#.utf8))
    }
    #expect(error?.description == "$[0].name: expected a string, found a number")
  }

  @Test(
    "Of scalars, an enum that documents the value comes first, and one that does not comes last")
  func scalars() throws {
    func read(_ text: String) throws -> Setting {
      try JSONCoding.decode(Setting.self, from: Data(text.utf8))
    }
    #expect(try read(#""on""#) == .mode(Mode(rawValue: "on")))
    #expect(try read(#""off""#) == .off(Off(rawValue: "off")))
    #expect(try read(#""other""#) == .text("other"))
    #expect(try read("3") == .level(Level(rawValue: 3)))
    #expect(try read("4") == .level(Level(rawValue: 4)))
    #expect(try read("true") == .unknown(true))
  }

  @Test("A default member takes values of other tags, and keeps these")
  func defaultMember() throws {
    for (text, expected) in [
      (#"{"kind":"fish","name":"a"}"#, Catch.fish(Fish(name: "a", kind: "fish"))),
      (#"{"kind":"crab","name":"a"}"#, .other(Fish(name: "a", kind: "crab"))),
      (#"{"name":"a"}"#, .other(Fish(name: "a", kind: nil))),
      (#"{"kind":"fish2","name":1}"#, .unknown(["kind": "fish2", "name": 1])),
    ] {
      let value = try JSONCoding.decode(Catch.self, from: Data(text.utf8))
      #expect(value == expected)
      let written = try JSONCoding.decode(JSONValue.self, from: JSONCoding.encode(value))
      #expect(try written == JSONCoding.decode(JSONValue.self, from: Data(text.utf8)))
    }
  }
}

private enum Catch: JSONUnion {
  case fish(Fish)
  case other(Fish)
  case unknown(JSONValue)

  static let members = UnionMembers<Self>(
    tag: "kind", unknown: Self.unknown, .init(Self.fish, tags: ["fish"]), .init(Self.other))

  func write(to json: inout JSONWriter) throws {
    switch self {
    case .fish(let value): try json.write(value, tag: "kind", "fish")
    case .other(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}

private struct Mode: OpenEnum {
  static let knownValues = [Self(rawValue: "on")]
  let rawValue: String
}

private struct Off: OpenEnum {
  static let knownValues = [Self(rawValue: "off")]
  let rawValue: String
}

private struct Level: OpenEnum {
  static let knownValues = [Self(rawValue: 3)]
  let rawValue: Int
}

private enum Setting: JSONUnion {
  case mode(Mode)
  case text(String)
  case off(Off)
  case level(Level)
  case unknown(JSONValue)

  static let members = UnionMembers<Self>(
    unknown: Self.unknown, .init(Self.mode), .init(Self.text), .init(Self.off), .init(Self.level))

  func write(to json: inout JSONWriter) throws {
    switch self {
    case .mode(let value): try value.write(to: &json)
    case .text(let value): try value.write(to: &json)
    case .off(let value): try value.write(to: &json)
    case .level(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}
