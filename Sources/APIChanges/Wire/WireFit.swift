/// Whether one side can decode the values of the other side, which has a different version of the API.
struct WireFit {
  /// The encoding of a value: JSON, or text in a URL, a header or a form.
  enum Encoding { case json, text }

  let writer: APIIndex
  let reader: APIIndex
  /// A client keeps unknown values and members, but a server may reject them.
  let readerIsClient: Bool
  let encoding: Encoding

  /// Requests from an old client to a new server.
  static func requests(from old: APIIndex, to new: APIIndex, _ encoding: Encoding) -> Self {
    Self(writer: old, reader: new, readerIsClient: false, encoding: encoding)
  }

  /// Responses from a new server to an old client.
  static func responses(from new: APIIndex, to old: APIIndex, _ encoding: Encoding) -> Self {
    Self(writer: new, reader: old, readerIsClient: true, encoding: encoding)
  }

  /// The path to the incompatible part of a value, as names of properties. Empty for the value itself.
  struct Misfit: Equatable {
    var path: [String]
  }

  private struct Pair: Hashable {
    var written: APIType
    var read: APIType
  }

  private struct Step {
    var pair: Pair
    var path: [String]
  }

  private enum Fit {
    case fits(if: [Step])
    case misfits(at: [String])
  }

  func fits(_ written: APIType, _ read: APIType) -> Bool { misfit(written, read) == nil }

  /// - Parameters:
  ///   - written: the type of the sender.
  ///   - read: the type of the receiver.
  func misfit(_ written: APIType, _ read: APIType) -> Misfit? {
    var rest = [Step(pair: Pair(written: written, read: read), path: [])]
    var seen: Set<Pair> = []
    while let step = rest.popLast() {
      guard seen.insert(step.pair).inserted else { continue }
      switch fit(step) {
      case .fits(let steps): rest += steps
      case .misfits(let path): return Misfit(path: path)
      }
    }
    return nil
  }

  /// Whether the receiver accepts the presence of a property, regardless of its type.
  func presenceFits(_ written: PropertyEntry.Presence, _ read: PropertyEntry.Presence) -> Bool {
    if written.allowsAbsence, !read.allowsAbsence { return false }
    return !written.allowsNull || read.allowsNull || (readerIsClient && read == .optional)
  }

  private func fit(_ step: Step) -> Fit {
    let path = step.path
    func fits(_ written: APIType, _ read: APIType) -> Fit {
      .fits(if: [Step(pair: Pair(written: written, read: read), path: path)])
    }
    switch (step.pair.written, step.pair.read) {
    case (_, .scalar(.json)): return .fits(if: [])
    case (.optional(let written), .optional(let read)), (.array(let written), .array(let read)),
      (.dictionary(let written), .dictionary(let read)):
      return fits(written, read)
    case (let written, .optional(let read)): return fits(written, read)
    // In a URL, a list of one value is the value itself.
    case (let written, .array(let read)) where encoding == .text: return fits(written, read)
    case (.scalar(let written), .scalar(let read)):
      return written.fits(read, in: encoding) ? .fits(if: []) : .misfits(at: path)
    case (.named(let written), .dictionary(let read)): return fitOfMap(written, read, path)
    case (.named(let written), _): return fit(written, step)
    case (_, .named(let read)): return fit(step.pair.written, read, path)
    default: return .misfits(at: path)
    }
  }

  /// Compares a declared type of the sender.
  private func fit(_ written: String, _ step: Step) -> Fit {
    let path = step.path
    switch (writer[written]?.shape, step.pair.read) {
    case (let shape?, .named(let read)): return fit(shape, written, read, path)
    case (nil, .named(written)): return .fits(if: [])
    case (.enumeration(let raw, _)?, .scalar(let read)):
      return Self.scalar(ofRaw: raw).fits(read, in: encoding) ? .fits(if: []) : .misfits(at: path)
    case (.union(_, let members)?, let read):
      return .fits(
        if: members.map { Step(pair: Pair(written: $0.type, read: read), path: path) })
    default: return .misfits(at: path)
    }
  }

