import OpenAPI

/// Whether an `operationId` only repeats the method and the path: `GetAccountsAccountCapabilities`.
struct SpelledPath {
  private let text: [UInt8]
  private let segments: [PathSegments.Segment]
  private var failed: Set<Int> = []

  static func isAll(of words: NameWords, method: String, path: PathSegments) -> Bool {
    var rest = words.words
    // Callers would not use these words.
    if rest == [method] { return ["patch", "post", "put"].contains(method) }
    if rest.first == method {
      rest.removeFirst()
    } else if rest.last == method {
      rest.removeLast()
    } else {
      return false
    }
    var spelled = SpelledPath(NameWords(words: rest), path)
    return !rest.isEmpty && spelled.matches(from: 0, at: 0)
  }

  private init(_ words: NameWords, _ path: PathSegments) {
    text = Array(words.words.joined().utf8)
    segments = path.segments
  }

  /// All literals must occur, in the singular or plural. Parameters and technical segments may.
  private mutating func matches(from start: Int, at index: Int) -> Bool {
    guard index < segments.count else { return start == text.count }
    let state = start * (segments.count + 1) + index
    guard !failed.contains(state) else { return false }
    for form in forms(at: index) where text[start...].starts(with: form.utf8) {
      if matches(from: start + form.utf8.count, at: index + 1) { return true }
    }
    failed.insert(state)
    return false
  }

  private func forms(at index: Int) -> [String] {
    switch segments[index] {
    case .literal(let words): Self.numbers(words)
    case .technical(let words): Self.numbers(words) + [""]
    case .parameter(let words):
      (Self.numbers(words) + ["id"] + owner(of: index)).flatMap { [$0, "by" + $0] } + [""]
    }
  }

  /// The words for the identified thing instead of the parameter's name: `things/{id}` is `things thing`.
  private func owner(of index: Int) -> [String] {
    guard index > 0, case .literal(let words) = segments[index - 1] else { return [] }
    return [words.singular.words.joined()]
  }

  private static func numbers(_ words: NameWords) -> [String] {
    let singulars = words.words.map(NameWords.singular)
    return [words.words.joined(), words.singular.words.joined(), singulars.joined()]
  }
}
