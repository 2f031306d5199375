/// What unions were read as that stand inside of others: each of the outer one's members that is tried would read
/// them anew, and so would the members of those inside of it.
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

  func answer<Union>(to token: Int, _ union: Union.Type) -> Result<Any, any Error>? {
    answers.isEmpty ? nil : answers[Key(token: token, union: ObjectIdentifier(union))]
  }

  mutating func keep<Union>(
    _ answer: Result<Any, any Error>, for token: Int, _ union: Union.Type
  ) {
    guard depth > 1 else { return }
    answers[Key(token: token, union: ObjectIdentifier(union))] = answer
  }
}

nonisolated extension JSONDocument {
  /// What a union is read as at a token; read once, if that is inside of another union.
  func answer<Union>(
    to token: Int, _ union: Union.Type, read: () throws -> Union
  ) throws -> Union {
    if let known = unions.answer(to: token, union), let value = try known.get() as? Union {
      return value
    }
    unions.begin()
    defer { unions.end() }
    let answer = Result { try read() }
    unions.keep(answer.map { $0 as Any }, for: token, union)
    return try answer.get()
  }
}
