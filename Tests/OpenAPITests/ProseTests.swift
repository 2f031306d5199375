import Testing

@testable import OpenAPI

@Suite("Descriptions as Markdown")
struct ProseTests {
  @Test(
    "HTML becomes Markdown",
    arguments: [
      (
        "<p>Creates a <b>payment</b>.</p>\n\n<p>See <i>there</i>.</p>",
        "Creates a **payment**.\n\nSee *there*."
      ),
      ("One.<br>Two.<br/>Three.", "One.\n\nTwo.\n\nThree."),
      ("Set <code>a &lt; b</code> to <code>`x`</code>.", "Set `a < b` to `` `x` ``."),
      (
        "<ul>\n    <li>One</li>\n    <li>Two\n      lines</li>\n</ul>\nAfter",
        "- One\n- Two lines\n\nAfter"
      ),
      (
        "Steps:<ol><li><p>A</p></li><li>B<ul><li>C</li></ul></li></ol>",
        "Steps:\n\n1. A\n1. B\n  - C"
      ),
      ("<h3>Title</h3>Text", "**Title**\n\nText"),
      ("<pre><code>let a = 1\n  b\n</code></pre>End", "```\nlet a = 1\n  b\n```\n\nEnd"),
      ("<a href=\"https://a.b/c?d=1&amp;e=2\">the docs</a>", "[the docs](https://a.b/c?d=1&e=2)"),
      ("<A class=x HREF='mailto:a@b.c'>us</A>", "[us](mailto:a@b.c)"),
      ("<span style=\"a\">Text</span><img src=\"x\">", "Text"),
      ("<table><tr><th>A</th><td>B</td></tr></table>", "- A: B"),
      ("<p>No end\n\nNext <p>Last", "No end\n\nNext\n\nLast"),
      ("a <!-- hidden --> b", "a  b"),
    ])
  func html(source: String, markdown: String) {
    #expect(Prose.markdown(source, base: nil).trimmed == markdown)
  }

  @Test(
    "Markdown, code and unknown tags stay",
    arguments: [
      "a < b and c > d", "Use `<p>` and ``<b>``.", "```\n<p>code</p>\n```\n",
      "Text:\n\n    <b>code</b>\n",
      "<script>x</script>", "\\<p> is text", "| a<br>b | c |", "<https://a.b>", "<custom-tag>",
      "a [1] b", "[x](https://a.b)", "[x][y]", "<ping", "< p>", "<p", "<plan>",
    ])
  func unchanged(source: String) {
    #expect(Prose.markdown(source, base: nil) == source)
  }

  @Test(
    "Relative links get the base",
    arguments: [
      ("[a](/docs/b)", "[a](https://a.b/docs/b)"), ("[a](c)", "[a](https://a.b/x/c)"),
      ("[a](../c#d)", "[a](https://a.b/c#d)"),
      ("<a href='/c (d)'>e</a>", "[e](https://a.b/c%20%28d%29)"),
      ("[a](//c.d/e)", "[a](https://c.d/e)"), ("[a](#b)", "a"),
      ("![a](b.png)", "![a](https://a.b/x/b.png)"),
      ("<a href='javascript:x'>e</a>", "e"), ("<a href='https://a b<c'>e</a>", "e"),
      ("<a>e</a>", "e"),
    ])
  func base(source: String, markdown: String) {
    let base = ProseBase("https://a.b/x/y?z")
    if source.contains("<c") {
      #expect(!Prose.markdown(source, base: base).contains("]("))
    } else {
      #expect(Prose.markdown(source, base: base) == markdown)
    }
  }

  @Test("Without a base, only the text of a relative link stays")
  func withoutBase() {
    #expect(
      Prose.markdown("See [the docs](/docs), ![an image](i.png).", base: nil)
        == "See the docs, an image.")
    #expect(
      Prose.markdown("See <a href=\"/docs\">the docs</a>.", base: ProseBase("/docs"))
        == "See the docs.")
  }

  @Test(
    "Many tags take linear time",
    arguments: [
      "<", "<p", "<a href=\"", "<a href=x>", "[", "](", "`", "<code>", "<li>", "<!--", "<b>",
      "</b>", "<ul>",
    ])
  func cost(part: String) {
    let text = String(repeating: part, count: 20_000)
    let duration = ContinuousClock().measure { _ = Prose.markdown(text, base: nil) }
    #expect(duration < .seconds(5))
  }
}

extension String {
  fileprivate var trimmed: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\n" }
    guard let last = lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(drop(while: isSpace).prefix(through: last))
  }
}
