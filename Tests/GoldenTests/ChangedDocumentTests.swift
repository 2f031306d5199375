import APIChanges
import Diagnostics
import Foundation
import Testing

@testable import Generator

/// The reports for pairs of small documents with one change each: `NAME.base`, `NAME.rev`, and the report `NAME.md`.
@Suite("Reports of small changes")
struct ChangedDocumentTests {
  static let folder = Golden.folder.appendingPathComponent("changed-documents")

  static let pairs: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.contains(".base.") }.sorted()
  }()

  @Test(arguments: pairs)
  func report(base: String) throws {
    let revised = base.replacing(".base.", with: ".rev.")
    let report = try report(from: base, to: revised)
    let name = base.prefix { $0 != "." } + ".md"
    let file = Self.folder.appendingPathComponent(String(name))
    let text = MarkdownReport(report).text
    if Golden.isRenewed { try Data(text.utf8).write(to: file) }
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(LineDifference.lines(from: expected, to: text, limit: 20) == [], "\(name)")
  }

  /// The axes that each pair breaks, regardless of the wording. These pairs used to be wrong.
  static let axes: [(pair: String, breaks: Set<APIChange.Axis>, not: Set<APIChange.Axis>)] = [
    ("defaultserver.base.yaml", [.behaviour], [.source, .wire]),
    ("one2and.base.yaml", [.wire], [.behaviour]), ("or2and.base.yaml", [.wire], [.behaviour]),
    ("missed-links.base.yaml", [.source, .wire], [.behaviour]),
    ("missed-links-control.base.yaml", [.source, .wire], [.behaviour]),
    ("ro-req.base.yaml", [.source, .wire], [.behaviour]),
    ("formdeep.base.yaml", [], [.source, .wire, .behaviour]),
    ("rebind.base.yaml", [], [.wire, .behaviour]), ("map2union.base.yaml", [.source], [.wire]),
    ("enumsplit.base.yaml", [], [.wire, .behaviour]),
    ("second.base.yaml", [], [.wire, .behaviour]),
    ("scope-authcode.base.yaml", [.wire], [.source, .behaviour]),
    ("server-variable-enum.base.json", [.wire], [.source, .behaviour]),
    ("op-server-added.base.json", [.wire], [.source, .behaviour]),
    ("request-property-pattern-added.base.json", [.wire], [.source, .behaviour]),
    ("request-parameter-deprecated.base.json", [], [.source, .wire, .behaviour]),
  ]

  @Test(arguments: axes)
  func breaks(pair: String, breaks: Set<APIChange.Axis>, not: Set<APIChange.Axis>) throws {
    let report = try report(from: pair, to: pair.replacing(".base.", with: ".rev."))
    for axis in breaks { #expect(report.breaks(axis), "\(pair) \(axis): \(report.text)") }
    for axis in not { #expect(!report.breaks(axis), "\(pair) \(axis): \(report.text)") }
    #expect(!report.changes.isEmpty)
  }

  private func report(from old: String, to new: String) throws -> ChangeReport {
    var diagnostics = DiagnosticList()
    let pipeline = Pipeline(specification: "", name: try ClientName("Sample"))
    func version(_ name: String) -> ComparedVersion {
      .specification(Self.folder.appendingPathComponent(name).path)
    }
    let origins = try #require(
      pipeline.origins(of: (version(old), version(new)), diagnostics: &diagnostics),
      "\(diagnostics.all.map(\.message))")
    return ChangeReport(
      from: origins.old.api, called: "base", to: origins.new.api, called: "rev")
  }
}
