import Foundation
import Testing

@testable import Runtime

@Suite("Types of other modules")
struct CodableValueTests {
  @Test("They are encoded and decoded by their Codable conformances")
  func coding() throws {
    let text = #"[{"amount":"1.50"},{"amount":"0.10"}]"#
    let prices = try JSONCoding.decode([Price].self, from: Data(text.utf8))
    #expect(prices.map(\.amount) == ["1.50", "0.10"])
    #expect(String(decoding: try JSONCoding.encode(prices), as: UTF8.self) == text)
    let id = try JSONCoding.decode(UUID.self, from: Data("\"\(Self.id.lowercased())\"".utf8))
    #expect(String(decoding: try JSONCoding.encode(id), as: UTF8.self) == "\"\(Self.id)\"")
  }

  @Test("A decoding failure is an error with its location")
  func mistakes() {
    let error = #expect(throws: JSONError.self) {
      try JSONCoding.decode([UUID].self, from: Data("[\"\(Self.id)\", \"x\"]".utf8))
    }
    #expect(error?.description.contains("[1]") == true, "\(error?.description ?? "")")
  }

  @Test("Parameters contain the text of their JSON values")
  func parameters() {
    #expect(UUID(parameterText: Self.id)?.parameterText == Self.id)
    #expect(UUID(parameterText: "x") == nil)
    #expect(Count(parameterText: "12")?.parameterText == "12")
    #expect(Count(parameterText: "true") == nil)
    #expect(Price(amount: "1").parameterText == nil)
  }

  @Test("Foundation's coders encode and decode models with such values")
  func otherCoders() throws {
    let data = Data("[\"\(Self.id)\"]".utf8)
    let ids = try JSONDecoder().decode([UUID].self, from: data)
    #expect(try JSONValue(encoding: ids).decode(as: [UUID].self) == ids)
  }

  private static let id = "E621E1F8-C36C-495A-93FC-0C247A3E6E5F"
}

private struct Price: Codable, Hashable { var amount: String }

private struct Count: Hashable, Codable, Sendable, LosslessStringConvertible {
  var value: Int

  init(_ value: Int) { self.value = value }
  init?(_ description: String) { nil }
  init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(Int.self)
  }

  var description: String { "not this" }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

extension Price: CodableValue {
  var parameterText: String? { codedText }
  init?(parameterText: String) { self.init(codedText: parameterText) }
}

extension Count: CodableValue {
  var parameterText: String? { codedText }
  init?(parameterText: String) { self.init(codedText: parameterText) }
}
