import Testing

@testable import Runtime

@Suite struct ServerURLTests {
  @Test(arguments: [
    ("https://api.dwolla.com", "api.dwolla.com", ""),
    ("HTTP://127.0.0.1:8080/", "127.0.0.1:8080", ""),
    ("http://[::1]:8080/v1/", "[::1]:8080", "/v1"),
    ("https://host/a%20b/c", "host", "/a%20b/c"),
  ])
  func partsOfAURL(text: String, authority: String, basePath: String) throws {
    let url = try ServerURL(text)
    #expect(url.authority == authority)
    #expect(url.basePath == basePath)
    #expect(url.scheme == text.prefix { $0 != ":" }.lowercased())
  }

  @Test(arguments: [
    "", "api.dwolla.com", "ftp://host", "https://", "https:///path", "https://user:pw@host",
    "https://host?x=1", "https://host#x", "https://ho st", "https://host/a b", "https://host:0x1",
    "https://host:99999", "https://host:", "https://hö", "https://host/a\r\nX: 1",
    "https://[::1", "https://a]b", "https://host\u{0}", "https://:80",
  ])
  func unusableURLs(text: String) {
    #expect(throws: ServerURL.Problem.self) { try ServerURL(text) }
  }

  @Test func problemsHoldNoPassword() throws {
    let problem = #expect(throws: ServerURL.Problem.self) {
      try ServerURL("https://user:hunter2@host")
    }
    #expect(try #require(problem).text == "it contains a user name or a password")
  }

  @Test(arguments: [
    ("/token", "https://host:1/token"), ("token", "https://host:1/v1/token"),
    ("https://login.example.com/t/", "https://login.example.com/t/"),
    ("//other/token", "https://other/token"),
  ])
  func references(reference: String, expected: String) throws {
    let url = try ServerURL("https://host:1/v1").resolve(reference)
    #expect("\(url.scheme)://\(url.authority)\(url.path)" == expected)
  }

  @Test(arguments: ["ftp://host/token", "https://u:p@host/token", "mailto:x"])
  func unusableReferences(reference: String) throws {
    let server = try ServerURL("https://host")
    #expect(throws: ServerURL.Problem.self) { try server.resolve(reference) }
  }
}
