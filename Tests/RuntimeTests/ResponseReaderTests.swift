import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

@Suite struct ResponseReaderTests {
  @Test(arguments: [
    ("application/json", "application/json", true),
    ("Application/JSON; charset=UTF-8", "application/json", true),
    ("application/json ;x=y", "application/json", true),
    ("application/json", "application/*", true), ("text/html", "*/*", true),
    ("text/html", "application/*", false), ("application/jsonx", "application/json", false),
    ("application/problem+json", "application/json", true),
    ("application/json", "application/problem+json", true), ("text/json", "application/json", true),
    ("application/vnd.a+json", "application/vnd.b+json", true),
    ("text/xml", "application/xml", true),
    ("application/xml", "application/json", false), ("image/json", "application/json", false),
    ("application/json", "Application/JSON; charset=utf-8", true),
    ("nonsense", "*/*", false), ("text/a/b", "text/*", false), ("", "application/json", false),
    ("/", "*/*", false),
  ])
  func mediaTypes(actual: String, documented: String, matches: Bool) {
    let reply = Reply(200, headers: ["Content-Type": actual])
    #expect(answer(reply).has(documented) == matches)
  }

  @Test func anAnswerThatDoesNotStateItsType() {
    #expect(answer(Reply(200)).has("application/json"))
  }

  @Test func typedHeaders() throws {
    let answer = answer(
      Reply(
        200,
        headers: [
          "Location": "https://host/1", "X-Count": "12", "X-Flag": "true",
          "X-Date": "2024-02-29T01:02:03Z", "X-Status": "new", "X-Day": "2024-02-29",
        ]))
    #expect(answer.header("location") == "https://host/1")
    #expect(answer.header("X-Count") == 12)
    #expect(answer.header("X-Flag") == true)
    #expect(answer.header("X-Date") == Date(timeIntervalSince1970: 1_709_168_523))
    #expect(answer.header("X-Status") == Status(rawValue: "new"))
    #expect(answer.header("X-Day") == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(answer.header("X-Missing") == String?.none)
    let location: String = try answer.requiredHeader("Location")
    #expect(location == "https://host/1")
  }

  @Test func headersThatAreNotAsDescribed() throws {
    let answer = answer(Reply(201, headers: ["X-Count": "many"]))
    #expect(answer.header("X-Count") == Int?.none)
    #expect(answer.header("X-Count") == "many")
    let malformed = #expect(throws: CallFailure.self) {
      let _: Int = try answer.requiredHeader("X-Count")
    }
    #expect(
      malformed?.message
        == "probe (GET /probe): 201: the response cannot be decoded at header 'X-Count': it is not a valid Int"
    )
    let missing = #expect(throws: CallFailure.self) {
      let _: String = try answer.requiredHeader("Location")
    }
    #expect(missing?.problem.hasSuffix("header 'Location': it is missing") == true)
    #expect(missing?.response?.status == .created)
  }

  @Test(arguments: [
    (
      #"{"created":"2024-01-01T00:00:00Z","_links":{"self":{}},"note":null}"#,
      "$._links.self.href"
    ),
    (
      #"{"created":"2024-01-01T00:00:00Z","_links":{"a b":{"href":1}},"note":null}"#,
      #"$._links["a b"].href"#
    ),
    (#"{"created":"2024-13-01T00:00:00Z","_links":{},"note":null}"#, "$.created"),
    (#"{"created":"2024-01-01T00:00:00Z","_links":{}}"#, "$.note"),
    ("[]", "$"), ("", "$"), ("<html>", "$"), ("{", "$"),
  ])
  func placesOfProblems(body: String, path: String) throws {
    let answer = answer(.json(200, body))
    let error = #expect(throws: CallFailure.self) {
      let _: ExchangeSession = try answer.decode()
    }
    guard case .undecodable(let failure) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.path == path)
    #expect(!failure.reason.isEmpty)
    #expect(failure.status == .ok)
    #expect(failure.body == Data(body.utf8))
    #expect(failure.headers[.contentType] == "application/vnd.dwolla.v1.hal+json")
  }

  @Test func placesInArrays() {
    let error = #expect(throws: CallFailure.self) {
      let _: [String: [Link]] = try answer(.json(200, #"{"x":[{"href":""},{}]}"#)).decode()
    }
    #expect(error?.problem.contains("$.x[1].href: it is missing") == true)
  }

  @Test func otherBodies() throws {
    let reply = answer(Reply(409, body: "é"))
    #expect(try reply.text() == "é")
    #expect(try reply.textFailure().body == "é")
    #expect(reply.dataFailure().body == Data("é".utf8))
    #expect(reply.emptyFailure().status == 409)
    let bytes = ResponseReader(
      operation: operation(), response: Response(status: .ok, body: Data([0xFF])))
    #expect(throws: CallFailure.self) { try bytes.text() }
  }

  @Test func depthIsBounded() throws {
    for depth in [200, 600, 1_000_000] {
      let body = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      #expect(throws: CallFailure.self) {
        let _: JSONValue = try answer(.json(200, body)).decode()
      }
    }
    let fine = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    let _: JSONValue = try answer(.json(200, fine)).decode()
  }
}
