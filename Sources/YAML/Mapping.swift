public import Diagnostics

/// A mapping in the order of the document. Keys are scalars, and each one is there once.
public struct Mapping: Sendable {
  public struct Entry: Sendable {
    public var key: String
    public var keyLocation: SourceLocation
    public var value: Node

    public init(key: String, keyLocation: SourceLocation, value: Node) {
      self.key = key
      self.keyLocation = keyLocation
      self.value = value
    }
  }

  public var entries: [Entry] {
    didSet { index = nil }
  }

  /// Where each key is, in a mapping so large that a search would be slow, until it is changed.
  private var index: KeyIndex?

  public init(_ entries: [Entry]) {
    self.init(entries, index: entries.count > KeyIndex.threshold ? KeyIndex(of: entries) : nil)
  }

  init(_ entries: [Entry], index: KeyIndex?) {
    self.entries = entries
    self.index = index
  }

  /// The value of a key, compared as text.
  public subscript(key: String) -> Node? { entry(key)?.value }

  public func entry(_ key: String) -> Entry? { position(of: key).map { entries[$0] } }

  /// Where a key is among the entries.
  public func position(of key: String) -> Int? {
    if let index { return index[key] }
    return entries.firstIndex { ExactText($0.key) == ExactText(key) }
  }

  /// Changes the value of an entry in its place; keys stay where they are.
  public mutating func withValue<Failure>(
    at position: Int, _ change: (inout Node) throws(Failure) -> Void
  ) throws(Failure) {
    let known = index
    defer { index = known }
    try change(&entries[position].value)
  }
}

/// Positions in a list of entries by key, the first where keys repeat.
struct KeyIndex: Sendable {
  /// Up to so many entries, comparing key by key is faster than hashing.
  static let threshold = 12

  private var positions: [ExactText: Int]

  init(of entries: [Mapping.Entry]) {
    positions = Dictionary(
      zip(entries.lazy.map { ExactText($0.key) }, 0...), uniquingKeysWith: { first, _ in first })
  }

  subscript(key: String) -> Int? { positions[ExactText(key)] }

  mutating func add(_ key: String, at position: Int) { positions[ExactText(key)] = position }
}

/// Text as its code points are. For Swift, `é` in one and in two of them is the same text; for YAML and JSON
/// these are two keys.
struct ExactText: Hashable, Sendable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Self, right: Self) -> Bool {
    left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
