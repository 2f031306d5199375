/// The operations that use each type, directly or inside of other types.
struct TypeCallers {
  private let calls: [String]
  private let numbers: [String: Int]
  /// Bit masks of 64 operations each, for every type.
  private var masks: [[UInt64]] = []

  init(_ index: APIIndex) {
    let (types, operations) = (index.api.types, index.api.operations)
    calls = operations.map(\.call)
    let numbers = Dictionary(types.enumerated().map { ($1.name, $0) }) { first, _ in first }
    self.numbers = numbers
    func numbered(_ parts: [APIType]) -> [Int] {
      parts.compactMap {
        $0.declaredName.flatMap { numbers[$0] ?? numbers[index.resolvedName($0)] }
      }
    }
    let inner = types.map { numbered($0.parts) }
    let roots = operations.map { numbered($0.parts) }
    for start in stride(from: 0, to: operations.count, by: UInt64.bitWidth) {
      let batch = roots[start..<min(start + UInt64.bitWidth, roots.count)]
      masks.append(Self.reached(from: Array(batch), through: inner))
    }
  }

  /// The calls that use a type, in the order of the operations.
  func calls(with type: String) -> [String] {
    guard let number = numbers[type] else { return [] }
    return masks.enumerated().flatMap { batch, mask in
      (0..<UInt64.bitWidth).filter { mask[number] & (1 << $0) != 0 }
        .map { calls[batch * UInt64.bitWidth + $0] }
    }
  }

  private static func reached(from roots: [[Int]], through inner: [[Int]]) -> [UInt64] {
    var masks = [UInt64](repeating: 0, count: inner.count)
    var rest: [Int] = []
    for (bit, types) in roots.enumerated() {
      for type in types where masks[type] & (1 << bit) == 0 {
        masks[type] |= 1 << bit
        rest.append(type)
      }
    }
    while let type = rest.popLast() {
      for next in inner[type] where masks[next] | masks[type] != masks[next] {
        masks[next] |= masks[type]
        rest.append(next)
      }
    }
    return masks
  }
}
