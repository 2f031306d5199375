import Diagnostics
import OpenAPI
import YAML

/// The groups of an operation, outermost first.
struct GroupWords: Sendable {
  enum Source: Sendable { case `extension`, tag, path }

  var parts: [NameWords]
  var source: Source

  /// The group in `x-speakeasy-group`, such as `customers.exchanges`, or the first tag that is suitable for groups,
  /// with its parent tags. `nil` if there is neither.
  init?(_ operation: Operation, tags: TagTree, maximumDepth: Int) {
    let named = Self.extensionParts(of: operation).prefix(maximumDepth)
      .map { NameWords(String($0)) }.filter { !$0.isEmpty }
    if !named.isEmpty {
      self.init(parts: named, source: .extension)
      return
    }
    guard let tag = operation.tags.first(where: tags.isForGroups), !Self.saysNothing(tag),
      !NameWords(tag).isEmpty
    else { return nil }
    let path = tags.path(to: tag, atMost: maximumDepth)
    let parts = path.filter { !Self.saysNothing($0) }.map { NameWords($0) }.filter { !$0.isEmpty }
    self.init(parts: parts, source: .tag)
  }

  /// The literals of the path without its action.
  init(_ path: PathSegments, action: PathAction?, maximumDepth: Int) {
    let literals = path.literals.dropLast(action?.literals.count ?? 0)
      .filter { !Self.standIns.contains($0.words) }
    let parts = Array(literals.prefix(min(maximumDepth, Self.maximumPathDepth)))
    self.init(parts: parts.isEmpty ? [NameWords("root")] : parts, source: .path)
  }

  private init(parts: [NameWords], source: Source) {
    self.parts = parts
    self.source = source
  }

  static func extensionParts(of operation: Operation) -> [Substring] {
    (operation.extensions["x-speakeasy-group"]?.scalar?.text ?? "").split(separator: ".")
  }

  /// The error for a group with too many parts, of which only the first ones are used.
  static func problem(of operation: Operation, limits: ClientLimits) -> Diagnostic? {
    guard extensionParts(of: operation).count > limits.maximumGroupDepth else { return nil }
    return .error(
      code: .limitDepth,
      "the group of the operation has more than \(limits.maximumGroupDepth) parts",
      at: operation.location, hint: "raise the limit 'groups' to allow more")
  }

  /// Deeper segments of a path do not help to group calls.
  private static let maximumPathDepth = 4

  /// Literals that replace an identifier: `/users/me`.
  static let standIns: Set<[String]> = [["me"], ["self"]]

  private static func saysNothing(_ tag: String) -> Bool {
    PathSegments.isVersion(tag[...]) || ["api", "default"].contains(tag.lowercased())
  }

  // MARK: Words

  /// The subject of the operations in the group.
  var thing: NameWords { parts.last ?? NameWords(words: []) }

  /// The spellings of the group in a name, longest first.
  var spellings: [NameWords] {
    var all = parts.indices.map { NameWords(words: parts[$0...].flatMap(\.words)) }
    let short = thing.words.reversed().drop { Self.addedWords.contains($0) }
    if !short.isEmpty, short.count < thing.words.count {
      all.append(NameWords(words: short.reversed()))
    }
    return all
  }

  /// Suffixes of tags that are not part of the subject.
  private static let addedWords: Set<String> = [
    "api", "apis", "controller", "endpoint", "endpoints", "operations", "resource", "service",
  ]

  /// Whether the words are the name of the subject or its end: `payout` in the group `instant payouts`.
  func names(_ words: NameWords) -> Bool {
    spellings.contains { spelling in
      spelling.words.count >= words.words.count
        && NameWords(words: Array(spelling.words.suffix(words.words.count))).isSame(as: words)
    }
  }
}

extension NameWords {
  /// Whether the names are equal, ignoring singular and plural.
  func isSame(as other: Self) -> Bool {
    words.count == other.words.count
      && zip(words, other.words).allSatisfy { $0 == $1 || Self.singular($0) == Self.singular($1) }
  }
}
