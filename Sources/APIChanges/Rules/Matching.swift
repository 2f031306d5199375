/// Which entries of two versions are the same one, in the order of the old version, and of the new one for those
/// that it adds.
struct Matching<Entry> {
  private(set) var pairs: [(old: Entry, new: Entry)] = []
  private(set) var removed: [Entry] = []
  private(set) var added: [Entry] = []

  /// What an entry is known by, in the old version and in the new one.
  typealias Key = (old: (Entry) -> String, new: (Entry) -> String)

  /// - Parameter keys: those that one key leaves alone are looked for by the next.
  init(_ old: [Entry], _ new: [Entry], byEither keys: [Key]) {
    var partners: [Int: Int] = [:]
    var free = Set(new.indices)
    for key in keys {
      // The last first, so that the first is taken from the end.
      var candidates = Dictionary(grouping: free.sorted(by: >)) { key.new(new[$0]) }
      for index in old.indices where partners[index] == nil {
        guard let match = candidates[key.old(old[index])]?.popLast() else { continue }
        free.remove(match)
        partners[index] = match
      }
    }
    pairs = old.indices.compactMap { index in partners[index].map { (old[index], new[$0]) } }
    removed = old.indices.filter { partners[$0] == nil }.map { old[$0] }
    added = new.indices.filter(free.contains).map { new[$0] }
  }

  init(_ old: [Entry], _ new: [Entry], byEither keys: [(Entry) -> String]) {
    self.init(old, new, byEither: keys.map { (old: $0, new: $0) })
  }
}
