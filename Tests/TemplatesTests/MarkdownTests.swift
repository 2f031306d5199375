import ClientModel
import Testing

@testable import Templates

@Suite("Descriptions in pages")
struct MarkdownTests {
  @Test(
    "Markup is kept, and markup that would escape its context becomes text",
    arguments: [
      ("plain", "plain"), ("a **b** _c_", "a **b** _c_"), ("`a < b | c`", "`a < b | c`"),
      ("``a ` b``", "``a ` b``"), ("one ` only", #"one \` only"#), ("a < b", "a &lt; b"),
      ("<script>", "&lt;script>"), ("<!-- end -->", "&lt;!-- end -->"), ("a<br/>b", "a<br>b"),
      ("<https://a.b/c>", "<https://a.b/c>"), ("[a](https://b.c)", "[a](https://b.c)"),
      ("[a](javascript:b)", #"\[a\](javascript:b)"#), ("[a](../b.md)", #"\[a\](../b.md)"#),
      ("[a]: https://b", #"\[a\]: https://b"#), ("![a](https://b.c)", #"\![a](https://b.c)"#),
      (#"\<b>"#, "&lt;b>"), (#"end\"#, #"end\\"#), ("&lt;", "&lt;"),
      ("# create", "**create**"), ("create\n---", "create\n"), ("create\n===", "create\n"),
      ("#hash", ##"\#hash"##), ("- # a", "- **a**"), ("> # a", "> **a**"),
      ("1. a\n2. b", "1. a\n2. b"),
      ("```swift\nlet x\n```", "```text\nlet x\n```"), ("```\n<b>", "```\n<b>\n```"),
      ("~~~ a`b\n``` x\n~~~", "````a\n``` x\n````"),
      ("```\n<!-- end -->\n```", "```\n< !-- end -->\n```"),
      ("  ```\n  a\nb", "  ```\n  a\n  b\n  ```"), ("    <b>", "```\n<b>\n```"),
      ("`a\nb`", "`a\nb`"), ("`a\n\nb`", "\\`a\n\nb\\`"),
      ("`\u{301}<b>`", "`\u{301}<b>`"), ("\u{D4E}<b>", "\u{D4E}&lt;b>"),
      ("https://a.b/<i>", "https://a.b/&lt;i>"), ("https://a.b/`<i>`", #"https://a.b/\`&lt;i>\`"#),
      ("`a | <b>`", #"\`a | &lt;b>\`"#), ("`a\n<b>`", "\\`a\n&lt;b>\\`"),
      ("| `a | <b>` |", #"| \`a | &lt;b>\` |"#), ("a | `b\n--|--", "a | \\`b\n\\--|--"),
      ("<br>\na", "a"), ("@Image(x)", #"\@Image(x)"#), ("- @Image(x)", #"- \@Image(x)"#),
    ])
  func blocks(text: String, expected: String) {
    let blocks = MarkdownProse.blocks(Documentation(text)).text
    #expect(blocks == expected.replacing(/\n$/, with: ""), "\(text)")
  }

  @Test(
    "A table cell is one line without a border",
    arguments: [
      ("a\nb", "a b"), ("a\n\nb", "a<br>b"), ("- a\n- b", "- a<br>- b"), ("`a|b`", #"`a\|b`"#),
      ("a | b", #"a \| b"#), (#"a \| b"#, #"a \| b"#), (#"a \\| b"#, #"a \\\| b"#),
      ("```\na|b\n```", #"`a\|b`"#),
      ("a\n```\nx `y`\n```", "a<br>`` x `y` ``"),
    ])
  func cells(text: String, expected: String) {
    #expect(MarkdownProse.cell(Documentation(text)) == expected)
  }

  @Test("Plain text has no markup")
  func plain() {
    #expect(
      MarkdownProse.plain("a*b_c`d[e]<f>#g|h\\i\nj") == ##"a\*b\_c\`d\[e\]&lt;f\>\#g\|h\\i j"##)
  }

  @Test("Headings have GitHub's anchors")
  func anchors() {
    #expect(
      PageAnchors(["Example usage", "A.B_c-d", "get", "get", "Get"]).all
        == ["example-usage", "ab_c-d", "get", "get-1", "get-2"])
  }

  @Test("Paths between pages are relative")
  func paths() {
    let target = "docs/models/A.md#b"
    #expect(DocumentationLinks.path(to: target, from: "docs/models/C.md") == "A.md#b")
    #expect(DocumentationLinks.path(to: target, from: "docs/errors/C.md") == "../models/A.md#b")
    #expect(DocumentationLinks.path(to: target, from: "README.md") == "docs/models/A.md#b")
    #expect(DocumentationLinks.path(to: "README.md", from: "docs/models/C.md") == "../../README.md")
  }
}
