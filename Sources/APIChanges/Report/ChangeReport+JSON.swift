import Diagnostics

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension ChangeReport {
  /// An object with the keys `old`, `new`, `version` (`none`, `patch`, `minor` or `major`), `breaksSource`,
  /// `breaksWire` and `changes`; a change has `subject`, `action`, `text`, the reasons `source` and `wire`
  /// where it breaks these, `note`, and `at`, the place in the specification.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Data(JSONText.withoutHiddenCharacters(try encoder.encode(Encoded(self))))
  }

  private struct Encoded: Encodable {
    var old: String
    var new: String
    var version: VersionStep
    var breaksSource: Bool
    var breaksWire: Bool
    var changes: [APIChange]

    init(_ report: ChangeReport) {
      old = report.old
      new = report.new
      version = report.step
      breaksSource = report.breaksSource
      breaksWire = report.breaksWire
      changes = report.changes
    }
  }

  public var breaksSource: Bool { changes.contains { $0.source != nil } }
  public var breaksWire: Bool { changes.contains { $0.wire != nil } }
}
