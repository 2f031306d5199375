import Foundation
import Testing

@testable import Runtime

/// Random and damaged JSON, decoded by this client and by Foundation.
@Suite("Random JSON")
struct JSONFuzzTests {
  @Test("Values are the same as Foundation's, and so are rejected texts")
  func comparison() throws {
    var random = SeededGenerator(seed: 1)
    var (read, refused) = (0, 0)
    for _ in 0..<20_000 {
      var text = Array(JSONFuzzTests.json(depth: 4, &random).utf8)
      if Bool.random(using: &random) { Self.damage(&text, &random) }
      let data = Data(text)
      let own = try? JSONCoding.decode(JSONValue.self, from: data)
      let other = try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
      guard let own else {
        refused += 1
        // Foundation detects UTF-16 and UTF-32 by zero bytes, and accepts a trailing comma.
        if let other, !text.contains(0), !Self.hasTrailingComma(text) {
          Issue.record("only Foundation reads \(String(decoding: text, as: UTF8.self)): \(other)")
        }
        continue
      }
      read += 1
      guard let other else {
        // This client also accepts numbers out of the range of a double.
        if try Self.holdsLargeNumber(own) { continue }
        Issue.record("Foundation refuses \(String(decoding: text, as: UTF8.self))")
        continue
      }
      #expect(Self.isSame(own, other), "\(String(decoding: text, as: UTF8.self))")
      let written = try JSONCoding.encode(own)
      #expect(try JSONCoding.decode(JSONValue.self, from: written) == own)
      let again = try JSONSerialization.jsonObject(with: written, options: .fragmentsAllowed)
      #expect(Self.isSame(own, again), "\(String(decoding: written, as: UTF8.self))")
    }
    #expect(read > 8000)
    #expect(refused > 2000)
  }

  @Test("Models decode broken text in bounded time without a crash")
  func models() {
    var random = SeededGenerator(seed: 2)
    let session =
      #"{"created":"1970-01-01T00:00:00Z","_links":{"self":{"href":"x"}},"note":null,"parent":"#
      + #"{"created":"1970-01-01T00:00:00Z","_links":{},"note":"n"},"status":"new","more":[1,2]}"#
    for _ in 0..<20_000 {
      var text = Array(session.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) { Self.damage(&text, &random) }
      do {
        let value = try JSONCoding.decode(ExchangeSession.self, from: Data(text))
        let written = try JSONCoding.encode(value)
        #expect(try JSONCoding.decode(ExchangeSession.self, from: written) == value)
      } catch {
        #expect((error as? JSONError)?.path.hasPrefix("$") == true)
      }
    }
  }

  // MARK: Generating

  private static func json(depth: Int, _ random: inout SeededGenerator) -> String {
    switch Int.random(in: depth > 0 ? 0...7 : 2...7, using: &random) {
    case 0:
      let elements = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        json(depth: depth - 1, &random)
      }
      return "[\(elements.joined(separator: ", "))]"
    case 1:
      // Unique names, because Foundation treats duplicates differently.
      let properties = (0..<Int.random(in: 0...3, using: &random)).map { index in
        "\"\(index)\(text(&random))\": \(json(depth: depth - 1, &random))"
      }
      return "{\(properties.joined(separator: ",\n"))}"
    case 2: return ["true", "false", "null"].randomElement(using: &random) ?? "null"
    case 3: return "\(Int.random(in: .min ... .max, using: &random))"
    case 4: return "\(Double.random(in: -1e6...1e6, using: &random))"
    case 5:
      return "\(Int.random(in: -9...9, using: &random))e\(Int.random(in: -20...20, using: &random))"
    default: return "\"\(text(&random))\""
    }
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let parts = [
      "a", "é", "😀", "\\n", "\\u0041", "\\ud83d\\ude00", "\\\\", "\\\"", " ", "/", "\u{7F}",
    ]
    return (0..<Int.random(in: 0...4, using: &random))
      .map { _ in parts.randomElement(using: &random) ?? "" }.joined()
  }

  private static func damage(_ text: inout [UInt8], _ random: inout SeededGenerator) {
    guard let index = text.indices.randomElement(using: &random) else { return }
    let bytes = Array("{}[]\",:\\ue1-.0tn \u{80}\u{FF}".utf8)
    switch Int.random(in: 0...3, using: &random) {
    case 0: text.remove(at: index)
    case 1: text[index] = bytes.randomElement(using: &random) ?? 0
    case 2: text.insert(bytes.randomElement(using: &random) ?? 0, at: index)
    default: text.removeSubrange(index...)
    }
  }

  // MARK: Comparing

  private static func isSame(_ value: JSONValue, _ other: Any) -> Bool {
    switch (value, other) {
    case (.null, is NSNull): return true
    case (.bool(let value), let other as Bool): return value == other
    case (.number(let number), let other as NSNumber):
      guard let double = number.double else { return false }
      // Foundation converts numbers with many digits to decimals and then to doubles, which is slightly inexact.
      return abs(double - other.doubleValue) <= 4 * double.ulp
        || number.integer() == other.int64Value
    case (.string(let text), let other as String): return text == other
    case (.array(let elements), let other as [Any]):
      return elements.count == other.count && zip(elements, other).allSatisfy(isSame)
    case (.object(let properties), let other as [String: Any]):
      return properties.count == other.count
        && properties.allSatisfy { name, value in other[name].map { isSame(value, $0) } ?? false }
    default: return false
    }
  }

  private static func hasTrailingComma(_ text: [UInt8]) -> Bool {
    String(decoding: text, as: UTF8.self).contains(/,\s*[}\]]/)
  }

  private static func holdsLargeNumber(_ value: JSONValue) throws -> Bool {
    switch value {
    case .number(let number): number.double == nil || number.integer(as: Int.self) == nil
    case .array(let elements): try elements.contains(where: holdsLargeNumber)
    case .object(let properties): try properties.values.contains(where: holdsLargeNumber)
    default: false
    }
  }
}

/// A deterministic random number generator (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
