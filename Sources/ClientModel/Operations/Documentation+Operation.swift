extension Documentation {
  /// The summary of an operation as the first paragraph, followed by the description. Text that is in both appears only
  /// once.
  init(summary: String?, description: String?) {
    let summary = Self.sentence(summary ?? "")
    let words = Self.words(of: summary)
    // One additional word shows whether the description continues.
    let others = Self.words(of: description ?? "", atMost: words.count + 1)
    if others.starts(with: words) {
      self.init(description)
    } else if words.starts(with: others) {
      self.init(summary)
    } else {
      self.init(summary, description)
    }
  }

  /// Adds a full stop, because summaries are often titles.
  private static func sentence(_ text: String) -> String {
    let text = Documentation(text).lines.joined(separator: " ")
    guard let last = text.last, last.isLetter || last.isNumber || ")`'\"".contains(last) else {
      return text
    }
    return text + "."
  }

  private static func words(of text: String, atMost count: Int = .max - 1) -> ArraySlice<Substring>
  {
    text.lowercased().split(maxSplits: count) { !$0.isLetter && !$0.isNumber }.prefix(count)
  }
}
