import Foundation
import HTTPTypes
import Testing

@testable import Runtime

/// The table of OpenAPI 3.1, section 4.8.12.6, with the comma that RFC 6570 has in a label that is not exploded,
/// and the order of names that the client keeps.
@Suite("Styles of parameters") struct StyleTableTests {
  private static let list = ["blue", "black", "brown"]
  private static let object: JSONValue = ["R": 100, "G": 200, "B": 150]

  private func target(
    _ path: String, _ write: (inout RequestMessage) throws(CallFailure) -> Void
  ) throws(CallFailure) -> String {
    var message = RequestMessage(operation: operation(path: path))
    try write(&message)
    return try message.target().text
  }

  @Test(
    arguments: [
      (
        PathStyle.matrix, false, ";color", ";color=blue", ";color=blue,black,brown",
        ";color=B,150,G,200,R,100"
      ),
      (
        .matrix, true, ";color", ";color=blue", ";color=blue;color=black;color=brown",
        ";B=150;G=200;R=100"
      ),
      (.label, false, ".", ".blue", ".blue,black,brown", ".B,150,G,200,R,100"),
      (.label, true, ".", ".blue", ".blue.black.brown", ".B=150.G=200.R=100"),
      (.simple, false, nil, "blue", "blue,black,brown", "B,150,G,200,R,100"),
      (.simple, true, nil, "blue", "blue,black,brown", "B=150,G=200,R=100"),
    ] as [(PathStyle, Bool, String?, String, String, String)])
  func path(
    style: PathStyle, explode: Bool, empty: String?, value: String, list: String, object: String
  ) throws {
    let path = "/x{color}"
    func written(_ value: some ParameterInput) throws(CallFailure) -> String {
      try target(path) { message throws(CallFailure) in
        try message.setPath("color", to: value, style: style, explode: explode)
      }
    }
    #expect(try written("blue") == "/x" + value)
    #expect(try written(Self.list) == "/x" + list)
    if let empty {
      #expect(try written("") == "/x" + empty)
    } else {
      #expect(throws: CallFailure.self) { try written("") }
    }
    #expect(throws: CallFailure.self) { try written([String]()) }
    let properties = try target(path) { message throws(CallFailure) in
      try message.setPath(
        "color", toPropertiesOf: Self.object, style: style, explode: explode)
    }
    #expect(properties == "/x" + object)
  }

