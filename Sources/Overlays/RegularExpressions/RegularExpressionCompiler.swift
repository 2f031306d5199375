/// The syntax tree of an expression.
indirect enum RegularExpressionTree {
  case characters(CharacterSet)
  case startOfText
  case endOfText
  case sequence([RegularExpressionTree])
  case alternatives([RegularExpressionTree])
  case repetition(RegularExpressionTree, atLeast: Int, atMost: Int?)
}

/// Compiles a syntax tree to instructions.
struct RegularExpressionCompiler {
  /// The maximum number of instructions, which repetitions multiply.
  private static let maximumCount = 10_000

  private(set) var program: [RegularExpression.Instruction] = []

  /// - Returns: `false` if there are too many instructions.
  mutating func emit(_ tree: RegularExpressionTree) -> Bool {
    guard program.count < Self.maximumCount else { return false }
    switch tree {
    case .characters(let set): program.append(.take(set))
    case .startOfText: program.append(.startOfText)
    case .endOfText: program.append(.endOfText)
    case .sequence(let parts):
      for part in parts { guard emit(part) else { return false } }
    case .alternatives(let parts): return emit(alternatives: parts[...])
    case .repetition(let part, let minimum, let maximum):
      return emit(part, atLeast: minimum, atMost: maximum)
    }
    return true
  }

  private mutating func emit(alternatives: ArraySlice<RegularExpressionTree>) -> Bool {
    var ends: [Int] = []
    for part in alternatives.dropLast() {
      let fork = reserve()
      guard emit(part) else { return false }
      ends.append(reserve())
      program[fork] = .fork(fork + 1, program.count)
    }
    if let last = alternatives.last { guard emit(last) else { return false } }
    for end in ends { program[end] = .jump(program.count) }
    return true
  }

  private mutating func emit(
    _ part: RegularExpressionTree, atLeast minimum: Int, atMost maximum: Int?
  ) -> Bool {
    for _ in 0..<minimum {
      let start = program.count
      guard emit(part) else { return false }
      // Repeating an empty expression has no effect.
      if program.count == start { return true }
    }
    guard let maximum else {
      let fork = reserve()
      guard emit(part) else { return false }
      program.append(.jump(fork))
      program[fork] = .fork(fork + 1, program.count)
      return true
    }
    var forks: [Int] = []
    for _ in minimum..<max(minimum, maximum) {
      forks.append(reserve())
      guard emit(part) else { return false }
    }
    for fork in forks { program[fork] = .fork(fork + 1, program.count) }
    return true
  }

  /// Reserves an instruction to fill in later.
  private mutating func reserve() -> Int {
    program.append(.success)
    return program.count - 1
  }
}
