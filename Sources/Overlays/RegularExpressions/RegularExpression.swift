/// A regular expression (RFC 9485), with `^` and `$` for the ends of the text.
///
/// The number of steps of a match is proportional to the lengths of the text and of the expression.
struct RegularExpression: Sendable {
  enum Instruction: Sendable {
    case take(CharacterSet)
    /// Continues at both instructions.
    case fork(Int, Int)
    case jump(Int)
    case startOfText
    case endOfText
    case success
  }

  private static let maximumLength = 1_000

  private let program: [Instruction]
  /// The cost of an instruction.
  private let weight: Int

  /// - Returns: `nil` for an invalid or very large expression.
  init?(_ pattern: String) {
    guard pattern.utf8.count <= Self.maximumLength else { return nil }
    var parser = RegularExpressionParser(pattern)
    guard let tree = parser.parse() else { return nil }
    var compiler = RegularExpressionCompiler()
    guard compiler.emit(tree) else { return nil }
    program = compiler.program + [.success]
    weight = program.map(\.weight).max() ?? 1
  }

  /// Whether the whole text matches.
  func matches(_ text: String, _ budget: inout StepBudget) throws(StepBudget.Exhausted) -> Bool {
    try run(text, isWhole: true, &budget)
  }

  /// Whether a part of the text matches.
  func occurs(in text: String, _ budget: inout StepBudget) throws(StepBudget.Exhausted) -> Bool {
    try run(text, isWhole: false, &budget)
  }

  private func run(
    _ text: String, isWhole: Bool, _ budget: inout StepBudget
  ) throws(StepBudget.Exhausted) -> Bool {
    let scalars = text.unicodeScalars
    var states = StateSet(count: program.count)
    var next = StateSet(count: program.count)
    var index = scalars.startIndex
    while true {
      let isStart = index == scalars.startIndex
      let isEnd = index == scalars.endIndex
      if isStart || !isWhole { states.pending.append(0) }
      let succeeds = follow(&states, isStart: isStart, isEnd: isEnd)
      try budget.spend(states.members.count * weight + 1)
      if succeeds, isEnd || !isWhole { return true }
      guard !isEnd, !states.members.isEmpty || !isWhole else { return false }
      let scalar = scalars[index]
      for state in states.members {
        if case .take(let set) = program[state], set.contains(scalar) {
          next.pending.append(state + 1)
        }
      }
      states.removeAll()
      swap(&states, &next)
      index = scalars.index(after: index)
    }
  }

  /// Adds all instructions that are reachable without consuming a character.
  /// - Returns: whether the end of the program is reachable.
  private func follow(_ states: inout StateSet, isStart: Bool, isEnd: Bool) -> Bool {
    var succeeds = false
    while let state = states.pending.popLast() {
      guard states.insert(state) else { continue }
      switch program[state] {
      case .take: break
      case .jump(let target): states.pending.append(target)
      case .fork(let first, let second):
        states.pending.append(second)
        states.pending.append(first)
      case .startOfText: if isStart { states.pending.append(state + 1) }
      case .endOfText: if isEnd { states.pending.append(state + 1) }
      case .success: succeeds = true
      }
    }
    return succeeds
  }
}

extension RegularExpression.Instruction {
  fileprivate var weight: Int {
    guard case .take(let set) = self else { return 1 }
    return 1 + set.size / 8
  }
}

/// The set of active instructions.
private struct StateSet {
  private(set) var members: [Int] = []
  var pending: [Int] = []
  private var isMember: [Bool]

  init(count: Int) { isMember = Array(repeating: false, count: count) }

  mutating func insert(_ state: Int) -> Bool {
    guard !isMember[state] else { return false }
    isMember[state] = true
    members.append(state)
    return true
  }

  mutating func removeAll() {
    for state in members { isMember[state] = false }
    members.removeAll(keepingCapacity: true)
  }
}
