import APIChanges
import Foundation
import Testing

/// The format of the report.
@Suite struct ReportTests {
  /// Schemas of responses, `Part0` and so on, each with these properties.
  private func document(_ count: Int, _ properties: String) -> String {
    let paths = (0..<count).map { number in
      """
        /things/\(number):
          get:
            operationId: see\(number)
            tags: [things]
            responses:
              '200':
                description: A thing
                content: { application/json: { schema: { $ref: '#/components/schemas/Part\(number)' } } }
      """
    }
    let schemas = (0..<count).map { number in
      "    Part\(number): { type: object, properties: { own\(number): { type: string }, \(properties) } }"
    }
    return "servers: [{ url: 'https://example.com' }]\npaths:\n"
      + paths.joined(separator: "\n") + "\ncomponents:\n  schemas:\n"
      + schemas.joined(separator: "\n")
  }

  private func report(_ old: String, _ new: String) throws -> ChangeReport {
    let versions = try Versions(old, new)
    return ChangeReport(from: versions.old, called: "1", to: versions.new, called: "2")
  }

  @Test func tellsTheSameChangeOnce() throws {
    let report = try report(
      document(5, "a: { type: string }"), document(5, "a: { type: string }, b: { type: string }"))
    #expect(report.changes.count == 5)
    #expect(
      report.text == """
        1 → 2: minor: 5 changes, none is breaking
        No call is unchanged.

        EVERYTHING ELSE

        In several places
          the property `b: String?` is new: `Part0`, `Part1`, `Part2` and 2 more, used by `things.see0`, `things.see1`, `things.see2` and 2 more

        """)
  }

  @Test func saysWhoSeesATypeAndWhoDoesNot() throws {
    let old = document(3, "a: { type: string }")
    let new = old.replacing("own1: { type: string }", with: "own1: { type: integer }")
    let report = try report(old, new)
    #expect(report.changes.map(\.calls) == [["things.see1"]])
    #expect(report.unchangedCalls == ["things.see0", "things.see2"])
    #expect(report.text.contains("\n2 of 3 calls are unchanged.\n"))
    #expect(report.text.contains("\n  (used by `things.see1`)\n"))
    let json = try JSONSerialization.jsonObject(with: report.json()) as? [String: Any]
    #expect(json?["unchangedCalls"] as? [String] == ["things.see0", "things.see2"])
    let changes = json?["changes"] as? [[String: Any]]
    #expect(changes?.first?["calls"] as? [String] == ["things.see1"])
  }

  /// Through lists, other types and cycles.
  @Test func callersAreFoundThroughOtherTypes() throws {
    func thing(_ type: String) -> String {
      Sample.response(
        """
        Thing: { type: object, properties: { parts: { type: array, items: { $ref: '#/components/schemas/Part' } } } }
        Part: { type: object, properties: { whole: { $ref: '#/components/schemas/Thing' }, x: { type: \(type) } } }
        """)
    }
    let report = try report(thing("string"), thing("integer"))
    #expect(report.changes.map(\.subject.name) == ["Part"])
    #expect(report.changes.map(\.calls) == [["things.do"]])
  }

  @Test func whatBreaksComesFirst() throws {
    let old = document(2, "a: { type: string }")
    let new = old.replacing(
      "own0: { type: string }", with: "own0: { type: string }, z: { type: string }"
    )
    .replacing("own1: { type: string }", with: "own1: { type: integer }")
    let lines = try report(old, new).text.split(separator: "\n").map(String.init)
    let breaks = try #require(lines.firstIndex(of: "WHAT BREAKS"))
    let rest = try #require(lines.firstIndex(of: "EVERYTHING ELSE"))
    #expect(breaks < rest)
    #expect(lines[breaks...].contains { $0.contains("the property `own1` is `Int?`") })
    #expect(lines[rest...].contains { $0.contains("the property `z: String?` is new") })
    let breaking = try report(old, new).onlyBreaking
    #expect(breaking.changes.count == 1)
    #expect(breaking.step == .major)
  }

  /// With 2,000 changes, the summary is shorter than a screen, and then all changes follow.
  @Test func twoThousandChanges() throws {
    let numbers = 0..<1_000
    func properties(_ type: String, _ more: String) -> String {
      "Thing: { type: object, properties: { \(numbers.map { "p\($0): { type: \(type) }, \(more)\($0): { type: string }" }.joined(separator: ", ")) } }"
    }
    let report = try report(
      Sample.response(properties("string", "x")), Sample.response(properties("integer", "y")))
    #expect(report.changes.count >= 2_000)
    let lines = report.text.split(separator: "\n", omittingEmptySubsequences: false)
    let details = try #require(lines.firstIndex(of: "WHAT BREAKS"))
    #expect(details < 24)
    #expect(lines.count > 2_000)
    #expect(report.shortLines().count <= 12)

    let markdown = MarkdownReport(folding: report, maximumLength: 5_000).text
    #expect(markdown.count <= 5_000)
    #expect(markdown.contains("more, "))
    // The listed and the omitted changes are all changes.
    let told = markdown.split(separator: "\n").count { $0.hasPrefix("- ") }
    let left = try #require(markdown.firstMatch(of: /… and (\d+) more/)?.output.1)
    #expect(told + (Int(left) ?? 0) == report.changes.count)
  }

  @Test func foldsWhatBreaksNothing() throws {
    let report = try report(
      Sample.response("Thing: { type: object, properties: { a: { type: string } } }"),
      Sample.response(
        "Thing: { type: object, properties: { a: { type: string }, \((0..<30).map { "b\($0): { type: string }" }.joined(separator: ", ")) } }"
      ))
    let folded = MarkdownReport(folding: report, maximumLength: nil).text
    #expect(folded.contains("<details>\n<summary>30 compatible changes</summary>\n\n"))
    #expect(folded.hasSuffix("\n\n</details>\n"))
    #expect(!MarkdownReport(report).text.contains("<details>"))
  }

  @Test func acceptedChanges() throws {
    let old = document(2, "a: { type: string }")
    var report = try report(
      old, old.replacing("own1: { type: string }", with: "own1: { type: integer }"))
    let text = "the property own1 is Int?, no longer String?"
    let accepted = AcceptedChange(
      subject: "Part1", text: text, reason: "Nobody reads it.", version: "2")
    let others = [
      AcceptedChange(subject: "Part1", text: text, reason: "Long ago.", version: "1"),
      AcceptedChange(subject: "Part0", text: text, reason: "No such change.", version: "2"),
    ]
    #expect(report.accept([accepted] + others, in: "2") == others)
    #expect(report.changes.map(\.accepted) == ["Nobody reads it."])
    #expect(report.step == .major)
    #expect(report.summary.hasSuffix("; 1 of them is accepted"))
    #expect(report.text.contains("; accepted: Nobody reads it.\n"))
    #expect(!report.changes.contains(where: ChangeFailure.breaking.names))
    #expect(!report.changes.contains(where: ChangeFailure.wire.names))
  }

  /// The texts come from the API description, which is untrusted.
  @Test func textsStayOnTheirLines() throws {
    let old = Sample.parameters("- { name: id, in: query, schema: { type: string } }")
    let new = Sample.parameters(
      #"- { name: id, in: query, schema: { type: string, pattern: "a\n## x`\e[31m" } }"#)
    let report = try report(old, new)
    #expect(!report.text.contains("\u{1B}"))
    #expect(!MarkdownReport(report).text.contains("\n## x"))
  }
}