  /// Compares a built-in type of the sender with a declared type.
  private func fit(_ written: APIType, _ read: String, _ path: [String]) -> Fit {
    switch (written, reader[read]?.shape) {
    case (.scalar(let written), .enumeration(let raw, _)):
      return readerIsClient && written == Self.scalar(ofRaw: raw)
        ? .fits(if: []) : .misfits(at: path)
    case (_, .union(_, let known)):
      return readerIsClient || known.contains { $0.type == written }
        ? .fits(if: []) : .misfits(at: path)
    default: return .misfits(at: path)
    }
  }

  private func fit(
    _ shape: TypeEntry.Shape, _ written: String, _ read: String, _ path: [String]
  ) -> Fit {
    switch (shape, reader[read]?.shape) {
    case (_, .union(let tag, let known)):
      return fitOfUnion(shape, written, (tag, known), path)
    case (.enumeration(let written, let values), .enumeration(let read, let known)):
      guard written == read else { return .misfits(at: path) }
      let isKnown = Set(values.map(\.value)).isSubset(of: known.map(\.value))
      return readerIsClient || isKnown ? .fits(if: []) : .misfits(at: path)
    case (.structure(let written), .structure(let read)): return fit(written, read, path)
    case (.union(_, let members), .structure):
      return .fits(
        if: members.map { Step(pair: Pair(written: $0.type, read: .named(read)), path: path) })
    default: return .misfits(at: path)
    }
  }

  private func fit(_ written: StructureEntry, _ read: StructureEntry, _ path: [String]) -> Fit {
    let sent = Dictionary(written.properties.map { ($0.wire, $0) }) { first, _ in first }
    let known = Set(read.properties.map(\.wire))
    let takesAnything = read.others != nil && known.isEmpty
    if !readerIsClient, !takesAnything,
      let lost = written.properties.first(where: { !known.contains($0.wire) })
    {
      return .misfits(at: path + [lost.wire])
    }
    var steps: [Step] = []
    for property in read.properties {
      let inner = path.count < Self.longestPath ? path + [property.wire] : path
      guard let match = sent[property.wire] else {
        guard property.presence.allowsAbsence else { return .misfits(at: inner) }
        continue
      }
      guard presenceFits(match.presence, property.presence) else { return .misfits(at: inner) }
      steps.append(Step(pair: Pair(written: match.type, read: property.type), path: inner))
    }
    return .fits(if: steps)
  }

  private static let longestPath = 8

  private func fitOfMap(_ written: String, _ value: APIType, _ path: [String]) -> Fit {
    switch writer[written]?.shape {
    case .structure(let structure):
      return .fits(
        if: structure.properties.map { Step(pair: Pair(written: $0.type, read: value), path: path) }
      )
    case .union(_, let members):
      return .fits(
        if: members.map {
          Step(pair: Pair(written: $0.type, read: .dictionary(of: value)), path: path)
        })
    default: return .misfits(at: path)
    }
  }

  /// Compares unions. Each member of the sender must have a counterpart, by its tag or its type.
  private func fitOfUnion(
    _ shape: TypeEntry.Shape, _ written: String, _ read: (tag: String?, members: [MemberEntry]),
    _ path: [String]
  ) -> Fit {
    guard case .union(_, let members) = shape else {
      let match = read.members.contains { $0.type == .named(written) }
      return match || readerIsClient ? .fits(if: []) : .misfits(at: path)
    }
    var steps: [Step] = []
    for member in members {
      let match =
        read.members.first { !Set($0.tags).isDisjoint(with: member.tags) }
        ?? read.members.first { $0.type == member.type }
        ?? read.members.first { $0.name == member.name }
      guard let match else {
        if readerIsClient { continue }
        return .misfits(at: path)
      }
      // Without a tag, a client keeps unknown members.
      if readerIsClient, read.tag == nil { continue }
      if !readerIsClient, read.tag != nil, !Set(member.tags).isSubset(of: match.tags) {
        return .misfits(at: path)
      }
      steps.append(Step(pair: Pair(written: member.type, read: match.type), path: path))
    }
    return .fits(if: steps)
  }

  private static func scalar(ofRaw raw: String) -> APIType.Scalar {
    raw == "Int" ? .integer : .string
  }
}

extension PropertyEntry.Presence {
  var allowsAbsence: Bool { self == .optional || self == .optionalNullable }
  var allowsNull: Bool { self == .requiredNullable || self == .optionalNullable }
}
