import Foundation

/// The examples in a published description that contradict its own schemas, from `wrong-examples.txt`: a reason,
/// followed by the lines.
struct WrongExamples: Sendable {
  /// The lines with their reasons, by the path of the document.
  private(set) var lines: [String: [Int: String]] = [:]

  static let listed = Result { try Self() }

  private init() throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("wrong-examples.txt")
    var reason = ""
    var isReason = false
    for line in try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline) {
      if let text = line.wholeMatch(of: /# ?(.*)/) {
        reason = isReason ? "\(reason) \(text.1)" : String(text.1)
        isReason = true
        continue
      }
      isReason = false
      guard let place = line.wholeMatch(of: /([^ :]+):((?: \d+)+)/) else {
        throw CocoaError(.fileReadCorruptFile)
      }
      for number in place.2.split(separator: " ").compactMap({ Int($0) }) {
        lines[String(place.1), default: [:]][number] = reason
      }
    }
  }

  subscript(document: String) -> [Int: String] { lines[document] ?? [:] }
}
