/// The correspondence between the entries of two versions, in the order of the old version, followed by added entries in
/// the order of the new version.
struct Matching<Entry> {
  private(set) var pairs: [(old: Entry, new: Entry)] = []
  private(set) var removed: [Entry] = []
  private(set) var added: [Entry] = []

  /// The key of an entry in the old and in the new version.
  typealias Key = (old: (Entry) -> String, new: (Entry) -> String)

  /// - Parameter keys: entries without a match by one key are matched by the next.
  init(_ old: [Entry], _ new: [Entry], byEither keys: [Key]) {
    var partners: [Int: Int] = [:]
    var free = Set(new.indices)
    for key in keys {
      // In reverse order, so that the first candidate is removed from the end.
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
