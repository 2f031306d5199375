/// Chooses a status for each documented response. A range gets a status that no other response has.
struct ExampleStatuses {
  private var taken: Set<Int>
  private let ranges: Set<Int>

  init(_ operation: ClientOperation) {
    var matches = operation.failures.map(\.status)
    switch operation.success {
    case .body(let status, _): matches.append(status)
    case .structure(let structure): matches.append(structure.status)
    case .union(let union): matches += union.cases.map(\.structure.status)
    }
    var codes: Set<Int> = []
    var ranges: Set<Int> = []
    for match in matches {
      switch match {
      case .code(let code): codes.insert(code)
      case .range(let hundreds): ranges.insert(hundreds)
      case .default: break
      }
    }
    taken = codes
    self.ranges = ranges
  }

  /// - Returns: `nil` if all statuses are taken.
  mutating func claim(_ match: StatusMatch) -> Int? {
    let candidates: [Int]
    switch match {
    case .code(let code): return code
    case .range(let hundreds): candidates = Array(hundreds * 100..<(hundreds + 1) * 100)
    case .default:
      candidates = [500, 400, 300].filter { !ranges.contains($0 / 100) }
        .flatMap { Array($0..<$0 + 100) }
    }
    guard let status = candidates.first(where: { !taken.contains($0) }) else { return nil }
    taken.insert(status)
    return status
  }
}
