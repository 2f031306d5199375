import Foundation
import Testing

@testable import Runtime

@Suite("Property tables in several parts")
struct PropertyTableTests {
  @Test(arguments: [
    (#"{"a":"x","b":null,"c":true}"#, #"{"a":"x","c":true}"#),
    (#"{"a":"x","b":2}"#, #"{"a":"x","b":2}"#),
  ])
  func values(text: String, written: String) throws {
    let value = try JSONCoding.decode(Parted.self, from: Data(text.utf8))
    #expect(value.a == "x")
    #expect(try JSONCoding.encode(value) == Data(written.utf8))
    #expect(value == Parted(a: value.a, b: value.b, others: value.others))
    #expect(value != Parted(a: value.a, b: 3, others: value.others))
  }

  @Test func aMissingProperty() {
    let error = #expect(throws: JSONError.self) {
      try JSONCoding.decode(Parted.self, from: Data(#"{"b":2}"#.utf8))
    }
    #expect(error.map { "\($0)".contains("$.a") } == true)
  }

  @Test("Names of any length and number, in any order")
  func manyProperties() throws {
    let names = (1...18).map { String(repeating: "n", count: $0) }
    for order in [names, names.reversed(), names.shuffled()] {
      let text = order.map { "\"\($0)\":\($0.count)" }.joined(separator: ",")
      let value = try JSONCoding.decode(Many.self, from: Data("{\(text)}".utf8))
      #expect(value == Many(values: Array(1...18)))
    }
    // Names that almost match: longer, shorter and escaped.
    let text = #"{"nnnnnnno":0,"nnnnnnnnnnnnnnnnnno":0,"":0,"n\u006e":2}"#
    let value = try JSONCoding.decode(Many.self, from: Data(text.utf8))
    #expect(value.b == 2)
    #expect(value.others == ["nnnnnnno": 0, "nnnnnnnnnnnnnnnnnno": 0, "": 0])
  }

  @Test("An empty name is an additional property, in any position")
  func emptyName() throws {
    let value = try JSONCoding.decode(
      Parted.self, from: Data(#"{"a":"x","b":2,"":{"c":1},"d":3}"#.utf8))
    #expect(value.others == ["": ["c": 1], "d": 3])
  }

  private struct Many: JSONObject {
    var a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r: Int?
    var others: [String: JSONValue] = [:]

    init(values: [Int]) {
      (a, b, c, d, e, f) = (values[0], values[1], values[2], values[3], values[4], values[5])
      (g, h, i, j, k, l) = (values[6], values[7], values[8], values[9], values[10], values[11])
      (m, n, o, p, q, r) = (values[12], values[13], values[14], values[15], values[16], values[17])
    }

    static let properties = Properties(
      PropertyTable<Many>(
        (\.a, "n"), (\.b, "nn"), (\.c, "nnn"), (\.d, "nnnn"), (\.e, "nnnnn"), (\.f, "nnnnnn"),
        (\.g, "nnnnnnn"), (\.h, "nnnnnnnn"), (\.i, "nnnnnnnnn")),
      PropertyTable<Many>(
        (\.j, "nnnnnnnnnn"), (\.k, "nnnnnnnnnnn"), (\.l, "nnnnnnnnnnnn"),
        (\.m, "nnnnnnnnnnnnn"), (\.n, "nnnnnnnnnnnnnn"), (\.o, "nnnnnnnnnnnnnnn"),
        (\.p, "nnnnnnnnnnnnnnnn"), (\.q, "nnnnnnnnnnnnnnnnn"), (\.r, "nnnnnnnnnnnnnnnnnn"),
        (\.others, WireName.others)),
      reading: Self.init(reading:))

    private init(reading values: inout PropertySequence) throws {
      (a, b, c, d, e, f, g, h, i) = try values.next()
      (j, k, l, m, n, o, p, q, r, others) = try values.next()
    }
  }

  private struct Parted: JSONObject {
    var a: String
    var b: Int?
    var others: [String: JSONValue]

    init(a: String, b: Int? = nil, others: [String: JSONValue] = [:]) {
      self.a = a
      self.b = b
      self.others = others
    }

    static let properties = Properties(table1, table2, reading: Self.init(reading:))
    private static let table1 = PropertyTable<Parted>((\.a, "a"), (\.b, "b"))
    private static let table2 = PropertyTable<Parted>((\.others, WireName.others))

    private init(reading values: inout PropertySequence) throws {
      (a, b) = try values.next()
      others = try values.next()
    }
  }
}
