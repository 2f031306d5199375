public import Diagnostics

/// A mapping in the order of the document. Its keys are distinct scalars.
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

  /// The positions of the keys in a large mapping, until it is changed.
  private var index: KeyIndex?

  public init(_ entries: [Entry]) {
    self.init(entries, index: entries.count > KeyIndex.threshold ? KeyIndex(of: entries) : nil)
  }

  init(_ entries: [Entry], index: KeyIndex?) {
    self.entries = entries
    self.index = index
  }

  /// The value of a key. Compares the text of keys.
  public subscript(key: String) -> Node? { entry(key)?.value }

  public func entry(_ key: String) -> Entry? { position(of: key).map { entries[$0] } }

  /// The position of a key.
  public func position(of key: String) -> Int? {
    if let index { return index[key] }
    return entries.firstIndex { ExactText($0.key) == ExactText(key) }
  }

  /// Changes the value of an entry in place.
  public mutating func withValue<Failure>(
    at position: Int, _ change: (inout Node) throws(Failure) -> Void
  ) throws(Failure) {
    let known = index
    defer { index = known }
    try change(&entries[position].value)
  }
}

/// The positions of entries by key. If a key occurs more than once, the first position.
struct KeyIndex: Sendable {
  /// Up to this many entries, a linear search is faster than hashing.
  static let threshold = 12

  private var positions: [ExactText: Int]

  init(of entries: [Mapping.Entry]) {
    positions = Dictionary(
      zip(entries.lazy.map { ExactText($0.key) }, 0...), uniquingKeysWith: { first, _ in first })
  }

  subscript(key: String) -> Int? { positions[ExactText(key)] }

  mutating func add(_ key: String, at position: Int) { positions[ExactText(key)] = position }
}

/// Text that is compared by Unicode scalars. In Swift, composed and decomposed `é` are equal. In YAML and JSON, they are
/// different keys.
struct ExactText: Hashable, Sendable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Self, right: Self) -> Bool {
    left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
