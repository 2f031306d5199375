import Foundation
import Testing

@testable import Runtime

private let folder = ProcessInfo.processInfo.environment["OPENAPI_SPECS"]
  .map { URL(fileURLWithPath: $0).appendingPathComponent("json-test-suite/test_parsing") }
  .flatMap { FileManager.default.fileExists(atPath: $0.path) ? $0 : nil }

/// The JSONTestSuite (github.com/nst/JSONTestSuite), if the environment names its folder.
@Suite(
  "JSONTestSuite",
  .enabled(if: folder != nil, "OPENAPI_SPECS names no folder with the suite"))
struct JSONSuiteTests {
  /// The accepted cases among those that RFC 8259 leaves open. Numbers of any size are kept as written, and byte order
  /// marks of UTF-8 and UTF-16 are recognized. Unpaired surrogates, invalid UTF-8, UTF-16 without a byte order mark and
  /// more than 128 levels are rejected.
  private static let open: Set<String> = [
    "i_number_double_huge_neg_exp.json", "i_number_huge_exp.json",
    "i_number_neg_int_huge_exp.json", "i_number_pos_double_huge_exp.json",
    "i_number_real_neg_overflow.json", "i_number_real_pos_overflow.json",
    "i_number_real_underflow.json", "i_number_too_big_neg_int.json",
    "i_number_too_big_pos_int.json", "i_number_very_big_negative_int.json",
    "i_string_UTF-16LE_with_BOM.json", "i_structure_UTF-8_BOM_empty_object.json",
  ]

  private static func texts() throws -> [(name: String, data: Data)] {
    guard let folder else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".json") }
      .map { ($0, try Data(contentsOf: folder.appendingPathComponent($0))) }
  }

  private func value(of data: Data) -> JSONValue? {
    (try? CharacterEncoding.utf8(data, contentType: nil)).flatMap {
      try? JSONCoding.decode(JSONValue.self, from: $0)
    }
  }

  @Test("Valid texts are accepted, invalid ones rejected, and the other results are fixed")
  func decisions() throws {
    let texts = try Self.texts()
    #expect(texts.count > 300)
    for (name, data) in texts {
      let isRead = value(of: data) != nil
      #expect(isRead == (name.hasPrefix("y_") || Self.open.contains(name)), "\(name)")
    }
  }

  @Test("Accepted texts survive a round trip")
  func roundTrips() throws {
    for (name, data) in try Self.texts() {
      guard let value = value(of: data) else { continue }
      let written = try JSONCoding.encode(value)
      #expect(try JSONCoding.decode(JSONValue.self, from: written) == value, "\(name)")
      #expect(try JSONCoding.encode(value) == written)
    }
  }
}
