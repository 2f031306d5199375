import Testing

@testable import Runtime

@Suite struct HiddenTests {
  private struct Holder: Hashable {
    var name: String
    var token: Hidden<String>
    var optional: Hidden<String?>
  }

  @Test func nothingShowsTheValue() {
    let holder = Holder(name: "n", token: Hidden("s3cr3t"), optional: Hidden("s3cr3t"))
    var dumped = ""
    dump(holder, to: &dumped)
    for text in ["\(holder)", String(reflecting: holder), dumped, "\(holder.token)"] {
      #expect(!text.contains("s3cr3t"))
      #expect(text.contains("<secret>"))
    }
    #expect(Mirror(reflecting: holder.token).children.isEmpty)
    #expect("\(holder)".contains("n"))
  }

  @Test func thatThereIsNothingIsNoSecret() {
    #expect("\(Hidden<String?>(nil))" == "nil")
    #expect("\(Hidden<String?>("s3cr3t"))" == "<secret>")
    #expect("\(Hidden<[String]?>(nil))" == "nil")
    #expect("\(Hidden(""))" == "<secret>")
  }

  @Test func ofAURLThePathIsShown() {
    struct Created { var location: PathOnly<String?> }
    let created = Created(location: PathOnly("https://x/sessions/1?key=s3cr3t"))
    var dumped = ""
    dump(created, to: &dumped)
    for text in ["\(created)", String(reflecting: created), dumped] {
      #expect(text.contains("https://x/sessions/1?<hidden>"))
      #expect(!text.contains("s3cr3t"))
    }
    #expect("\(PathOnly<String?>(nil))" == "nil")
    #expect("\(PathOnly<Nullable<String>?>(nil))" == "nil")
    #expect("\(PathOnly<Nullable<String>?>(.null))" == "null")
    #expect("\(PathOnly<Nullable<String>?>(.value("/a?b")))" == "/a?<hidden>")
  }

  @Test func ofALinkThePathIsShown() {
    let link = Runtime.Link(
      href: "https://x/connect?token=s3cr3t", additionalProperties: ["a": "s3cr3t"])
    var dumped = ""
    dump(["link": link], to: &dumped)
    for text in ["\(link)", "\([link])", dumped] {
      #expect(text.contains("https://x/connect?<hidden>"))
      #expect(!text.contains("s3cr3t"))
    }
  }

  @Test func ofListsOfURLsThePathsAreShown() {
    let url = "https://x/a?key=s3cr3t"
    struct Holder {
      var list: PathOnly<[String]?>
      var map: PathOnly<[String: String]>
      var nullable: PathOnly<Nullable<[String]>?>
    }
    let holder = Holder(
      list: PathOnly([url, "/b"]), map: PathOnly(["m": url]), nullable: PathOnly(.value([url])))
    let texts = Self.texts(of: holder)
    for text in texts { #expect(!text.contains("s3cr3t")) }
    #expect(texts[0].contains(#"["https://x/a?<hidden>", "/b"]"#))
    #expect("\(holder.map)" == #"["m": "https://x/a?<hidden>"]"#)
    #expect("\(holder.nullable)" == #"["https://x/a?<hidden>"]"#)
    #expect("\(PathOnly<[String]?>(nil))" == "nil")
    #expect("\(PathOnly<[String]>([]))" == "[]")
    #expect("\(PathOnly<Nullable<[String]>?>(.null))" == "null")
  }

  @Test func thatThereIsAValueIsShownForEveryType() {
    #expect("\(PathOnly<[String?]>(["/a?s3cr3t", nil]))" == "<hidden>")
    #expect("\(PathOnly<Int?>(1))" == "<hidden>")
    #expect("\(PathOnly<Nullable<Int>?>(.value(1)))" == "<hidden>")
    #expect("\(PathOnly<Int?>(nil))" == "nil")
    #expect("\(PathOnly<[String: String]?>(nil))" == "nil")
  }

  @Test("in properties named as URLs, relative URLs are hidden at any depth")
  func relativeURLs() {
    let url: JSONValue = "/a?t=s3cr3t"
    for name in [
      "url", "urls", "href", "hrefs", "link", "uploadLinks", "redirect_uri", "redirect-uris",
    ] {
      let values: [JSONValue] = [
        url, [url], [[url]], ["small": url], ["small": [url]], [["title": url]],
      ]
      for value in values {
        for text in Self.texts(of: JSONValue.object([name: value]))
          + Self.texts(of: Redacted([name: value]))
        {
          #expect(!text.contains("s3cr3t") && text.contains("/a?<hidden>"), "\(text)")
        }
      }
      let target = Redaction(secretFields: []).text(
        ofTarget: "/x?\(name)=%2Fa%3Fb&q=1", template: "/x")
      #expect(target == "/x?\(name)=<hidden>&q=1")
    }
    #expect("\(["linked": url, "urlText": url] as JSONValue)".contains("s3cr3t"))
    #expect(
      "\(["note": "see https://x/a?t=s3cr3t"] as JSONValue)"
        == #"{"note":"see https://x/a?<hidden>"}"#)
  }

  @Test func ofJSONNothingSecretIsShown() {
    let value: JSONValue = [
      "ssn": "s3cr3t", "deep": [["api_key": ["s3cr3t"]], "https://x/a?t=s3cr3t"],
      "href": "/a?t=s3cr3t", "upload-url": "b?t=s3cr3t", "name": "n", "count": 12,
    ]
    for text in Self.texts(of: value) + Self.texts(of: ["outer": value]) {
      #expect(!text.contains("s3cr3t"), "\(text)")
      #expect(text.contains("/a?<hidden>") && text.contains("12"))
    }
    #expect("\(value["deep"] ?? nil)" == #"[{"api_key":"<hidden>"},"https://x/a?<hidden>"]"#)
    #expect(value.jsonText.contains(#""ssn":"s3cr3t""#))
    #expect(value["href"]?.string == "/a?t=s3cr3t")
    #expect(Mirror(reflecting: value).children.count == 6)
  }

  @Test func ofDictionariesWhatTheNameMakesASecretIsNotShown() {
    struct Holder {
      var json: Redacted<[String: JSONValue]>
      var text: Redacted<[String: String]>
      var optional: Redacted<[String: Int?]>
    }
    let holder = Holder(
      json: Redacted(["ssn": "s3cr3t", "a": ["token": "s3cr3t"], "href": "/a?t=s3cr3t", "n": 1]),
      text: Redacted([
        "password": "s3cr3t", "b": "https://x/b?t=s3cr3t", "c": "plain?", "url": "u?s3cr3t",
      ]),
      optional: Redacted(["pin": 1234, "d": nil, "e": 5]))
    for text in Self.texts(of: holder) {
      #expect(!text.contains("s3cr3t") && !text.contains("1234"), "\(text)")
      for shown in ["https://x/b?<hidden>", "/a?<hidden>", "plain?", "5"] {
        #expect(text.contains(shown), "\(text)")
      }
    }
    #expect("\(Redacted<[String: Int]>([:]))" == "[:]")
    #expect("\(Redacted<[String: Int]?>(nil))" == "nil")
    #expect("\(Redacted<[String: Int]?>(["pin": 1, "a": 2]))" == #"["a": 2, "pin": "<hidden>"]"#)
    #expect("\(Redacted<Nullable<[String: Int]>?>(.value(["a": 2])))" == #"["a": 2]"#)
    #expect("\(Redacted<Nullable<[String: Int]>?>(.null))" == "nil")
    #expect(
      "\(holder.text)"
        == #"["b": "https://x/b?<hidden>", "c": "plain?", "password": "<hidden>", "url": "u?<hidden>"]"#
    )
    #expect(holder.json.value["ssn"] == "s3cr3t")
  }

