import Foundation
import Testing

@testable import Runtime

private func decoded<Value: JSONCodable>(
  _ text: String, as type: Value.Type = Value.self
) throws -> Value {
  try JSONCoding.decode(type, from: Data(text.utf8))
}

private func encoded(_ value: some JSONCodable) throws -> String {
  String(decoding: try JSONCoding.encode(value), as: UTF8.self)
}

@Suite struct JSONValueTests {
  @Test(
    arguments: [
      ("null", JSONValue.null), ("true", true), ("false", false), ("0", 0), ("-1", -1),
      ("9223372036854775807", .number(JSONNumber(Int.max))),
      ("-9223372036854775808", .number(JSONNumber(Int.min))),
      ("0.5", 0.5), ("\"\"", ""), (#""é \" / 😀""#, "é \" / 😀"), ("[]", []), ("{}", [:]),
      (
        #"{"a":[1,{"b":null}],"c":"true","d":"1"}"#,
        ["a": [1, ["b": nil]], "c": "true", "d": "1"]
      ),
      ("\"2024-01-01T00:00:00Z\"", "2024-01-01T00:00:00Z"),
    ] as [(String, JSONValue)])
  func roundTrips(text: String, value: JSONValue) throws {
    #expect(try decoded(text) == value)
    #expect(try encoded(value) == text)
    #expect(value.description == text)
  }

  @Test(
    "Numbers are written as they were read",
    arguments: [
      "-0", "1.0", "1e2", "1E+2", "-0.10", "1.5e300", "18446744073709551615",
      "12345678901234567890123", "0.12345678901234567890123", "1e400", "-1e-400",
      String(repeating: "9", count: 1000),
    ])
  func numbers(text: String) throws {
    let value: JSONValue = try decoded(text)
    #expect(value.number?.description == text)
    #expect(try encoded(value) == text)
  }

  @Test("Numbers are equal if their values are equal")
  func equalNumbers() throws {
    #expect(try decoded("1.0") == 1 as JSONValue)
    #expect(try decoded("10e-1") == 1 as JSONValue)
    #expect(try decoded("-0") == 0 as JSONValue)
    #expect(try decoded("0.1") == 0.1 as JSONValue)
    #expect(try decoded("0.1000000000000000000001") != 0.1 as JSONValue)
    #expect(1.0 as JSONValue == 1)
    #expect(Set(["100", "1e2", "100.0", "1.0E2"].compactMap { JSONNumber($0) }).count == 1)
  }

  @Test func parts() {
    let value: JSONValue = ["a": [1, "x"], "a b": nil]
    #expect(value["a"]?[1]?.string == "x")
    #expect(value["a"]?[2] == nil)
    #expect(value["a"]?[-1] == nil)
    #expect(value["a"]?["b"] == nil)
    #expect(value["a b"] == .null)
    #expect(value["none"] == nil)
    #expect(value[0] == nil)
    #expect(Set([value, value, 1]).count == 2)
  }

  @Test func asAnotherType() throws {
    let value: JSONValue = ["href": "https://host"]
    #expect(try value.decode(as: Link.self) == Link(href: "https://host"))
    #expect(throws: JSONError.self) { let _: [Int] = try value.decode() }
  }

  /// The threads of tasks have a stack of 512 KiB on Apple platforms.
  @Test func theDeepestJSONFitsASmallStack() async throws {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let text = String(repeating: open, count: 128) + "0" + String(repeating: close, count: 128)
      let back = await withCheckedContinuation { continuation in
        let thread = Thread {
          let value = try? decoded(text, as: JSONValue.self)
          continuation.resume(returning: try? encoded(value))
        }
        thread.stackSize = 512 << 10
        thread.start()
      }
      #expect(back == text)
    }
  }

  @Test(arguments: ["", "{", "[1", "{\"a\"}", "nul", "\"\\x\"", "01"])
  func malformed(text: String) {
    #expect(throws: (any Error).self) { try decoded(text, as: JSONValue.self) }
  }
}

