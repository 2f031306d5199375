import Foundation
import Testing

@Suite("Pages in a Markdown renderer", .timeLimit(.minutes(10)))
struct RenderedPageTests {
  /// The tags that Markdown produces, and the only tag that the pages contain.
  private static let tags: Set<String> = [
    "a", "blockquote", "br", "code", "del", "em", "h1", "h2", "h3", "hr", "li", "ol", "p", "pre",
    "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
  ]

  @Test(
    "No text of a document becomes HTML, an image or a broken link",
    .enabled(if: GFMRenderer.isThere, "there is neither cmark-gfm nor the Python package cmarkgfm"))
  func textStaysText() throws {
    var pages: [(path: String, text: String, source: String)] = []
    var seen: Set<String> = []
    for source in HostileTextTests.texts + HostileTextTests.markup {
      for (path, bytes) in try HostileTextTests.package(source).1 where path.hasSuffix(".md") {
        let text = String(decoding: bytes, as: UTF8.self)
        if seen.insert(text).inserted { pages.append((path, text, source)) }
      }
    }
    let rendered = try GFMRenderer.render(pages.map(\.text))
    for (page, html) in zip(pages, rendered) {
      let problem = Self.problem(in: html)
      #expect(problem == nil, "\(page.path), for \(page.source.prefix(80))")
    }
  }

  @Test("The check detects live markup")
  func check() {
    #expect(Self.problem(in: "<p>a <img src=\"x\"></p>") != nil)
    #expect(Self.problem(in: "<p>a</p>\n<!-- b -->") != nil)
    #expect(Self.problem(in: "<p onclick=\"x\">a</p>") != nil)
    #expect(Self.problem(in: "<a href=\"javascript:x\">a</a>") != nil)
    #expect(Self.problem(in: "<p>a &lt;img&gt; <a href=\"../b.md#c\">d</a><br></p>") == nil)
  }

  /// The first tag that Markdown does not produce, or that has unexpected attributes.
  private static func problem(in html: String) -> String? {
    let own = html.replacing(/<!-- (generated:[a-z]+|end) -->/, with: "")
    for match in own.matches(of: /<[A-Za-z\/!?][^>]*>?/.matchingSemantics(.unicodeScalar)) {
      let tag = String(match.output)
      if let link = tag.wholeMatch(of: /<a href="([^"]*)">/) {
        let address = link.1
        let isRelative = !address.contains(":")
        if isRelative || ["https:", "http:", "mailto:"].contains(where: address.hasPrefix) {
          continue
        }
        return tag
      }
      guard
        let plain = tag.wholeMatch(
          of:
            /<\/?([a-z0-9]+)( ?\/| align="[a-z]+"| class="language-[A-Za-z]+"| start="[0-9]+")?>/),
        tags.contains(String(plain.1))
      else { return tag }
    }
    return nil
  }
}
