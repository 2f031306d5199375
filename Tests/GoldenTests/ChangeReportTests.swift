import APIChanges
import Diagnostics
import Foundation
import Testing

@testable import Generator

/// The change reports between the revisions of a published API description.
@Suite("Reports of changes")
struct ChangeReportTests {
  /// The published descriptions, or `nil` if they are unavailable.
  private static let specifications = ProcessInfo.processInfo.environment["OPENAPI_SPECS"]
    .map { URL(fileURLWithPath: $0).appendingPathComponent("dwolla") }

  private static let folder = Golden.folder.appendingPathComponent("changes")

  /// Sorted by date, oldest first.
  private static func revisions(in folder: URL) throws -> [URL] {
    let manager = FileManager.default
    let places = [folder, folder.appendingPathComponent("history")]
    return try places.flatMap {
      try manager.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
    }
    .filter { $0.pathExtension == "yaml" }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  @Test(
    "The reports of all revisions are as expected",
    .enabled(if: specifications != nil, "OPENAPI_SPECS names no published descriptions"))
  func reports() throws {
    let folder = try #require(Self.specifications)
    let revisions = try Self.revisions(in: folder)
    #expect(revisions.count == 8)
    var reports: [String: String] = [:]
    for (old, new) in zip(revisions, revisions.dropFirst()) {
      let name = "\(old.stem)_\(new.stem).md"
      reports[name] = try report(from: old, to: new)
    }
    if Golden.isRenewed { try FolderTree(reports).write(to: Self.folder) }
    let expected = try FolderTree(readingFrom: Self.folder).files
    #expect(expected.keys.sorted() == reports.keys.sorted())
    for (name, report) in reports {
      let lines = LineDifference.lines(from: expected[name] ?? "", to: report, limit: 20)
      #expect(lines == [], "\(name)")
    }
  }

  private func report(from old: URL, to new: URL) throws -> String {
    var diagnostics = DiagnosticList()
    let pipeline = Pipeline(specification: "", name: try ClientName("Dwolla"))
    let origins = try #require(
      pipeline.origins(
        of: (.specification(old.path), .specification(new.path)), diagnostics: &diagnostics),
      "\(diagnostics.all.map(\.message))")
    let (before, after) = (origins.old.api, origins.new.api)
    let changes = ChangeReport(from: before, called: old.stem, to: after, called: new.stem)
    return MarkdownReport(changes).text
  }
}

extension URL {
  /// The name of the file without its extension.
  fileprivate var stem: String { deletingPathExtension().lastPathComponent }
}