@Suite struct ModelTests {
  private static let session = ExchangeSession(
    created: Date(timeIntervalSince1970: 0), links: ["self": Link(href: "https://host/1")],
    parent: ExchangeSession(
      created: Date(timeIntervalSince1970: 1), links: [:], nickname: .null, note: "n",
      status: Status(rawValue: "brand new")), nickname: .value("x"), note: nil,
    status: .active, additionalProperties: ["more": [1, 2]])

  private static let text =
    #"{"created":"1970-01-01T00:00:00Z","_links":{"self":{"href":"https://host/1"}},"#
    + #""parent":{"created":"1970-01-01T00:00:01Z","_links":{},"nickname":null,"note":"n","#
    + #""status":"brand new"},"nickname":"x","note":null,"status":"active","more":[1,2]}"#

  @Test func allKindsOfProperties() throws {
    #expect(try encoded(Self.session) == Self.text)
    let session: ExchangeSession = try decoded(Self.text)
    #expect(session == Self.session)
    #expect(session.parent?.nickname == .null)
    #expect(session.parent?.status?.isKnown == false)
    #expect(session.status?.isKnown == true)
    #expect(session.nickname?.wrapped == "x")
  }

  @Test func absentAndNull() throws {
    let session: ExchangeSession = try decoded(
      #"{"created":"1970-01-01T00:00:00Z","_links":{},"note":null,"parent":null,"status":null}"#)
    #expect(session.nickname == nil)
    #expect(session.parent == nil)
    #expect(session.status == nil)
    #expect(session.additionalProperties.isEmpty)
    #expect(throws: JSONError.self) {
      try decoded(#"{"created":"1970-01-01T00:00:00Z","_links":{}}"#, as: ExchangeSession.self)
    }
    #expect(throws: JSONError.self) {
      try decoded(#"{"created":null,"_links":{},"note":null}"#, as: ExchangeSession.self)
    }
  }

  @Test func indirectValuesAreValues() {
    var copy = Self.session
    copy.parent?.note = "changed"
    copy.parent?.parent = Self.session
    #expect(Self.session.parent?.note == "n")
    #expect(copy.parent?.parent?.parent?.note == "n")
    #expect("\(Indirect<Int?>(1))" == "Optional(1)")
    #expect(Indirect(1) == Indirect(1))
    #expect(Set([Indirect(1), Indirect(1), Indirect(2)]).count == 2)
  }

  @Test func unions() throws {
    let link = Link(href: "x")
    let bodies: [(String, CreateCustomerExchangeSessionBody)] = [
      (
        #"{"exchange-partner":{"href":"x"},"redirect-url":{"href":"x"}}"#,
        .withRedirect(WithRedirect(exchangePartner: link, redirectURL: link))
      ),
      (#"{"exchange-partner":{"href":"x"}}"#, .forWeb(ForWeb(exchangePartner: link))),
      (#"{"new":[1]}"#, .unknown(["new": [1]])), ("3", .unknown(3)),
    ]
    for (text, body) in bodies {
      #expect(try decoded(text) == body)
      #expect(try encoded(body) == text)
    }
  }

  @Test func openEnums() throws {
    #expect(try decoded(#"["active","x"]"#) == [Status.active, Status(rawValue: "x")])
    #expect(try encoded([Status(rawValue: "x")]) == #"["x"]"#)
    #expect(try decoded("[1,2]") == [Priority.high, Priority(rawValue: 2)])
    #expect(Priority(parameterText: "2") == Priority(rawValue: 2))
    #expect(Priority(parameterText: "x") == nil)
    #expect("\(Status.active) \(Priority.high)" == "active 1")
    #expect(throws: JSONError.self) { try decoded("[1]", as: [Status].self) }
  }

  @Test func nullableAndBytes() throws {
    #expect(try decoded("[null,1]") == [Nullable<Int>.null, .value(1)])
    #expect(try encoded([Nullable<Int>.null, .value(1)]) == "[null,1]")
    #expect(try decoded(#"["AP8="]"#) == [Data([0, 255])])
    #expect(try encoded([Data([0, 255])]) == #"["AP8="]"#)
  }
}
