import OpenAPI

/// The name of a method within its group.
struct MethodWords: Sendable {
  let operation: Operation
  let path: PathSegments
  let action: PathAction?
  let group: GroupWords
  /// Whether the `operationId` names a single thing, even if the path names many.
  let isOne: Bool

  /// The name from the HTTP method and the path alone.
  var fromPath: NameWords {
    if let action {
      let words = action.methodWords(for: operation.method)
      return group.source == .path ? words : words + object(of: action)
    }
    guard let noun = path.literals.last else { return verb(PathVerb.ofOne(operation.method)) }
    if let standIn = path.standIn { return verb(PathVerb.ofOne(operation.method)) + standIn }
    let number = self.number(of: noun)
    let isGroup = group.source == .path || group.names(noun)
    let verb = verb(number.verb(operation.method))
    let qualifiers = group.source == .path ? NameWords(words: []) : self.qualifiers(of: noun)
    let owner = group.source == .path ? NameWords(words: []) : ownerWords(of: noun)
    if isGroup {
      let all = number == .many && !["get", "post"].contains(operation.method) ? ["all"] : []
      return verb + NameWords(words: all) + qualifiers + owner
    }
    let isSingular = number == .one || isOne || operation.method == "post"
    return verb + qualifiers + (isSingular ? noun.singular : noun) + owner
  }

  private func verb(_ word: String) -> NameWords { NameWords(words: [word]) }

  /// How many things the path identifies.
  private enum Number {
    case one, many
    /// A singleton without an identifier.
    case only

    func verb(_ method: String) -> String {
      switch self {
      case .one: PathVerb.ofOne(method)
      case .many: PathVerb.ofMany(method)
      case .only: PathVerb.ofOnly(method)
      }
    }
  }

  private func number(of noun: NameWords) -> Number {
    if path.endsWithParameter { return .one }
    let isSingleton = noun.words.last.map(VerbWords.singletons.contains) ?? true
    return noun.isPlural && !isSingleton && !isOne ? .many : .only
  }

  /// The object of an action if it is not the subject of the group: `cancelDisbursement`.
  private func object(of action: PathAction) -> NameWords {
    guard action.words.words.count == 1,
      let noun = path.literals.dropLast(action.literals.count).last,
      !group.names(noun)
    else { return NameWords(words: []) }
    return path.actsOnOne ? noun.singular : noun
  }

  /// Literals that qualify the next one: `admin` in `/admin/users`.
  private func qualifiers(of noun: NameWords) -> NameWords {
    let things = path.owners + [noun]
    let others = path.literals.filter { literal in
      !things.contains(literal) && !group.parts.contains { $0.isSame(as: literal) }
    }
    return NameWords(words: others.flatMap(\.words))
  }

  /// The owner of the thing if it is not the group: `forMerchant`.
  private func ownerWords(of noun: NameWords) -> NameWords {
    guard let owner = path.owners.last(where: { $0 != noun }), !group.names(owner) else {
      return NameWords(words: [])
    }
    return NameWords(words: ["for"]) + owner.singular
  }
}

extension PathSegments {
  /// `me` at the end of `/users/me`.
  fileprivate var standIn: NameWords? {
    guard let last = literals.last, literals.count > 1, !endsWithParameter,
      GroupWords.standIns.contains(last.words)
    else { return nil }
    return last
  }

  /// Whether a parameter precedes the last segment.
  fileprivate var actsOnOne: Bool {
    if case .parameter? = segments.dropLast().last { true } else { false }
  }
}
