/// Finds the properties with these names in objects.
nonisolated final class PropertyNames: Sendable {
  let names: [WireName]
  /// The meaning of a missing property, by the index of its name.
  let roles: [WireName.Role]
  /// All names in words of eight bytes. Copying a name would cost more than comparing it.
  private let words: [UInt64]
  /// The first word of each name, and its length in bytes, or -1 for the role `others`.
  private let places: [(start: Int, length: Int)]
  /// The indices of the names by hash.
  private let buckets: [[Int]]
  /// The number of names without the role `others`.
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
    // A power of two, at least twice the number of names.
    let width = max(8, 1 << (Int.bitWidth - names.count.leadingZeroBitCount + 1))
    var buckets = [[Int]](repeating: [], count: width)
    for (index, name) in names.enumerated() where name.role != .others {
      buckets[Self.bucket(of: name.utf8, width)].append(index)
    }
    self.buckets = buckets
    count = roles.count { $0 != .others }
  }

  /// The tokens of the values by the indices of the names, and -1 for missing properties. If a name occurs more
  /// than once, the last property counts.
  func tokens(in object: JSONReader) throws -> PropertyTokens {
    let document = object.document
    guard document.tokens[object.token].isOf(.object) else { throw object.mismatch("an object") }
    var tokens = PropertyTokens(count: roles.count)
    // Most servers send properties in the documented order.
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
      } else {
        tokens.hasOthers = true
      }
      key = document.next(after: key + 1)
    }
    return tokens
  }

  /// Calls a closure with each property that has none of these names.
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
    let bucket = Self.bucket(of: document.bytes[token.range], buckets.count)
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
    buckets[Self.bucket(of: name, buckets.count)].first { names[$0].utf8 == name }
  }

  /// The bucket by the FNV-1a hash. Collision attacks are not possible, because the names come from the API description.
  ///
  /// - Parameter width: the number of buckets, a power of two.
  private static func bucket(of text: some Collection<UInt8>, _ width: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in text { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    // A 32-bit `Int` cannot hold every hash, and the conversion must not trap.
    return Int(truncatingIfNeeded: hash ^ hash >> 15) & (width - 1)
  }
}
