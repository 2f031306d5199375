import Foundation
import HTTPTypes
import Testing

@testable import Runtime

@Suite struct BodyTests {
  private func message(
    _ write: (inout RequestMessage) throws(CallFailure) -> Void
  ) throws(CallFailure) -> RequestMessage {
    var message = RequestMessage(operation: operation())
    try write(&message)
    return message
  }

  private func bytes(_ message: RequestMessage) -> Data? {
    guard case .data(let data) = message.body?.content else { return nil }
    return data
  }

  private func text(_ message: RequestMessage) -> String? {
    bytes(message).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func json() throws {
    let sent = try message { message throws(CallFailure) in
      try message.setBody(Link(href: "https://host/é"), as: "application/vnd.api+json")
    }
    #expect(text(sent) == #"{"href":"https://host/é"}"#)
    #expect(sent.headers[.contentType] == "application/vnd.api+json")
  }

  @Test func nothingForNil() throws {
    let sent = try message { message throws(CallFailure) in
      try message.setBody(Link?.none, as: "application/json")
      try message.setFormBody([String: String]?.none)
      message.setTextBody(nil)
      message.setBinaryBody(nil)
    }
    #expect(sent.body == nil)
    #expect(sent.headers[.contentType] == nil)
  }

  @Test func nullForARequiredBody() throws {
    let sent = try message { message throws(CallFailure) in
      try message.setBody(Nullable(Link?.none), as: "application/json")
    }
    #expect(text(sent) == "null")
    #expect(sent.headers[.contentType] == "application/json")
    #expect(Nullable(Int?.some(1)) == .value(1))
  }

  @Test func numbersThatJSONLacks() throws {
    let error = #expect(throws: CallFailure.self) {
      try message { message throws(CallFailure) in
        try message.setBody(["a b": [1, Double.nan]], as: "application/json")
      }
    }
    let (parameter, problem) = try #require(refusal(error))
    #expect(parameter == "body")
    #expect(problem.hasPrefix(#"the body cannot be encoded at $["a b"][1]: "#))
  }

  @Test func form() throws {
    let sent = try message { message throws(CallFailure) in
      try message.setFormBody(
        ["b c": "1+1=2 ü", "a": ["x", 2, nil], "n": nil, "o": ["k": true]] as JSONValue)
    }
    #expect(text(sent) == "a=x&a=2&b+c=1%2B1%3D2+%C3%BC&o=%7B%22k%22%3Atrue%7D")
    #expect(sent.headers[.contentType] == "application/x-www-form-urlencoded")
  }

  @Test func aFormOfSomethingElse() {
    #expect(throws: CallFailure.self) {
      try message { message throws(CallFailure) in try message.setFormBody([1, 2]) }
    }
  }

  @Test func textAndBytes() throws {
    let sent = try message { message throws(CallFailure) in message.setTextBody("é") }
    #expect(bytes(sent) == Data([0xC3, 0xA9]))
    #expect(sent.headers[.contentType] == "text/plain")
    let pdf = try message { message throws(CallFailure) in
      message.setBinaryBody(.data(Data([0, 255])), as: "application/pdf")
    }
    #expect(bytes(pdf) == Data([0, 255]))
    #expect(pdf.headers[.contentType] == "application/pdf")
  }
}