  @Test("secrets are hidden in dictionaries at any depth")
  func nestedDictionaries() {
    let inner = ["token": "s3cr3t", "b": "https://x/b?t=s3cr3t", "c": "plain?"]
    let shown = #"["b": "https://x/b?<hidden>", "c": "plain?", "token": "<hidden>"]"#
    let json: JSONValue = ["token": "s3cr3t"]
    expect(Redacted(["a": inner]), #"["a": \#(shown)]"#)
    expect(Redacted([inner]), "[\(shown)]")
    expect(Redacted<[[String: String]?]?>([inner]), "[\(shown)]")
    expect(Redacted(["a": [inner]]), #"["a": [\#(shown)]]"#)
    expect(Redacted(["a": Nullable.value([inner])]), #"["a": [\#(shown)]]"#)
    expect(Redacted(["a": Nullable<String>.null]), #"["a": nil]"#)
    expect(Redacted(["url": ["/a?s3cr3t", "/b"]]), #"["url": ["/a?<hidden>", "/b"]]"#)
    expect(Redacted(["a": ["https://x/a?s3cr3t"]]), #"["a": ["https://x/a?<hidden>"]]"#)
    expect(Redacted(["links": ["self": "/a?s3cr3t"]]), #"["links": ["self": "/a?<hidden>"]]"#)
    expect(Redacted([["a": json]]), #"[["a": {"token":"<hidden>"}]]"#)
    expect(Redacted<[[String: String]]>([]), "[]")
  }

  @Test("a secret name hides its value, whatever its type")
  func valuesOfSecretNames() {
    struct Item { var text = "s3cr3t" }
    let shown = #"["token": "<hidden>"]"#
    expect(Redacted(["token": ["s3cr3t"]]), shown)
    expect(Redacted(["token": ["a": "s3cr3t"]]), shown)
    expect(Redacted(["token": Item()]), shown)
    expect(Redacted<[String: String?]>(["token": "s3cr3t"]), shown)
    #expect("\(Redacted(["a": Item()]))".contains("s3cr3t"))
  }

  private func expect<Value>(_ redacted: Redacted<Value>, _ description: String) {
    let texts = Self.texts(of: redacted)
    #expect(texts[0] == description)
    for text in texts { #expect(!text.contains("s3cr3t"), "\(text)") }
  }

  /// All default descriptions of a value in Swift.
  private static func texts(of value: Any) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    var mirrored = ""
    dump(Mirror(reflecting: value).children.map(\.value), to: &mirrored)
    return ["\(value)", String(reflecting: value), dumped, mirrored]
  }

  @Test func theValueCounts() {
    var holder = Holder(name: "n", token: Hidden("a"), optional: Hidden(nil))
    let other = holder
    #expect(holder == other)
    holder.token.value = "b"
    #expect(holder != other)
    #expect(Set([holder, other]).count == 2)
  }
}
