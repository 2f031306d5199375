import OpenAPI

/// The verb at the end of a path: `/payments/{id}/capture`.
struct PathAction: Sendable {
  /// The literal of the verb, and those after it.
  var literals: [NameWords]
  /// Whether the verb is also a noun: `/payments/{id}/refund`.
  var isAmbiguous: Bool

  /// - Parameter group: the group of the operation, or `nil` if only the path determines it.
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

  /// The name of the method: the action itself if the HTTP method is POST, PUT or PATCH.
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

  /// Whether the words are a verb with an object: `verify microdeposits`.
  fileprivate var isVerb: Bool { acting.first.map(VerbWords.verbs.contains) ?? false }

  /// Whether the words may be a verb. A plural noun is a thing, `test clocks`, and so is most likely the target of a
  /// GET.
  fileprivate func mayBeVerb(for method: String) -> Bool {
    guard let first = acting.first, VerbWords.verbsOrNouns.contains(first) else { return false }
    return acting.count == 1 || method == "post" && !isPlural
  }
}

/// The verbs for the HTTP methods.
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

  /// The verb for a singleton without an identifier: `/account`.
  static func ofOnly(_ method: String) -> String { method == "post" ? "create" : ofOne(method) }
}
