/// Names of properties, to be found among those that an object has.
nonisolated final class PropertyNames: Sendable {
  let names: [WireName]
  /// What represents a property that is missing, by the indices of the names.
  let roles: [WireName.Role]
  /// The names in words of eight bytes, one after another: copying a name costs more than comparing it.
  private let words: [UInt64]
  /// Where each of the names starts, and its length in bytes; -1 for one that no property has.
  private let places: [(start: Int, length: Int)]
  /// The indices of the names by their hashes; of those with the same one, one after another.
  private let buckets: [[Int]]
  /// How many names a property can have.
  let count: Int

  init(_ names: [WireName]) {
    self.names = names
    roles = names.map(\.role)
    var words: [UInt64] = []
    var places: [(start: Int, length: Int)] = []
    for name in names {
      places.append((words.count, name.role == .others ? -1 : name.utf8.count))
      words += PlainText.words(of: name.utf8)
    }
    self.words = words
    self.places = places
    // Twice as many as names, and a power of two.
    let width = max(8, 1 << (Int.bitWidth - names.count.leadingZeroBitCount + 1))
    var buckets = [[Int]](repeating: [], count: width)
    for (index, name) in names.enumerated() where name.role != .others {
      buckets[Self.hash(name.utf8) & (width - 1)].append(index)
    }
    self.buckets = buckets
    count = roles.count { $0 != .others }
  }

  /// The tokens of the values by the indices of the names, -1 for those that are missing. Of several properties
  /// with one name the last one counts.
  func tokens(in object: JSONReader) throws -> PropertyTokens {
    let document = object.document
    guard document.tokens[object.token].isOf(.object) else { throw object.mismatch("an object") }
    var tokens = PropertyTokens(count: roles.count)
    // Most servers write properties in the order in which they document them.
    var expected = 0
    var key = object.token + 1
    let end = document.next(after: object.token)
    while key < end {
      if expected < roles.count, isName(expected, key, in: document) {
        tokens[expected] = key + 1
        expected += 1
      } else if let index = index(of: key, in: document) {
        tokens[index] = key + 1
        expected = index + 1
      }
      key = document.next(after: key + 1)
    }
    return tokens
  }

  /// The properties of an object that have none of the names.
  func others(in object: JSONReader, _ body: (_ name: Int, _ value: JSONReader) throws -> Void)
    throws
  {
    let document = object.document
    var key = object.token + 1
    let end = document.next(after: object.token)
    while key < end {
      if index(of: key, in: document) == nil { try body(key, JSONReader(document, key + 1)) }
      key = document.next(after: key + 1)
    }
  }

  func contains(_ name: String) -> Bool { index(of: Array(name.utf8)) != nil }

  private func index(of key: Int, in document: JSONDocument) -> Int? {
    guard count > 0 else { return nil }
    let token = document.tokens[key]
    if token.isOf(.escapedString) {
      return index(of: JSONEscape.text(of: token.range, in: document.bytes))
    }
    let bucket = Self.hash(document.bytes[token.range]) & (buckets.count - 1)
    for index in buckets[bucket] where isName(index, key, in: document) { return index }
    return nil
  }

  private func isName(_ index: Int, _ key: Int, in document: JSONDocument) -> Bool {
    let token = document.tokens[key]
    let (start, length) = places[index]
    guard token.isOf(.string) else { return document.string(key, equals: names[index].utf8) }
    return token.extent == length
      && PlainText.isEqual(
        document.bytes, from: token.start, to: words, from: start, length: length)
  }

  private func index(of name: [UInt8]) -> Int? {
    buckets[Self.hash(name) & (buckets.count - 1)].first { names[$0].utf8 == name }
  }

  /// FNV-1a. The names are those of the API's description, so that nobody gains by names with one hash.
  private static func hash(_ text: some Collection<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in text { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }
}
