import Foundation
import HTTPTypes
import Testing

@testable import Runtime

@Suite struct PathParameterTests {
  @Test(arguments: [
    ("a/b?c#d", "a%2Fb%3Fc%23d"), ("ü €", "%C3%BC%20%E2%82%AC"), ("AZaz09-._~", "AZaz09-._~"),
    ("%2E%2E", "%252E%252E"), ("...", "..."), ("a\r\n", "a%0D%0A"), ("x@y:z", "x%40y%3Az"),
  ])
  func percentEncoding(value: String, encoded: String) throws {
    let path = try target(path: "/v/{id}/end") { message throws(CallFailure) in
      try message.setPath("id", to: value)
    }
    #expect(path == "/v/\(encoded)/end")
  }

  @Test(arguments: [
    ("a/b c.txt", "a/b%20c.txt"), ("a?b#c/d%2F", "a%3Fb%23c/d%252F"), ("a//b/", "a//b/"),
    ("x:y", "x:y"),
  ])
  func slashesInAPath(value: String, encoded: String) throws {
    let path = try target(path: "/files/{name}/end") { message throws(CallFailure) in
      try message.setPath("name", to: value, allowsReserved: true)
    }
    #expect(path == "/files/\(encoded)/end")
  }

  @Test(arguments: ["", "/", "a/../b", "..", "./a"])
  func slashesThatNameAnotherPath(value: String) {
    #expect(throws: CallFailure.self) {
      try target(path: "/files/{name}") { message throws(CallFailure) in
        try message.setPath("name", to: value, allowsReserved: true)
      }
    }
  }

  @Test(arguments: ["", ".", ".."])
  func valuesThatNameAnotherPath(value: String) throws {
    let error = #expect(throws: CallFailure.self) {
      try target(path: "/v/{id}") { message throws(CallFailure) in
        try message.setPath("id", to: value)
      }
    }
    let (parameter, problem) = try #require(refusal(error))
    #expect(parameter == "id")
    #expect(problem.hasPrefix("path parameter 'id' is "))
  }

  @Test func aParameterWithoutValue() throws {
    let error = #expect(throws: CallFailure.self) {
      try target(path: "/v/{id}/{other}") { message throws(CallFailure) in
        try message.setPath("id", to: "1")
      }
    }
    #expect(try #require(refusal(error)).problem == "path parameter 'other' has no value")
  }

  @Test func listsAndSeveralParametersInOneSegment() throws {
    let path = try target(path: "/v/{ids}/{name}.{ext} x") { message throws(CallFailure) in
      try message.setPath("ids", to: [1, 2, 3])
      try message.setPath("name", to: Status.active)
      try message.setPath("ext", to: "js,on")
    }
    #expect(path == "/v/1,2,3/active.js%2Con%20x")
  }

  @Test func emptyListsAndEmptyElements() {
    #expect(throws: CallFailure.self) {
      try target(path: "/{ids}") { message throws(CallFailure) in
        try message.setPath("ids", to: [String]())
      }
    }
    #expect(throws: CallFailure.self) {
      try target(path: "/{ids}") { message throws(CallFailure) in
        try message.setPath("ids", to: ["a", ""])
      }
    }
  }
}

