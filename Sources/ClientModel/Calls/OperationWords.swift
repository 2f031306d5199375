import OpenAPI
import YAML

/// The candidate names of an operation, which depend only on the operation.
struct OperationWords: Sendable {
  let group: GroupWords
  /// Candidates for its method, best first. The last one is unique.
  let methods: [NameWords]
  /// Candidates for the prefix of its types, best first.
  let types: [NameWords]
  /// The HTTP method and the path.
  let spelled: NameWords

  /// The words of all operations, in the order of the document.
  static func words(of document: Document, limits: ClientLimits) -> [Self] {
    let untagged = document.operations.filter {
      $0.tags.isEmpty && GroupWords.extensionParts(of: $0).isEmpty
    }
    let prefix = SharedPathPrefix(Set(untagged.map(\.path)).map { PathSegments($0) })
    let tags = TagTree(document.tags)
    return document.operations.map { operation in
      Self(operation, tags: tags, prefix: prefix, maximumDepth: limits.maximumGroupDepth)
    }
  }

  private init(
    _ operation: Operation, tags: TagTree, prefix: SharedPathPrefix, maximumDepth: Int
  ) {
    let whole = PathSegments(operation.path)
    let path = prefix.removed(from: whole)
    let named = GroupWords(operation, tags: tags, maximumDepth: maximumDepth)
    let action = PathAction(operation, path: path, group: named)
    let group = named ?? GroupWords(path, action: action, maximumDepth: maximumDepth)
    let id = OperationIDWords(operation, path: whole)
    let method = MethodWords(
      operation: operation, path: path, action: action, group: group, isOne: id.saysOne)
    let override = operation.extensions["x-speakeasy-name-override"]?.scalar
      .map { NameWords($0.text) }.flatMap { $0.isEmpty ? nil : $0 }
    let own = id.own.flatMap { method.withoutGroup($0, prefix: id.prefix) }
    let short = override ?? own ?? method.fromPath
    let fixed = operation.query.map { NameWords($0.name) + NameWords($0.value) }
    let spelled = Self.bounded(
      fixed.reduce(NameWords(words: [operation.method]) + whole.words) { $0 + $1 })
    let exact = spelled + NameWords(words: [Self.digest(of: operation)])
    self.group = group
    self.spelled = spelled
    let withVerb =
      VerbWords.isVerb(short.words[0])
      ? nil : NameWords(words: [PathVerb.ofOne(operation.method)]) + short
    methods = [short, id.behindMark, id.all, withVerb, spelled, exact].compactMap(\.self)
    types = [
      Self.typeWords(id.own, short, group), id.all ?? spelled, spelled, exact,
    ]
  }

  /// The `operationId` if it is specific enough, or otherwise the method with its object: `updateCustomer`.
  private static func typeWords(
    _ id: NameWords?, _ method: NameWords, _ group: GroupWords
  ) -> NameWords {
    if let id, id.words.count > 1 || !VerbWords.isVerb(id.words[0]) { return id }
    let verb = NameWords(words: Array(method.words.prefix(1)))
    let rest = NameWords(words: Array(method.words.dropFirst()))
    let owners = NameWords(words: group.parts.dropLast().flatMap(\.singular.words))
    if rest.words.first == "all" {
      let more = NameWords(words: Array(rest.words.dropFirst()))
      return bounded(verb + NameWords(words: ["all"]) + owners + group.thing.plural + more)
    }
    let isWhole = rest.words.first.map(VerbWords.prepositions.contains) ?? true
    let isMany = verb.words == ["list"] && isWhole
    return bounded(verb + owners + (isMany ? group.thing.plural : group.thing.singular) + rest)
  }

  /// The maximum length in characters, without the distinguishing suffix.
  private static let longestName = 150

  private static func bounded(_ name: NameWords) -> NameWords {
    var length = 0
    return NameWords(
      words: name.words.prefix { word in
        length += word.utf8.count
        return length <= longestName
      })
  }

  /// A hash that distinguishes `/a-b` from `/a_b` (FNV-1a).
  private static func digest(of operation: Operation) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let query = operation.query.map { "?\($0.name)=\($0.value)" }.joined()
    for byte in "\(operation.method) \(operation.path)\(query)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return "x" + String(hash % 0x1_0000_0000, radix: 36)
  }
}

/// The words of an `operationId`.
struct OperationIDWords: Sendable {
  /// `nil` without an `operationId`.
  let all: NameWords?
  /// `nil` also for an `operationId` that only spells the method and the path.
  let own: NameWords?
  /// Whether an `operationId` that only spells the method and the path has the singular although the path ends with
  /// the plural.
  let saysOne: Bool
  /// The words before and after the separator between the group and the rest: `pulls/list`.
  let prefix: NameWords?
  let behindMark: NameWords?

  init(_ operation: Operation, path: PathSegments) {
    guard let id = operation.id, !NameWords(id).isEmpty else {
      (all, own, prefix, behindMark, saysOne) = (nil, nil, nil, nil, false)
      return
    }
    let words =
      Self.isOnePiece(id) ? NameWords(id).split(into: Self.known(operation, path)) : NameWords(id)
    all = words
    let isSpelled = SpelledPath.isAll(of: words, method: operation.method, path: path)
    saysOne = isSpelled && !Self.endsLike(path, words)
    own = isSpelled ? nil : Self.withoutPath(words, operation, path)
    let mark = id.lastIndex { "/.:".contains($0) }
    prefix = mark.map { NameWords(String(id[..<$0])) }
    behindMark = mark.map { NameWords(String(id[$0...])) }
  }

  private static func endsLike(_ path: PathSegments, _ words: NameWords) -> Bool {
    guard case .literal(let last)? = path.segments.last else { return true }
    return words.words.joined().contains(last.words.joined())
  }

  /// Removes the path and the method that frameworks append to a function: `read_item_items__item_id__get`.
  private static func withoutPath(
    _ words: NameWords, _ operation: Operation, _ path: PathSegments
  ) -> NameWords {
    let ending = path.words.words + [operation.method]
    guard ending.count > 1, words.words.count > ending.count,
      Array(words.words.suffix(ending.count)) == ending
    else { return words }
    return NameWords(words: Array(words.words.dropLast(ending.count)))
  }

  private static func isOnePiece(_ id: String) -> Bool {
    id.utf8.count > 5 && id.unicodeScalars.dropFirst().allSatisfy(\.isLowercaseASCII)
  }

  /// The maximum length in characters.
  private static let longestSummary = 500

  private static func known(_ operation: Operation, _ path: PathSegments) -> Set<String> {
    let prose = operation.tags.prefix(5).map(\.self) + [operation.summary ?? ""]
    var words = Set(prose.flatMap { NameWords(String($0.prefix(longestSummary))).words })
    words.formUnion(path.words.words)
    words = words.filter { $0.utf8.count > 1 }
    words.formUnion(words.map { NameWords(words: [$0]).plural.words[0] })
    words.formUnion(words.map(NameWords.singular))
    return words.union(VerbWords.verbs).union(VerbWords.verbsOrNouns)
      .union(VerbWords.prepositions).union(["all", "id"])
  }
}
