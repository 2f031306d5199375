/// Which entries of two versions are the same one, in the order of the old version, and of the new one for those
/// that it adds.
struct Matching<Entry> {
  let pairs: [(old: Entry, new: Entry)]
  let removed: [Entry]
  let added: [Entry]

  /// - Parameter partners: the places of new entries by those of the old ones.
  init(_ old: [Entry], _ new: [Entry], partners: [Int: Int]) {
    pairs = old.indices.compactMap { index in partners[index].map { (old[index], new[$0]) } }
    removed = old.indices.filter { partners[$0] == nil }.map { old[$0] }
    let known = Set(partners.values)
    added = new.indices.filter { !known.contains($0) }.map { new[$0] }
  }
}
