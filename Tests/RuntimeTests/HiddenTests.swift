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

  @Test func theValueCounts() {
    var holder = Holder(name: "n", token: Hidden("a"), optional: Hidden(nil))
    let other = holder
    #expect(holder == other)
    holder.token.value = "b"
    #expect(holder != other)
    #expect(Set([holder, other]).count == 2)
  }
}
