/// A deterministic random number generator (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}

/// Creates APIs and their parts. All names are unique, so that each type has one place.
struct BlueprintGenerator {
  var random: SeededGenerator
  private var count = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func blueprint() -> Blueprint {
    Blueprint(
      operations: (0..<3).map { _ in operation() }, servers: ["production", "sandbox"])
  }

  mutating func operation() -> Blueprint.Operation {
    let name = word("call")
    return Blueprint.Operation(
      name: name, path: "/\(name)", parameters: (0..<2).map { _ in parameter() },
      request: (0..<4).map { _ in value(depth: 2) }, response: (0..<4).map { _ in value(depth: 2) },
      security: [[["key", "token"].randomElement(using: &random) ?? "key"]], failures: [404])
  }

  mutating func value(depth: Int) -> Blueprint.Value {
    let kind = kind(depth: depth)
    let isText = kind == .string
    return Blueprint.Value(
      name: word("part"), kind: kind, isRequired: Bool.random(using: &random),
      longest: isText && Bool.random(using: &random) ? 50 : nil)
  }

  mutating func parameter() -> Blueprint.Value {
    let kinds: [Blueprint.Kind] = [.boolean, .integer, .string, .choice(choices())]
    let kind = kinds.randomElement(using: &random) ?? .string
    return Blueprint.Value(
      name: word("filter"), kind: kind, isRequired: Bool.random(using: &random),
      longest: nil, byDefault: kind == .string ? "first" : nil)
  }

  mutating func kind(depth: Int) -> Blueprint.Kind {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: .boolean
    case 1: .integer
    case 2: .number
    case 3: .date
    case 4: .choice(choices())
    case 5, 6: .string
    case 7: .list(.string)
    default: .object((0..<3).map { _ in value(depth: depth - 1) })
    }
  }

  mutating func choices() -> [String] { (0..<3).map { _ in word("choice") } }

  mutating func word(_ start: String) -> String {
    count += 1
    let letters = String(count).map { digit in
      ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"][digit.wholeNumberValue ?? 0]
    }
    return start + "X" + letters.joined()
  }
}
