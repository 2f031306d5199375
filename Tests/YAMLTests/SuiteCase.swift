import Diagnostics
import Foundation
import YAML

/// One case of the YAML test suite.
struct SuiteCase {
  var id: String
  var yaml: [UInt8]
  var mustFail: Bool
  /// The expected events, one per line.
  var tree: String
  var json: String?

  /// The folder of the suite, if the folder `OPENAPI_SPECS` contains it.
  static let folder: URL? = ProcessInfo.processInfo.environment["OPENAPI_SPECS"].flatMap { path in
    let folder = URL(fileURLWithPath: path).appending(path: "yaml-test-suite/src")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  static func all() throws -> [SuiteCase] {
    guard let folder else { return [] }
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "yaml" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .flatMap(cases(in:))
  }

  /// The cases of a file. Each inherits missing fields from the previous one.
  private static func cases(in url: URL) throws -> [SuiteCase] {
    let bytes = Array(try Data(contentsOf: url))
    let root = try YAMLReader().read(SourceFile(path: url.lastPathComponent, bytes: bytes))
    let nodes = root.sequence ?? []
    let name = url.deletingPathExtension().lastPathComponent
    var fields: [String: Node] = [:]
    var cases: [SuiteCase] = []
    for (index, node) in nodes.enumerated() {
      fields["fail"] = nil
      for entry in node.mapping?.entries ?? [] { fields[entry.key] = entry.value }
      guard fields["skip"] == nil else { continue }
      let mustFail = fields["fail"]?.bool ?? false
      cases.append(
        SuiteCase(
          id: nodes.count == 1 ? name : "\(name)-\(index)",
          yaml: Array(unmarked(fields["yaml"]?.scalar?.text ?? "").utf8),
          mustFail: mustFail,
          tree: events(fields["tree"]?.scalar?.text ?? ""),
          json: mustFail ? nil : fields["json"]?.scalar?.text))
    }
    return cases
  }

  /// Replaces the symbols that make white space visible.
  private static func unmarked(_ text: String) -> String {
    var result = text
    for (mark, meaning) in [("␣", " "), ("↵", ""), ("←", "\r"), ("⇔", "\u{FEFF}")] {
      result = result.replacingOccurrences(of: mark, with: meaning)
    }
    result = result.replacingOccurrences(of: "—*»", with: "\t", options: .regularExpression)
    return result.replacingOccurrences(of: "∎\n", with: "")
  }

  private static func events(_ tree: String) -> String {
    tree.replacingOccurrences(of: "␣", with: " ").split(separator: "\n")
      .map { $0.drop { $0 == " " } }.joined(separator: "\n")
  }
}