@Suite struct QueryParameterTests {
  @Test func singleValues() throws {
    let path = try target { message throws(CallFailure) in
      try message.setQuery("text", to: "a b&c=d+e/ü")
      try message.setQuery("limit", to: 25)
      try message.setQuery("none", to: Int?.none)
      try message.setQuery("ratio", to: 0.5)
      try message.setQuery("flag", to: true)
      try message.setQuery("status", to: Status.active)
      try message.setQuery("priority", to: Priority(rawValue: 7))
      try message.setQuery("since", to: Date(timeIntervalSince1970: 0))
      try message.setQuery("day", to: CalendarDate(year: 2024, month: 2, day: 29))
      try message.setQuery("empty", to: "")
    }
    #expect(
      path == "/probe?text=a%20b%26c%3Dd%2Be%2F%C3%BC&limit=25&ratio=0.5&flag=true&status=active"
        + "&priority=7&since=1970-01-01T00%3A00%3A00Z&day=2024-02-29&empty=")
  }

  @Test(arguments: [
    (QueryStyle.form, true, "?a%5B%5D=x%2Cy&a%5B%5D=z"), (.form, false, "?a%5B%5D=x%2Cy,z"),
    (.spaceDelimited, false, "?a%5B%5D=x%2Cy%20z"), (.pipeDelimited, true, "?a%5B%5D=x%2Cy%7Cz"),
  ])
  func lists(style: QueryStyle, explode: Bool, query: String) throws {
    let path = try target { message throws(CallFailure) in
      try message.setQuery("a[]", to: ["x,y", "z"], style: style, explode: explode)
      try message.setQuery("none", to: [String]?.none, style: style, explode: explode)
      try message.setQuery("empty", to: [Int](), style: style, explode: explode)
    }
    #expect(path == "/probe" + query)
  }

  @Test(arguments: [
    (QueryStyle.deepObject, true, "?f%5Ba%5D=1&f%5Bb%20c%5D=2"), (.form, true, "?a=1&b%20c=2"),
    (.form, false, "?f=a,1,b%20c,2"),
  ])
  func objects(style: QueryStyle, explode: Bool, query: String) throws {
    let path = try target { message throws(CallFailure) in
      try message.setQuery(
        "f", toPropertiesOf: ["b c": "2", "a": "1"], style: style, explode: explode)
    }
    #expect(path == "/probe" + query)
  }

  @Test(
    arguments: [
      (1, "1"), (-20, "-20"), (0.5, "0.5"), (1e21, "1e%2B21"), (-0.0, "-0"),
    ] as [(Double, String)])
  func numbers(value: Double, text: String) throws {
    let path = try target { message throws(CallFailure) in
      try message.setQuery("n", to: value)
      try message.setQuery("f", to: [Float(value)], explode: false)
    }
    #expect(path == "/probe?n=\(text)&f=\(text)")
  }

  @Test(arguments: [Double.nan, .infinity])
  func numbersThatCannotBeWritten(value: Double) throws {
    let error = #expect(throws: CallFailure.self) {
      try target { message throws(CallFailure) in try message.setQuery("n", to: value) }
    }
    #expect(try #require(refusal(error)).parameter == "n")
  }

  @Test func datesThatCannotBeWritten() {
    for interval in [Double.nan, .infinity, -.infinity, 1e300, 1e12, -1e11] {
      #expect(throws: CallFailure.self) {
        try target { message throws(CallFailure) in
          try message.setQuery("d", to: Date(timeIntervalSince1970: interval))
        }
      }
    }
  }
}

@Suite struct FieldParameterTests {
  private func headers(
    _ write: (inout RequestMessage) throws(CallFailure) -> Void
  ) throws(CallFailure) -> HTTPFields {
    var message = RequestMessage(operation: operation())
    try write(&message)
    return message.headers
  }

  @Test func headers() throws {
    let fields = try headers { message throws(CallFailure) in
      try message.setHeader("X-One", to: "a b")
      try message.setHeader("X-List", to: [1, 2])
      try message.setHeader("X-None", to: String?.none)
      try message.setHeader("X-None", to: [String]?.none)
    }
    #expect(fields == [HTTPField.Name("X-One")!: "a b", HTTPField.Name("X-List")!: "1,2"])
  }

  @Test(arguments: ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\u{0}b", "\n", "a\u{7F}"])
  func injection(value: String) throws {
    let error = #expect(throws: CallFailure.self) {
      try headers { message throws(CallFailure) in try message.setHeader("X-One", to: value) }
    }
    #expect(try #require(refusal(error)).parameter == "X-One")
    #expect(!"\(try #require(error))".contains("Evil"))
    #expect(throws: CallFailure.self) {
      try headers { message throws(CallFailure) in
        try message.setHeader("X-One", to: ["ok", value])
      }
    }
  }

  @Test(arguments: ["", "X One", "X:", "X\r\n", "ü"])
  func namesOfHeaders(name: String) {
    #expect(throws: CallFailure.self) {
      try headers { message throws(CallFailure) in try message.setHeader(name, to: "a") }
    }
  }

  @Test func cookies() throws {
    let fields = try headers { message throws(CallFailure) in
      try message.setCookie("a", to: "x; y=z\r\n")
      try message.setCookie("none", to: String?.none)
      try message.setCookie("b c", to: 2)
    }
    #expect(fields[.cookie] == "a=x%3B%20y%3Dz%0D%0A; b%20c=2")
  }

  @Test func fieldsOfOptionsCannotInject() {
    let options = RequestOptions(headers: [HTTPField.Name("X-One")!: "a\r\nX-Evil: 1"])
    #expect(options.headers.map(\.value) == ["a  X-Evil: 1"])
  }
}
