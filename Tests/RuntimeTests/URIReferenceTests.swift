import Foundation
import HTTPTypes
import Testing

@testable import Runtime

@Suite("References resolved according to RFC 3986 §5")
struct URIReferenceTests {
  /// Foundation would encode the percent signs too.
  @Test(arguments: [
    ("/items?page[after]=YWJj%3D%3D", "https://host/items?page%5Bafter%5D=YWJj%3D%3D"),
    ("/a[1]?b=%5B", "https://host/a%5B1%5D?b=%5B"), ("/a%20b", "https://host/a%20b"),
  ]) func brackets(target: String, url: String) {
    let request = HTTPRequest(method: .get, scheme: "https", authority: "host", path: target)
    #expect(URL(request)?.absoluteString == url)
    let address = HTTPRequest(method: .get, scheme: "http", authority: "[::1]:8080", path: target)
    #expect(
      URL(address)?.absoluteString
        == url.replacingOccurrences(of: "https://host", with: "http://[::1]:8080"))
  }

  @Test(
    "the examples of §5.4 that remain on the server",
    arguments: [
      ("g", "/b/c/g"), ("./g", "/b/c/g"), ("g/", "/b/c/g/"), ("/g", "/g"), ("?y", "/b/c/d;p?y"),
      ("g?y", "/b/c/g?y"), ("g#s", "/b/c/g"), ("g?y#s", "/b/c/g?y"), (";x", "/b/c/;x"),
      ("g;x", "/b/c/g;x"), ("g;x?y#s", "/b/c/g;x?y"), (".", "/b/c/"), ("./", "/b/c/"),
      ("..", "/b/"), ("../", "/b/"), ("../g", "/b/g"), ("../..", "/"), ("../../", "/"),
      ("../../g", "/g"), ("../../../g", "/g"), ("../../../../g", "/g"), ("/./g", "/g"),
      ("/../g", "/g"), ("g.", "/b/c/g."), (".g", "/b/c/.g"), ("g..", "/b/c/g.."),
      ("..g", "/b/c/..g"), ("./../g", "/b/g"), ("./g/.", "/b/c/g/"), ("g/./h", "/b/c/g/h"),
      ("g/../h", "/b/c/h"), ("g;x=1/./y", "/b/c/g;x=1/y"), ("g;x=1/../y", "/b/c/y"),
      ("g?y/./x", "/b/c/g?y/./x"), ("g?y/../x", "/b/c/g?y/../x"), ("g#s/../x", "/b/c/g"),
    ])
  func resolution(reference: String, expected: String) throws {
    let server = try ServerURL("http://a")
    let base = RequestTarget("/b/c/d;p?q")
    #expect(try URIReference(reference).resolved(at: server, from: base).text == expected)
  }

  @Test(
    "references to the server in any notation",
    arguments: [
      ("https://api.example.com/v1/things/1", "/v1/things/1"),
      ("HTTPS://API.Example.com:443/v1/things/1?a=b%20c#d", "/v1/things/1?a=b%20c"),
      ("https://api.example.com:/x", "/x"), ("https://api.example.com", "/"),
      ("https://api.example.com?x", "/?x"), ("//api.example.com/x", "/x"),
      ("things/1", "/v1/things/1"), ("/things/1", "/things/1"), ("a%2Fb", "/v1/a%2Fb"),
      ("https://api.example.com//other.example/x", "//other.example/x"),
      ("https://api.example.com/a/../b/./c", "/b/c"), ("@x", "/v1/@x"),
    ])
  func sameServer(reference: String, expected: String) throws {
    let server = try ServerURL("https://api.example.com/v1/")
    let base = RequestTarget(of: server)
    #expect(try URIReference(reference).resolved(at: server, from: base).text == expected)
  }

  @Test(
    "references to other servers, and invalid ones",
    arguments: [
      ("https://other.example/x", "points to 'https://other.example'"),
      ("//other.example/x", "points to 'https://other.example'"),
      ("http://api.example.com/x", "points to 'http://api.example.com'"),
      ("https://api.example.com:8443/x", "points to 'https://api.example.com:8443'"),
      ("https://api.example.com.:443/x", "points to"),
      ("https://api.example.com.evil.example", "points to"),
      ("https://xn--api.example.com/x", "points to"),
      ("https://api.example.com@other.example/x", "a user name or a password"),
      ("https://u:hunter2@api.example.com/x", "a user name or a password"),
      ("https://api.example.com%2eevil.example/", "points to"),
      ("https://api.example.com:99999999/", "its host or port is invalid"),
      ("https://:443/x", "its host or port is invalid"), ("https:///x", "host or port"),
      ("https:x", "has no host"), ("https:/x", "has no host"),
      ("file:///etc/passwd", "neither http nor https"), ("mailto:a@b", "neither http nor https"),
      ("javascript:alert(1)", "neither http nor https"), (":x", "neither http nor https"),
      ("localhost:8080/x", "neither http nor https"),
      ("", "empty"), ("#top", "empty"), ("/things/{id}", "a URI template"),
      ("/things{?page}", "a URI template"),
      ("https://api.example.com\\@other.example/", "percent-encoded"), ("/a b", "percent-encoded"),
      ("/a\r\nX: y", "percent-encoded"), ("/é", "percent-encoded"), ("/a%2", "percent-encoded"),
      ("/a%zz", "percent-encoded"), ("/a%", "percent-encoded"), ("/\u{0}", "percent-encoded"),
      ("/a/%2e%2E/b", "encoded '.' or '..'"), ("/a/.%2e/b", "encoded '.' or '..'"),
      ("%2e", "encoded '.'"),
    ])
  func refused(reference: String, words: String) throws {
    let server = try ServerURL("https://api.example.com/v1")
    let problem = try #require(throws: ServerURL.Problem.self) {
      try URIReference(reference).resolved(at: server, from: RequestTarget(of: server))
    }
    #expect(problem.text.contains(words), "\(problem.text)")
    #expect(!problem.text.contains("hunter2"))
  }

  @Test("ports and IPv6 addresses are compared")
  func address() throws {
    let server = try ServerURL("http://[::1]:8080")
    let base = RequestTarget(of: server)
    #expect(try URIReference("http://[::1]:8080/x").resolved(at: server, from: base).text == "/x")
    for other in ["http://[::1]/x", "http://[::2]:8080/x", "http://::1:8080/x"] {
      #expect(throws: ServerURL.Problem.self) {
        try URIReference(other).resolved(at: server, from: base)
      }
    }
  }

  @Test("a very long reference, and one with very many segments")
  func long() throws {
    let server = try ServerURL("https://host")
    let base = RequestTarget(of: server)
    #expect(throws: ServerURL.Problem("it is longer than 16384 bytes")) {
      try URIReference(String(repeating: "a", count: 1 << 20))
    }
    let dots = "/a" + String(repeating: "/..", count: 5000) + "/b"
    #expect(try URIReference(dots).resolved(at: server, from: base).text == "/b")
  }
}
