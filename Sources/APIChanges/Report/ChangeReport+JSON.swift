import Diagnostics

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension ChangeReport {
  /// An object with the keys `old`, `new`, `version` (`none`, `patch`, `minor` or `major`), `breaksSource`, `breaksWire`,
  /// `breaksBehaviour`, `unchangedCalls` and `changes`. A change has `subject`, `action`, `text`, `note` and `at` (the
  /// place in the document), the reasons `source`, `wire` and `behaviour` if it breaks these, the reason why it is
  /// `accepted`, and for a type the `calls` that use it.
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
    var breaksBehaviour: Bool
    var unchangedCalls: [String]
    var changes: [APIChange]

    init(_ report: ChangeReport) {
      old = report.old
      new = report.new
      version = report.step
      breaksSource = report.breaks(.source)
      breaksWire = report.breaks(.wire)
      breaksBehaviour = report.breaks(.behaviour)
      unchangedCalls = report.unchangedCalls
      changes = report.changes
    }
  }
}