  @Test(
    arguments: [
      (
        QueryStyle.form, false, "?color=", "?color=blue", "?color=blue,black,brown",
        "?color=B,150,G,200,R,100"
      ),
      (
        .form, true, "?color=", "?color=blue", "?color=blue&color=black&color=brown",
        "?B=150&G=200&R=100"
      ),
      (
        .spaceDelimited, false, nil, nil, "?color=blue%20black%20brown",
        "?color=B%20150%20G%20200%20R%20100"
      ),
      (
        .pipeDelimited, false, nil, nil, "?color=blue%7Cblack%7Cbrown",
        "?color=B%7C150%7CG%7C200%7CR%7C100"
      ),
      (.deepObject, true, nil, nil, nil, "?color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100"),
    ] as [(QueryStyle, Bool, String?, String?, String?, String)])
  func query(
    style: QueryStyle, explode: Bool, empty: String?, value: String?, list: String?,
    object: String
  ) throws {
    func written(_ value: some ParameterInput) throws(CallFailure) -> String {
      try target("/") { message throws(CallFailure) in
        try message.setQuery("color", to: value, style: style, explode: explode)
      }
    }
    // Undefined combinations are written like `form`.
    #expect(try written("") == "/" + (empty ?? "?color="))
    #expect(try written("blue") == "/" + (value ?? "?color=blue"))
    #expect(
      try written(Self.list) == "/" + (list ?? "?color=blue&color=black&color=brown"))
    #expect(try written([String]()) == "/")
    let properties = try target("/") { message throws(CallFailure) in
      try message.setQuery(
        "color", toPropertiesOf: Self.object, style: style, explode: explode)
    }
    #expect(properties == "/" + object)
  }

  @Test(arguments: [
    (false, "B,150,G,200,R,100", "color=blue,black,brown", "color=B,150,G,200,R,100"),
    (true, "B=150,G=200,R=100", "color=blue; color=black; color=brown", "B=150; G=200; R=100"),
  ])
  func fields(explode: Bool, headerObject: String, cookieList: String, cookieObject: String) throws
  {
    let name = try #require(HTTPField.Name("color"))
    func headers(
      _ write: (inout RequestMessage) throws(CallFailure) -> Void
    ) throws(CallFailure) -> HTTPFields {
      var message = RequestMessage(operation: operation())
      try write(&message)
      return message.headers
    }
    let header = try headers { message throws(CallFailure) in
      try message.setHeader("color", toPropertiesOf: Self.object, explode: explode)
    }
    #expect(header[name] == headerObject)
    for (value, expected) in [("blue", "blue"), ("", "")] {
      let header = try headers { message throws(CallFailure) in
        try message.setHeader("color", to: value)
      }
      #expect(header[name] == expected)
      let cookie = try headers { message throws(CallFailure) in
        try message.setCookie("color", to: value, explode: explode)
      }
      #expect(cookie[.cookie] == "color=" + expected)
    }
    let list = try headers { message throws(CallFailure) in
      try message.setHeader("color", to: Self.list)
      try message.setCookie("color", to: Self.list, explode: explode)
    }
    #expect(list[name] == "blue,black,brown")
    #expect(list[.cookie] == cookieList)
    let cookie = try headers { message throws(CallFailure) in
      try message.setCookie("color", toPropertiesOf: Self.object, explode: explode)
    }
    #expect(cookie[.cookie] == cookieObject)
  }

  @Test func json() throws {
    var message = RequestMessage(operation: operation(path: "/{a}"))
    try message.setPath("a", toJSONOf: Self.object)
    try message.setQuery("b", toJSONOf: ["x": [1]] as JSONValue)
    try message.setHeader("X-C", toJSONOf: ["é"] as JSONValue)
    try message.setCookie("d", toJSONOf: "; " as JSONValue)
    #expect(
      try message.target().text
        == "/%7B%22B%22%3A150%2C%22G%22%3A200%2C%22R%22%3A100%7D?b=%7B%22x%22%3A%5B1%5D%7D")
    #expect(message.headers[try #require(HTTPField.Name("X-C"))] == #"["é"]"#)
    #expect(message.headers[.cookie] == "d=%22%3B%20%22")
  }

  @Test func delimitersInValues() throws {
    let path = try target("/x{p}") { message throws(CallFailure) in
      try message.setPath("p", to: ["a;b", "c=d"], style: .matrix, explode: true)
      try message.setQuery("q", to: ["a b", "c|d"], style: .spaceDelimited)
      try message.setQuery("o", toPropertiesOf: ["k,": ["x", "y"]] as JSONValue, explode: false)
    }
    #expect(path == "/x;p=a%3Bb;p=c%3Dd?q=a%20b%20c%7Cd&o=k%2C,x%2Cy")
  }

  @Test(arguments: [".", ".."])
  func aLabelThatWouldBeAnotherPath(segment: String) {
    #expect(throws: CallFailure.self) {
      try target("/v/{p}") { message throws(CallFailure) in
        try message.setPath("p", to: String(segment.dropFirst()), style: .label)
      }
    }
  }

  @Test func reservedCharacters() throws {
    let path = try target("/") { message throws(CallFailure) in
      try message.setQuery("a", to: ":/?@!$'()*;=,~ü %", allowsReserved: true)
      try message.setQuery("b", to: "#[]&+", allowsReserved: true)
      try message.setQuery("c", to: ["x,y", "/"], explode: false, allowsReserved: true)
    }
    #expect(path == "/?a=:/?@!$'()*;=,~%C3%BC%20%25&b=%23%5B%5D%26%2B&c=x%2Cy,/")
  }

  @Test func emptyListsThatAreSent() throws {
    let path = try target("/") { message throws(CallFailure) in
      try message.setQuery("a", to: [String](), allowsEmpty: true)
      try message.setQuery("b", to: [String]?.none, allowsEmpty: true)
      try message.setQuery("c", to: [1, 2], allowsEmpty: true)
    }
    #expect(path == "/?a=&c=1&c=2")
  }

  @Test func objectsAndListsInDeepObjects() throws {
    let value: JSONValue = [
      "name": "a b", "list": ["x,y", "z"], "id": ["eq": ["1": 2]], "rows": [["a": 1]], "none": nil,
      "empty": [],
    ]
    let path = try target("/") { message throws(CallFailure) in
      try message.setQuery("f", toPropertiesOf: value, style: .deepObject)
    }
    #expect(
      path.removingPercentEncoding
        == "/?f[id][eq][1]=2&f[list][]=x,y&f[list][]=z&f[name]=a b&f[rows][0][a]=1")
  }

  @Test func objectsInObjects() throws {
    let error = #expect(throws: CallFailure.self) {
      try target("/") { message throws(CallFailure) in
        try message.setQuery("f", toPropertiesOf: ["a": ["b": 1]] as JSONValue)
      }
    }
    #expect(try #require(refusal(error)).problem == "query parameter 'f' contains an object in 'a'")
  }

  @Test("A whole query is a form, JSON or text")
  func wholeQuery() throws {
    let value: JSONValue = ["q": "a b&c", "tags": ["x", "y"], "o": ["k": 1], "none": nil]
    let form = try target("/x") { message throws(CallFailure) in
      try message.setQuery(toFormOf: value, fields: ["tags": .style(.form, explode: false)])
    }
    #expect(form == "/x?o=%7B%22k%22%3A1%7D&q=a+b%26c&tags=x,y")
    let json = try target("/x") { message throws(CallFailure) in
      try message.setQuery(toJSONOf: ["a", "="])
    }
    #expect(json == "/x?%5B%22a%22%2C%22%3D%22%5D")
    // Descriptions hide the value of a secret name; requests contain it.
    let secret = try target("/x") { message throws(CallFailure) in
      try message.setQuery(toJSONOf: ["token": "t"] as JSONValue)
    }
    #expect(secret == "/x?%7B%22token%22%3A%22t%22%7D")
    let text = try target("/x") { message throws(CallFailure) in
      try message.setQuery(to: "$.a[1:2]")
    }
    #expect(text == "/x?%24.a%5B1%3A2%5D")
    let nothing = try target("/x") { message throws(CallFailure) in
      try message.setQuery(to: nil)
      try message.setQuery(toFormOf: JSONValue?.none)
      try message.setQuery(toFormOf: [:] as JSONValue)
    }
    #expect(nothing == "/x")
    #expect(throws: CallFailure.self) {
      try target("/x") { message throws(CallFailure) in try message.setQuery(toFormOf: ["a"]) }
    }
  }
}
