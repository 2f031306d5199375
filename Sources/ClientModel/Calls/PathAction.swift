import OpenAPI

/// What a path asks for at its end, where that is a verb: `/payments/{id}/capture`.
struct PathAction: Sendable {
  /// Its literals: that of the verb, and those after it.
  var literals: [NameWords]
  /// Whether the verb can be a noun as well: `/payments/{id}/refund`.
  var isAmbiguous: Bool

  /// - Parameter group: the tag or what else says what the operation is about; nil if only the path does.
  init?(_ operation: Operation, path: PathSegments, group: GroupWords?) {
    let trailing = path.trailingLiterals
    let isFirst = trailing.count == path.segments.count && group == nil
    let candidates = trailing.dropFirst(isFirst ? 1 : 0).filter { group?.names($0) != true }
    guard let last = candidates.last, last == trailing.last else { return nil }
    if let start = candidates.firstIndex(where: \.isVerb) {
      literals = Array(candidates[start...])
      isAmbiguous = false
    } else if last.mayBeVerb(for: operation.method) {
      literals = [last]
      isAmbiguous = true
    } else {
      return nil
    }
  }

  var words: NameWords { NameWords(words: literals.flatMap(\.words)) }

  /// The method: the action itself where the HTTP method is one that acts.
  func methodWords(for method: String) -> NameWords {
    let first = literals.first?.words.first ?? ""
    let isMeant =
      switch method {
      case "post": true
      case "put", "patch": !isAmbiguous
      case "get": VerbWords.lookups.contains(first)
      default: false
      }
    return isMeant ? words : NameWords(words: [PathVerb.ofOne(method)]) + words
  }
}

extension PathSegments {
  /// The literals after the last parameter.
  fileprivate var trailingLiterals: [NameWords] {
    let literals = segments.reversed().prefix { if case .parameter = $0 { false } else { true } }
    return literals.reversed().compactMap {
      if case .literal(let words) = $0 { words } else { nil }
    }
  }
}

extension NameWords {
  private var acting: [String] { Array(words.drop(while: VerbWords.manners.contains)) }

  /// Whether it is hardly anything but a verb, with what it acts on: `verify microdeposits`.
  fileprivate var isVerb: Bool { acting.first.map(VerbWords.verbs.contains) ?? false }

  /// A noun in the plural is a thing, `test clocks`; what is looked up, most likely.
  fileprivate func mayBeVerb(for method: String) -> Bool {
    guard let first = acting.first, VerbWords.verbsOrNouns.contains(first) else { return false }
    return acting.count == 1 || method == "post" && !isPlural
  }
}

/// What HTTP methods do to what a path leads to.
enum PathVerb {
  static func ofOne(_ method: String) -> String {
    switch method {
    case "post", "patch": "update"
    case "put": "replace"
    default: method
    }
  }

  static func ofMany(_ method: String) -> String {
    switch method {
    case "get": "list"
    case "post": "create"
    default: ofOne(method)
    }
  }

  /// What there is one of, without an identifier: `/account`.
  static func ofOnly(_ method: String) -> String { method == "post" ? "create" : ofOne(method) }
}
