import OpenAPI

extension MethodWords {
  /// The words of an `operationId` without those of the group, or `nil` if nothing remains.
  ///
  /// - Parameter prefix: the words before a `/`, `.` or `:` in the `operationId`.
  func withoutGroup(_ name: NameWords, prefix: NameWords?) -> NameWords? {
    var words = withoutFront(name.words, prefix)
    if let shorter = group.spellings.lazy.compactMap({ self.withoutObject(words, $0) }).first {
      words = shorter
    } else if let shorter = group.parts.lazy.compactMap({ self.withoutPlace(words, $0) }).first {
      words = shorter
    }
    words = withoutIdentifier(words)
    return words.isEmpty || isGroup(words[...]) ? nil : NameWords(words: words)
  }

  /// Removes the group before a separator or a verb: `invites resolve`.
  private func withoutFront(_ words: [String], _ prefix: NameWords?) -> [String] {
    for spelling in group.spellings + group.parts {
      let size = spelling.words.count
      guard words.count > size, isSame(words.prefix(size), spelling) else { continue }
      let isMarked = prefix.map(spelling.isSame) ?? false
      if isMarked || VerbWords.isVerb(words[size]) { return Array(words.dropFirst(size)) }
    }
    return words
  }

  /// Removes the group after the verb. `nil` if it is missing, or if the name would have a different meaning without
  /// it.
  private func withoutObject(_ words: [String], _ spelling: NameWords) -> [String]? {
    guard let (verb, determiners, rest) = parts(of: words) else { return nil }
    let size = spelling.words.count
    if !determiners.isEmpty, isGroup((determiners + rest)[...]) { return verb }
    let isAll = isGroup(rest[...])
    if isAll || isSame(rest.prefix(size), spelling) {
      let more = isAll ? [] : Array(rest.dropFirst(size))
      if more.isEmpty, determiners.isEmpty, isDone(verb, toMany: rest) {
        return verb == ["get"] ? ["list"] : verb + ["all"]
      }
      return verb + determiners + more
    }
    let owner = NameWords(words: Array(rest.dropLast(size)))
    guard isSame(rest.suffix(size), spelling),
      path.owners.contains(where: { $0.isSame(as: owner) })
    else { return nil }
    return verb + determiners + ["for"] + owner.words
  }

  /// Removes the location: `addFollowersForTask` becomes `addFollowers`.
  private func withoutPlace(_ words: [String], _ part: NameWords) -> [String]? {
    guard let (verb, determiners, rest) = parts(of: words) else { return nil }
    let size = part.words.count
    let object = rest.dropLast(size)
    guard object.count > 1, let last = object.last, VerbWords.placePrepositions.contains(last),
      isSame(rest.suffix(size), part)
    else { return nil }
    return verb + determiners + object.dropLast()
  }

  /// Splits the words into the verb with its manner, the determiners, and the rest.
  private func parts(
    of words: [String]
  ) -> (verb: [String], determiners: [String], rest: [String])? {
    var end = VerbWords.manners.contains(words.first ?? "") ? 1 : 0
    guard end < words.count, VerbWords.isVerb(words[end]) else { return nil }
    end += 1
    while end + 1 < words.count, ["and", "or"].contains(words[end]),
      VerbWords.isVerb(words[end + 1])
    { end += 2 }
    let object = words[end...].drop(while: VerbWords.articles.contains)
    let determiners = Array(object.prefix(while: VerbWords.determiners.contains))
    return (Array(words[..<end]), determiners, Array(object.dropFirst(determiners.count)))
  }

  /// Whether all words belong to the group in the path.
  private func isGroup(_ words: ArraySlice<String>) -> Bool {
    if group.spellings.contains(where: { isSame(words, $0) }) { return true }
    guard group.source == .path, !words.isEmpty else { return false }
    let known = Set(group.parts.flatMap(\.words).map(NameWords.singular))
    return words.allSatisfy { known.contains(NameWords.singular($0)) }
  }

  private func isSame(_ words: ArraySlice<String>, _ name: NameWords) -> Bool {
    NameWords(words: Array(words)).isSame(as: name)
  }

  /// Whether the call acts on many things, and another call may act on one of them: `fetchPosts` and `fetchPost`.
  private func isDone(_ verb: [String], toMany thing: [String]) -> Bool {
    guard verb.count == 1, VerbWords.verbsForOne.contains(verb[0]) else { return false }
    return NameWords(words: thing).isPlural && !path.endsWithParameter && action == nil
      && !VerbWords.singletons.contains(thing.last ?? "")
  }

  /// Removes the identifier: `showByID` becomes `show` if the path ends with the identifier.
  private func withoutIdentifier(_ words: [String]) -> [String] {
    let end = path.segments.suffix(2)
    guard case .literal? = end.first, case .parameter(let parameter)? = end.last,
      let kind = parameter.words.last, ParameterNames.identifiers.contains([kind])
    else { return words }
    for name in [parameter.words, [kind]] {
      let ending = ["by"] + name
      if words.count > ending.count, Array(words.suffix(ending.count)) == ending {
        return Array(words.dropLast(ending.count))
      }
    }
    return words
  }
}
