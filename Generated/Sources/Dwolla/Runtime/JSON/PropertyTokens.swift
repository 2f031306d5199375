/// The tokens of the values of an object's properties, by the indices of their names; -1 for those that are missing.
///
/// Most structs need no allocation.
nonisolated struct PropertyTokens {
  private var first = SIMD16<Int32>(repeating: -1)
  private var others: [Int32] = []
  /// Whether the object has a property with none of the names.
  var hasOthers = false

  init(count: Int) {
    let left = count - first.scalarCount
    if left > 0 { others = Array(repeating: -1, count: left) }
  }

  subscript(index: Int) -> Int {
    get { Int(index < first.scalarCount ? first[index] : others[index - first.scalarCount]) }
    set {
      // Tokens have 30 bits.
      if index < first.scalarCount {
        first[index] = Int32(truncatingIfNeeded: newValue)
      } else {
        others[index - first.scalarCount] = Int32(truncatingIfNeeded: newValue)
      }
    }
  }
}
