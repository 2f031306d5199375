/// Caches the results of decoding nested unions. Without it, every member of the outer union that is tried would
/// decode them again, which is exponential in the nesting.
nonisolated struct UnionResults {
  private struct Key: Hashable {
    let token: Int
    let union: ObjectIdentifier
  }

  /// The number of nested unions that are being decoded.
  private var depth = 0
  private var results: [Key: Result<Any, any Error>] = [:]

  mutating func begin() { depth += 1 }

  mutating func end() {
    depth -= 1
    if depth == 0 { results = [:] }
  }

  /// The result of decoding a union at a token, or `nil` if it has not been decoded yet.
  ///
  /// - Throws: the error of decoding it.
  func result<Union>(for token: Int, _ union: Union.Type) throws -> Union? {
    if results.isEmpty { return nil }
    return try results[Key(token: token, union: ObjectIdentifier(union))]?.get() as? Union
  }

  mutating func keep<Union>(
    _ result: Result<Union, any Error>, for token: Int, _ union: Union.Type
  ) {
    guard depth > 1 else { return }
    results[Key(token: token, union: ObjectIdentifier(union))] = result.map { $0 as Any }
  }
}
