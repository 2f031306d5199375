import Diagnostics
import Foundation
import Testing
import YAML

@testable import Overlays

/// Published documents with their overlays and the expected results.
@Suite(
  .enabled(
    if: ProcessInfo.processInfo.environment["OPENAPI_SPECS"] != nil,
    "OPENAPI_SPECS names no folder with published overlays"))
struct PublishedOverlayTests {
  private let folder = URL(
    fileURLWithPath: ProcessInfo.processInfo.environment["OPENAPI_SPECS"] ?? "")

  private func node(_ path: String) throws -> Node {
    let url = folder.appending(path: path)
    return try YAMLReader().read(SourceFile(path: path, bytes: Array(try Data(contentsOf: url))))
  }

  private func folders(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)
      .filter { !$0.contains(".") }.map { "\(path)/\($0)" }.sorted()
  }

  @Test func compliantSets() throws {
    let sets = try folders(in: "overlay/compliant-sets")
    #expect(sets.count >= 8)
    for set in sets {
      let result = try OverlayCase(node("\(set)/openapi.yaml"), node("\(set)/overlay.yaml"))
      #expect(result.messages == [], "\(set)")
      #expect(result.root.json == (try node("\(set)/output.yaml").json), "\(set)")
    }
  }

  @Test func dwolla() throws {
    let sets = try folders(in: "dwolla/overlays")
    #expect(sets.count >= 2)
    for set in sets {
      let result = try OverlayCase(node("\(set)/base.yaml"), node("\(set)/overlay.yaml"))
      #expect(result.root.json == (try node("\(set)/expected.yaml").json), "\(set)")
      #expect(result.diagnostics.allSatisfy { $0.severity == .warning }, "\(result.messages)")
    }
  }

  /// The overlay of the official SDK removes a node, and then updates the removed node.
  @Test func saysWhatWasRemovedBefore() throws {
    let set = "dwolla/overlays/2025-12-11"
    let result = try OverlayCase(node("\(set)/base.yaml"), node("\(set)/overlay.yaml"))
    let warning = try #require(
      result.diagnostics.first { $0.code == .overlayUnmatched && $0.location?.line == 1087 })
    #expect(warning.notes.map(\.message) == ["an earlier action removed it here"])
    #expect(warning.notes.first?.location?.line == 1085)
  }
}
