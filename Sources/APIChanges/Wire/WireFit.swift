/// Whether what one side writes can be read by the other side, which has another version of the API.
struct WireFit {
  let writer: APIIndex
  let reader: APIIndex
  /// A client keeps values and members that it does not know; a server may refuse them.
  let readerIsClient: Bool

  /// Requests that a client of `old` writes, for a server of `new`.
  static func requests(from old: APIIndex, to new: APIIndex) -> Self {
    Self(writer: old, reader: new, readerIsClient: false)
  }

  /// Answers that a server of `new` writes, for a client of `old`.
  static func answers(from new: APIIndex, to old: APIIndex) -> Self {
    Self(writer: new, reader: old, readerIsClient: true)
  }

  private struct Pair: Hashable {
    var written: WireType
    var read: WireType
  }

  /// - Parameters:
  ///   - written: a type of the writer.
  ///   - read: a type of the reader.
  func fits(_ written: String, _ read: String) -> Bool {
    var rest = [Pair(written: WireType(written), read: WireType(read))]
    var seen: Set<Pair> = []
    while let pair = rest.popLast() {
      guard seen.insert(pair).inserted else { continue }
      guard let parts = parts(of: pair) else { return false }
      rest += parts
    }
    return true
  }

  /// Whether a property can be absent or null where the reader wants it, the type aside.
  func presenceFits(_ written: PropertyEntry.Presence, _ read: PropertyEntry.Presence) -> Bool {
    if written.allowsAbsence, !read.allowsAbsence { return false }
    return !written.allowsNull || read.allowsNull || (readerIsClient && read == .optional)
  }

  /// What else has to fit; nil where these two do not.
  private func parts(of pair: Pair) -> [Pair]? {
    switch (pair.written, pair.read) {
    case (_, .named("JSONValue")): []
    case (.optional(let written), .optional(let read)), (.array(let written), .array(let read)),
      (.map(let written), .map(let read)):
      [Pair(written: written, read: read)]
    case (_, .optional(let read)): [Pair(written: pair.written, read: read)]
    case (.named(let written), .named(let read)): parts(written, read)
    case (.named(let written), .map(let read)): partsOfMap(written, read)
    case (_, .named(let read)): isOpenUnion(read) ? [] : nil
    default: nil
    }
  }

  private func isOpenUnion(_ name: String) -> Bool {
    guard readerIsClient, case .union = reader[name]?.shape else { return false }
    return true
  }

  private func parts(_ written: String, _ read: String) -> [Pair]? {
    if isOpenUnion(read) { return partsOfUnion(written, read) }
    switch (writer[written]?.shape, reader[read]?.shape) {
    case (nil, nil):
      guard let written = WireScalar(rawValue: written), let read = WireScalar(rawValue: read)
      else { return written == read ? [] : nil }
      return written.fits(read) ? [] : nil
    case (.enumeration(let raw, _), nil):
      return raw == read || (raw == "Int" && ["Double", "Int64"].contains(read)) ? [] : nil
    case (nil, .enumeration(let raw, _)): return readerIsClient && raw == written ? [] : nil
    case (.enumeration(let written, let values), .enumeration(let read, let known)):
      guard written == read else { return nil }
      return readerIsClient || Set(values.map(\.value)).isSubset(of: known.map(\.value)) ? [] : nil
    case (.structure(let written), .structure(let read)): return parts(written, read)
    case (.union(_, let members), .structure):
      return members.map { Pair(written: WireType($0.type), read: .named(read)) }
    case (_, .union): return partsOfUnion(written, read)
    default: return nil
    }
  }

  private func parts(_ written: StructureEntry, _ read: StructureEntry) -> [Pair]? {
    let sent = Dictionary(written.properties.map { ($0.wire, $0) }) { first, _ in first }
    let known = Set(read.properties.map(\.wire))
    if !readerIsClient, read.others == nil, !known.isSuperset(of: sent.keys) { return nil }
    var pairs: [Pair] = []
    for property in read.properties {
      guard let match = sent[property.wire] else {
        guard property.presence.allowsAbsence else { return nil }
        continue
      }
      guard presenceFits(match.presence, property.presence) else { return nil }
      pairs.append(Pair(written: WireType(match.type), read: WireType(property.type)))
    }
    return pairs
  }

  private func partsOfMap(_ written: String, _ value: WireType) -> [Pair]? {
    guard case .structure(let structure) = writer[written]?.shape else { return nil }
    return structure.properties.map { Pair(written: WireType($0.type), read: value) }
  }

  /// Each member that is written has to have its counterpart, by its tag or its type.
  private func partsOfUnion(_ written: String, _ read: String) -> [Pair]? {
    guard case .union(let tag, let known) = reader[read]?.shape else { return nil }
    guard case .union(_, let members) = writer[written]?.shape else {
      let match = known.first { $0.type == written }
      return match == nil && !readerIsClient ? nil : []
    }
    var pairs: [Pair] = []
    for member in members {
      let match =
        known.first { !Set($0.tags).isDisjoint(with: member.tags) }
        ?? known.first { $0.type == member.type } ?? known.first { $0.name == member.name }
      guard let match else {
        if readerIsClient { continue }
        return nil
      }
      // Without a tag, a client keeps a member that does not fit as an unknown value.
      if readerIsClient, tag == nil { continue }
      if !readerIsClient, !Set(member.tags).isSubset(of: match.tags) { return nil }
      pairs.append(Pair(written: WireType(member.type), read: WireType(match.type)))
    }
    return pairs
  }
}

extension PropertyEntry.Presence {
  var allowsAbsence: Bool { self == .optional || self == .optionalNullable }
  var allowsNull: Bool { self == .requiredNullable || self == .optionalNullable }
}
