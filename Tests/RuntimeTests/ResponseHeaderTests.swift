import Foundation
import HTTPTypes
import Testing

@testable import Runtime

@Suite struct ResponseHeaderTests {
  private let reader: ResponseReader

  init() {
    var fields: HTTPFields = [
      .init("X-List")!: "1, 2", .init("X-Odd")!: "1,b", .init("X-Pairs")!: "a,1,b,x y",
      .init("X-Exploded")!: "a=1, b=x=y", .init("X-JSON")!: #"{"a":[1]}"#,
      .lastModified: "Sun, 06 Nov 1994 08:49:37 GMT",
    ]
    fields.append(HTTPField(name: .init("X-List")!, value: "3"))
    fields.append(HTTPField(name: .setCookie, value: "a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT"))
    fields.append(HTTPField(name: .setCookie, value: "b=2"))
    reader = ResponseReader(
      operation: operation(), response: Response(status: .ok, headers: fields))
  }

  @Test func lists() throws {
    #expect(reader.header("X-List") == [1, 2, 3])
    #expect(reader.header("X-List") == ["1", "2", "3"])
    #expect(reader.header("X-Odd") == [Int]?.none)
    #expect(reader.header("X-None") == [Int]?.none)
    let list: [Int] = try reader.requiredHeader("X-List")
    #expect(list == [1, 2, 3])
    let error = #expect(throws: CallFailure.self) {
      let _: [Int] = try reader.requiredHeader("X-Odd")
    }
    #expect(error?.problem.contains("it is not a valid list of Int") == true)
  }

  @Test func namedValues() {
    #expect(reader.header("X-Pairs", explode: false) == ["a": "1", "b": "x y"])
    #expect(reader.header("X-Exploded", explode: true) == ["a": "1", "b": "x=y"])
    #expect(reader.header("X-None", explode: true) == nil)
  }

  @Test func json() {
    #expect(reader.jsonHeader("X-JSON") == ["a": [1]] as JSONValue)
    #expect(reader.jsonHeader("X-List") == JSONValue?.none)
  }

  @Test func datesAsHeadersHaveThem() {
    #expect(reader.header("Last-Modified") == Date(timeIntervalSince1970: 784_111_777))
  }

  @Test func cookiesAreNeverJoined() {
    #expect(
      reader.headerLines("Set-Cookie") == ["a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT", "b=2"])
    #expect(reader.headerLines("X-None").isEmpty)
  }
}
