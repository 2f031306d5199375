import Foundation
import Testing

@testable import Runtime

@Suite("Tables of properties in parts")
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
      self.a = try values.next()
      self.b = try values.next()
      self.others = try values.next()
    }
  }
}
