/// What unions were read as that stand inside of others: each of the outer one's members that is tried would read
/// them again, and so would the members of those inside of it.
nonisolated struct UnionAnswers {
  private struct Key: Hashable {
    let token: Int
    let union: ObjectIdentifier
  }

  /// How many unions are being read, one inside of the other.
  private var depth = 0
  private var answers: [Key: Result<Any, any Error>] = [:]

  mutating func begin() { depth += 1 }

  mutating func end() {
    depth -= 1
    if depth == 0 { answers = [:] }
  }

  /// What a union was read as at a token; `nil` where it was not read yet.
  ///
  /// - Throws: what reading it threw.
  func answer<Union>(to token: Int, _ union: Union.Type) throws -> Union? {
    if answers.isEmpty { return nil }
    return try answers[Key(token: token, union: ObjectIdentifier(union))]?.get() as? Union
  }

  mutating func keep<Union>(
    _ answer: Result<Union, any Error>, for token: Int, _ union: Union.Type
  ) {
    guard depth > 1 else { return }
    answers[Key(token: token, union: ObjectIdentifier(union))] = answer.map { $0 as Any }
  }
}
