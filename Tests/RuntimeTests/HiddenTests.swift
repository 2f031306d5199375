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

  @Test func theValueCounts() {
    var holder = Holder(name: "n", token: Hidden("a"), optional: Hidden(nil))
    let other = holder
    #expect(holder == other)
    holder.token.value = "b"
    #expect(holder != other)
    #expect(Set([holder, other]).count == 2)
  }
}
