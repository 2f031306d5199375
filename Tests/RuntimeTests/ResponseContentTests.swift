import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@testable import Runtime

@Suite struct ResponseContentTests {
  @Test(arguments: [100, 204, 205, 304])
  func statusesWithoutContent(status: Int) {
    let answer = answer(Reply(status))
    #expect(!answer.has("application/json"))
    #expect(!answer.holdsJSON)
    #expect(answer.isEmpty)
  }

  @Test(arguments: [
    ("application/json", "{", true), ("application/problem+json", "", true),
    ("text/plain", "12", true), ("text/plain", "[\"a\"]", true), ("text/plain", "no", false),
    ("text/html", "<p>", false), ("", "{}", true),
  ])
  func json(type: String, body: String, holdsJSON: Bool) {
    #expect(content(type, Data(body.utf8)).holdsJSON == holdsJSON)
  }

  @Test(arguments: [
    ("application/json", #""a""#, "a"), ("application/json", "a", "a"),
    ("text/plain", #""a""#, #""a""#),
    ("", #""a""#, "a"), ("", "a", "a"), ("text/csv", "a,b", "a,b"), ("text/plain", "", ""),
  ])
  func textOfAnyType(type: String, body: String, text: String) throws {
    #expect(try content(type, Data(body.utf8)).decodeOrText() == text)
    #expect(try content(type, Data(body.utf8)).failureOrText().body == text)
  }

  @Test(
    arguments: [
      ("application/json", "[1]", .array([1])), ("", "[1]", .array([1])), ("", "[1", "[1"),
      ("text/plain", "[1]", "[1]"), ("text/plain", "", nil), ("", "", nil),
    ] as [(String, String, JSONValue)])
  func valuesOfAnyType(type: String, body: String, value: JSONValue) throws {
    #expect(try content(type, Data(body.utf8)).decodeOrText() == value)
  }

  @Test func jsonInOtherCharsets() throws {
    for type in ["application/json; charset=utf-16", "application/json", ""] {
      let body = Data("\u{FEFF}\"é\"".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      #expect(try content(type, body).decodeOrText() as String == "é")
      #expect(try content(type, body).decodeOrText() as JSONValue == "é")
      #expect(content(type, body).holdsJSON)
    }
    let body = Data(#"{"code":"é"}"#.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    let answer = content("application/json; charset=utf-16be", body)
    #expect(ServerMessage(answer.response)?.code == "é")
  }

  @Test(arguments: [
    (#"{"title":"Not found","detail":"There is no pet 7.","status":404}"#, "There is no pet 7."),
    (#"{"type":"about:blank","title":"Not found"}"#, "Not found"),
    (#"{"message":"m","detail":"d","title":"t"}"#, "m"), (#"{"message":"","title":"t"}"#, "t"),
  ])
  func problemDetails(body: String, words: String) {
    let response = content("application/problem+json", Data(body.utf8)).response
    #expect(ServerMessage(response)?.words == words)
  }

  @Test func theServersWordsWithoutQueriesOfURLs() {
    let words = #"see https://x/reset?t=s3cr3t and (http://u:s3cr3t@y/) or a?b"#
    let answer = content("application/json", Data(#"{"message":"\#(words)"}"#.utf8))
    let message = answer.undocumented.message
    #expect(!message.contains("s3cr3t"))
    #expect(message.contains("see https://x/reset?<hidden> and (<hidden> or a?b"))
  }

  @Test(
    "the queries of URLs are removed from a server's words, wherever the URLs start",
    arguments: [
      ("HTTPS://h/p?sig=s3cr3t", "HTTPS://h/p?<hidden>"),
      (#"{"http_url":"https://h/p?sig=s3cr3t"}"#, #"{"http_url":"https://h/p?<hidden>"#),
      ("http_error:https://h/p?sig=s3cr3t now", "http_error:https://h/p?<hidden> now"),
      ("http:wss://h/p#s3cr3t\tnow", "http:wss://h/p?<hidden>\tnow"),
      (
        "https://a/?s3cr3t\nhttps://b/?s3cr3t (Http://u:s3cr3t@c/)",
        "https://a/?<hidden>\nhttps://b/?<hidden> (<hidden>"
      ),
      (#"https:\/\/h\/p?sig=s3cr3t"#, #"https:\/\/h\/p?<hidden>"#),
      ("https://h/p?\u{301}sig=s3cr3t", "https://h/p?<hidden>"),
      ("https://\u{301}h/p?sig=s3cr3t", "https://\u{301}h/p?<hidden>"),
      ("://?s3cr3t é", "://?<hidden> é"), ("is it a://b", "is it a://b"),
      ("a: b/c? http: /?", "a: b/c? http: /?"), ("", ""),
    ])
  func withoutQueries(words: String, shown: String) {
    #expect(Array(words.withoutQueriesOfURLs.utf8) == Array(shown.utf8))
  }

  @Test("the queries of many URLs are removed in linear time", .timeLimit(.minutes(1)))
  func manyQueries() {
    for word in ["a://", "a://b ", ":", ":/", "aaaa"] {
      _ = String(repeating: word, count: 200_000).withoutQueriesOfURLs
    }
  }

  @Test func whatIsNoText() {
    #expect(throws: CallFailure.self) {
      let _: String = try content("image/png", Data([0xFF])).decodeOrText()
    }
    #expect(throws: CallFailure.self) {
      let _: JSONValue = try content("application/json", Data("{".utf8)).decodeOrText()
    }
  }

  @Test(
    arguments: [
      ("text/plain; charset=iso-8859-1", [0xE9], "é"),
      ("text/plain;charset=\"Windows-1252\"", [0x80], "€"),
      ("text/plain; format=flowed; CHARSET=UTF-16LE", [0xE9, 0], "é"),
      ("text/plain", [0xC3, 0xA9], "é"),
      ("text/plain; charset=utf-8", [0xEF, 0xBB, 0xBF, 0x61], "a"),
      ("text/plain; charset=utf-16", [0xFE, 0xFF, 0, 0x61], "a"),
      ("text/plain; charset=shift_jis", [0x82, 0xA0], "あ"),
      ("text/plain; charset=windows-1251", [0xCF], "П"),
    ] as [(String, [UInt8], String)])
  func charsets(type: String, bytes: [UInt8], text: String) throws {
    #expect(try content(type, Data(bytes)).text() == text)
  }

  @Test func jsonInAnotherCharset() throws {
    let answer = content("application/json; charset=latin1", Data([0x22, 0xE9, 0x22]))
    let text: String = try answer.decode()
    #expect(text == "é")
  }

  @Test func anUnknownCharset() {
    let error = #expect(throws: CallFailure.self) {
      try content("text/plain; charset=klingon", Data("a".utf8)).text()
    }
    #expect(error?.problem.contains("the charset 'klingon' is not supported") == true)
  }

  private func content(_ type: String, _ body: Data) -> ResponseReader {
    ResponseReader(
      operation: operation(),
      response: Response(
        status: .ok, headers: type.isEmpty ? [:] : [.contentType: type], body: body))
  }
}
